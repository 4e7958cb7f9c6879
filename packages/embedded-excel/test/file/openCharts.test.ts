import { openWorkbook } from '../../src/file/open/openWorkbook';
import type { Chart } from '../../src/model/chart';
import { relationshipsXml, xlsxWritten } from '../fixtures/xlsxParts';

const C =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const frame = (id: string, name: string): string =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${C} r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const marker = (name: string, column: number, columnOffset: number, row: number, rowOffset: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;
const TWO_CELLS = `<xdr:twoCellAnchor>${marker('from', 1, 127000, 2, 0)}${marker('to', 3, 0, 4, 63500)}${frame('rId1', 'Gap')}</xdr:twoCellAnchor>`;

/** The charts of a sheet whose drawing has these anchors, each of the chart parts given. */
function chartsOf(anchors: string, charts: readonly string[], before = ''): Chart[] {
  const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${C}>${anchors}</xdr:wsDr>`;
  const parts: Record<string, string> = {
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(
      charts.map((_, at) => [`rId${at + 1}`, 'chart', `../charts/chart${at + 1}.xml`] as const),
    ),
  };
  charts.forEach((chart, at) => {
    parts[`xl/charts/chart${at + 1}.xml`] = `<c:chartSpace ${C}><c:chart>${chart}</c:chart></c:chartSpace>`;
  });
  return openWorkbook(
    xlsxWritten({
      sheets: { Data: `${before}<sheetData/><drawing r:id="d"/>` },
      links: { 1: [['d', 'drawing', '../drawings/drawing1.xml']] },
      parts,
    }),
  ).sheets[0]!.charts;
}
const chartWith = (chart: string): Chart => chartsOf(TWO_CELLS, [chart])[0]!;

const series = (more = ''): string =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Gap!$C$4</c:f><c:strCache><c:pt idx="0"><c:v>Gap (USD)</c:v></c:pt></c:strCache></c:strRef></c:tx>${more}<c:cat><c:strRef><c:f>Gap!$A$5:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'My gap'!$C$5:$C$9</c:f></c:numRef></c:val></c:ser>`;

describe('charts', () => {
  it('lie where their anchors say, in points', () => {
    const anchors =
      TWO_CELLS +
      `<xdr:oneCellAnchor>${marker('from', 0, 0, 10, 0)}<xdr:ext cx="4572000" cy="2743200"/>${frame('rId2', 'One')}</xdr:oneCellAnchor>` +
      `<xdr:absoluteAnchor><xdr:pos x="12700" y="25400"/><xdr:ext cx="127000" cy="254000"/>${frame('rId3', '')}</xdr:absoluteAnchor>`;
    const charts = chartsOf(
      anchors,
      ['', '', ''],
      '<cols><col min="3" max="3" width="20.7109375" customWidth="1"/></cols>',
    );
    expect(charts.map(({ name, left, top, width, height }) => [name, left, top, width, height])).toEqual([
      // Columns A and B have 48 points, C has 108.75; a row has 15; 127000 EMU are 10 points.
      ['Gap', 58, 30, 146.75, 35],
      ['One', 0, 150, 360, 216],
      ['Chart 3', 1, 2, 10, 20],
    ]);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(3);
  });

  it('reads a bar chart with all that the model has', () => {
    const chart = chartWith(
      '<c:title><c:tx><c:rich><a:p><a:r><a:t>Gap by </a:t></a:r><a:r><a:t>need</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/><c:plotArea>' +
        `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>${series('<c:spPr><a:solidFill><a:srgbClr val="1f4e79"/></a:solidFill><a:ln w="12700"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln></c:spPr><c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:showVal val="1"/></c:dLbls>')}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/></c:catAx>' +
        '<c:valAx><c:axId val="2"/><c:scaling><c:max val="500"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:majorGridlines/><c:title><c:tx><c:rich><a:p><a:r><a:t>USD</a:t></a:r></a:p></c:rich></c:tx></c:title><c:numFmt formatCode="#,##0" sourceLinked="0"/></c:valAx>' +
        '</c:plotArea><c:legend><c:legendPos val="b"/></c:legend>',
    );
    expect(chart).toMatchObject({
      origin: 'file',
      type: 'BarStacked',
      title: 'Gap by need',
      titleVisible: true,
      legend: { visible: true, position: 'Bottom' },
      categoryAxis: { title: '', visible: true, majorGridlines: false, reversePlotOrder: true, minimum: null },
      valueAxis: {
        title: 'USD',
        visible: false,
        majorGridlines: true,
        numberFormat: '#,##0',
        minimum: 0,
        maximum: 500,
      },
      series: [
        {
          name: 'Gap (USD)',
          nameFrom: '=Gap!$C$4',
          values: "='My gap'!$C$5:$C$9",
          categories: '=Gap!$A$5:$A$9',
          color: '#1F4E79',
          lineColor: '#FFFFFF',
          lineWeight: 1,
          hasDataLabels: true,
          dataLabelFormat: '#,##0',
          gapWidth: 60,
          overlap: 100,
          markerStyle: null,
        },
      ],
    });
  });

  it.each(
    [
      ['<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/></c:barChart>', 'ColumnClustered'],
      ['<c:barChart><c:barDir val="col"/><c:grouping val="percentStacked"/></c:barChart>', 'ColumnStacked100'],
      [
        `<c:lineChart><c:grouping val="standard"/>${series('<c:marker><c:symbol val="none"/></c:marker>')}<c:marker val="1"/></c:lineChart>`,
        'Line',
      ],
      [`<c:lineChart><c:grouping val="standard"/>${series()}<c:marker val="1"/></c:lineChart>`, 'LineMarkers'],
      ['<c:areaChart><c:grouping val="stacked"/></c:areaChart>', 'AreaStacked'],
      ['<c:pieChart/>', 'Pie'],
      ['<c:doughnutChart/>', 'Doughnut'],
      [
        `<c:scatterChart><c:scatterStyle val="lineMarker"/>${series('<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>')}</c:scatterChart>`,
        'XYScatter',
      ],
      [`<c:scatterChart><c:scatterStyle val="lineMarker"/>${series()}</c:scatterChart>`, 'XYScatterLines'],
      [
        `<c:scatterChart><c:scatterStyle val="smoothMarker"/>${series('<c:marker><c:symbol val="none"/></c:marker>')}</c:scatterChart>`,
        'XYScatterSmoothNoMarkers',
      ],
    ].map(([group, type]) => [type!, group!] as const),
  )('tells a chart of type %s', (type, group) => {
    expect(chartWith(`<c:plotArea>${group}</c:plotArea>`).type).toBe(type);
  });

  it('takes x for the categories of a scatter chart', () => {
    const chart = chartWith(
      '<c:plotArea><c:scatterChart><c:scatterStyle val="lineMarker"/><c:ser><c:xVal><c:numRef><c:f>D!$A$1:$A$3</c:f></c:numRef></c:xVal><c:yVal><c:numRef><c:f>D!$B$1:$B$3</c:f></c:numRef></c:yVal></c:ser><c:axId val="1"/><c:axId val="2"/></c:scatterChart>' +
        '<c:valAx><c:axId val="2"/><c:axPos val="l"/><c:numFmt formatCode="0.0"/></c:valAx><c:valAx><c:axId val="1"/><c:axPos val="b"/><c:numFmt formatCode="0%"/></c:valAx></c:plotArea>',
    );
    expect(chart.series[0]).toMatchObject({
      name: 'Series1',
      categories: '=D!$A$1:$A$3',
      values: '=D!$B$1:$B$3',
      nameFrom: null,
    });
    expect([chart.categoryAxis.numberFormat, chart.valueAxis.numberFormat]).toEqual(['0%', '0.0']);
  });

  it('finds a chart among alternatives, and passes pictures over', () => {
    const anchors = `<xdr:twoCellAnchor>${marker('from', 0, 0, 0, 0)}${marker('to', 1, 0, 1, 0)}<xdr:pic/></xdr:twoCellAnchor><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c">${TWO_CELLS}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
    expect(chartsOf(anchors, ['<c:plotArea><c:pieChart/></c:plotArea>']).map(({ name, type }) => [name, type])).toEqual(
      [['Gap', 'Pie']],
    );
  });
});
