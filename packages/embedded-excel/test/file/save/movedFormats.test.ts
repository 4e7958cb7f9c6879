import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Needs" displayName="Needs" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Need"/><tableColumn id="2" name="Amount"/></tableColumns></table>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const block = (sqref: string, ...rules: string[]): string =>
  `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const ID = '{0A0B0C0D-0000-0000-0000-000000000001}';

/** Rules as Excel writes them, of kinds and with words that the model does not have. */
const LOOK = '<cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>B6</formula></cfRule>';
const ICONS =
  '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>';
const CONTAINS =
  '<cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",A6)))</formula></cfRule>';
const BAR = `<cfRule type="dataBar" priority="4"><dataBar minLength="5" maxLength="70"><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar><extLst><ext uri="${LINK}"><x14:id>${ID}</x14:id></ext></extLst></cfRule>`;
const later = (icons: string, bar: string): string =>
  `<x14:conditionalFormatting><x14:cfRule type="dataBar" id="${ID}"><x14:dataBar minLength="5" maxLength="70"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>${bar}</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting><x14:cfRule type="iconSet" priority="5" id="{0A0B0C0D-0000-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$B$7</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>${icons}</xm:sqref></x14:conditionalFormatting>`;

const FILE = xlsxWritten({
  sheets: {
    S:
      `<sheetData><row r="1">${text('A1', 'Need')}${text('B1', 'Amount')}</row><row r="6"><c r="A6"><v>6</v></c></row></sheetData>` +
      `${block('A6:A9 D1', LOOK, ICONS)}${block('A6:C8', CONTAINS)}${block('B6:B9', BAR)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` +
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${later('A6 D6', 'B6:B9')}</x14:conditionalFormattings></ext></extLst>`,
  },
  styles: '<dxfs count="1"><dxf><font><i/></font><numFmt numFmtId="170" formatCode="0.000"/></dxf></dxfs>',
  links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
  parts: { 'xl/tables/table1.xml': TABLE },
});

describe('conditional formats of a file below a table', () => {
  it('stay what they are, of whatever kind, and move with their cells when the table grows', async () => {
    const excel = await openEmbeddedExcel(FILE);
    await excel.run(async (context) => {
      context.workbook.tables.getItem('Needs').rows.add(undefined, [
        ['Water', 1],
        ['Health', 2],
      ]);
      await context.sync();
    });
    const file = await excel.save();
    const xml = contentsOf(file).get('xl/worksheets/sheet1.xml')!.toString('utf8');
    const rule = (before: string): string => before.replace('>B6<', '>B8<').replace(',A6)', ',A8)');
    expect(xml).toContain(block('A8:A11 D1', rule(LOOK), ICONS));
    // The part of it that lies beside the table stays; its first area is that of the corner, from which A8 counts.
    expect(xml).toContain(block('A8:B10 C6:C8', rule(CONTAINS)));
    expect(xml).toContain(block('B8:B11', BAR));
    // Of two rules in a block, what Excel 2010 added stays as it is but for its places.
    expect(xml).toContain(later('A8 D6', 'B8:B11').replace('$B$7', '$B$9'));
    expect((await openEmbeddedExcel(file)).snapshot()).toEqual(excel.snapshot());
  });
});
