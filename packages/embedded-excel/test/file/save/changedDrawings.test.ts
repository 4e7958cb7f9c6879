import { openEmbeddedExcel } from '../../../node';
import { partsOf, relationshipsXml, zipOf } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="5" name="P"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId7"/></xdr:blipFill><xdr:spPr/></xdr:pic>';
const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
const corner = (name: string, at: number): string =>
  `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const GROUP = `<xdr:twoCellAnchor>${corner('from', 1)}${corner('to', 9)}<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="G"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${FRAME}${PICTURE}</xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`;
const CHART = `<c:chartSpace ${NAMESPACES}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>S!$A$1:$A$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

/** A sheet with a group of a chart and a picture; the chart has shapes of its own in a further part. */
const file = (): Uint8Array =>
  zipOf(
    partsOf({
      sheets: { S: '<sheetData/><drawing r:id="rId1"/>' },
      links: { 1: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr ${NAMESPACES}>${GROUP}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId7', 'image', '../media/image1.png'],
        ]),
        'xl/charts/chart1.xml': CHART,
        'xl/charts/_rels/chart1.xml.rels': relationshipsXml([['rId1', 'chartUserShapes', '../drawings/drawing2.xml']]),
        'xl/drawings/drawing2.xml': `<c:userShapes ${NAMESPACES}/>`,
        'xl/media/image1.png': 'a picture',
      },
    }),
  );

async function changed(work: (chart: Excel.Chart) => void): Promise<Map<string, Buffer>> {
  const excel = await openEmbeddedExcel(file());
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S').charts.getItemAt(0));
    await context.sync();
  });
  return contentsOf(await excel.save());
}

describe('a chart that stands in a group with a picture', () => {
  it('leaves the group as it is when its title is changed', async () => {
    const parts = await changed((chart) => (chart.title.text = 'New'));
    expect(parts.get('xl/drawings/drawing1.xml')!.toString('utf8')).toBe(`<xdr:wsDr ${NAMESPACES}>${GROUP}</xdr:wsDr>`);
    expect(parts.get('xl/charts/chart1.xml')!.toString('utf8')).toContain('<a:t>New</a:t>');
  });

  it('goes alone when it is deleted, with the parts that only it has', async () => {
    const parts = await changed((chart) => chart.delete());
    expect(parts.get('xl/drawings/drawing1.xml')!.toString('utf8')).toContain(PICTURE);
    expect([...parts.keys()].filter((name) => /chart|drawing|media/.test(name))).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/media/image1.png',
    ]);
  });
});
