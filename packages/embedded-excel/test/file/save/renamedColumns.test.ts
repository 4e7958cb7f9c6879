import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Tab" displayName="Tab" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="7" name="old" dataDxfId="0"/><tableColumn id="3" name="Other"/><tableColumn id="9" name="Double"><calculatedColumnFormula>Tab[[#This Row],[old]]*SUM([Other])</calculatedColumnFormula></tableColumn></tableColumns></table>`;
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEET_ML}.table+xml"/></Types>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (address: string, value: string): string => `<c r="${address}"><f>${value}</f><v>1</v></c>`;
const FILE = xlsxWritten({
  sheets: {
    S: `<sheetData><row r="1">${text('A1', 'old')}${text('B1', 'Other')}${text('C1', 'Double')}</row><row r="2">${formula('C2', 'Tab[[#This Row],[old]]*SUM(Tab[Other])')}</row><row r="3">${formula('C3', 'Tab[[#This Row],[old]]*SUM(Tab[Other])')}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    T: `<sheetData><row r="1">${formula('A1', 'SUM(Tab[old])')}</row></sheetData>`,
  },
  after: '<definedNames><definedName name="Sum">SUM(Tab[old])</definedName></definedNames>',
  styles: '<dxfs count="1"><dxf/></dxfs>',
  links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
  parts: { 'xl/tables/table1.xml': TABLE, '[Content_Types].xml': TYPES },
});

async function withHeaders(headers: string[]): Promise<Map<string, string>> {
  const excel = await openEmbeddedExcel(FILE);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('S').getRange('A1:C1').values = [headers];
    await context.sync();
  });
  const parts = contentsOf(await excel.save());
  return new Map([...parts].map(([name, content]) => [name, content.toString('utf8')]));
}

describe('a column of a table of the file that gets another name', () => {
  it('has it in every part that names it, with its escapes', async () => {
    const parts = await withHeaders(["it's #1", 'Other', 'Double']);
    const name = "it''s '#1";
    expect(parts.get('xl/tables/table1.xml')).toBe(
      TABLE.replace('name="old"', 'name="it\'s #1"').replace('[old]]*', `[${name}]]*`),
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(`<f>Tab[[#This Row],[${name}]]*SUM(Tab[Other])</f>`);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('[old]');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`<f>SUM(Tab[${name}])</f>`);
    expect(parts.get('xl/workbook.xml')).toContain(`>SUM(Tab[${name}])<`);
  });

  // 18.5.1.3 of ECMA-376 part 1: a column's element says how its cells look and are computed. The cells stay where they
  // are.
  it('keeps what else is said of it where two columns exchange their names', async () => {
    const parts = await withHeaders(['Other', 'old', 'Double']);
    expect(parts.get('xl/tables/table1.xml')).toBe(
      TABLE.replace('name="old"', 'name="1"')
        .replace('name="Other"', 'name="old"')
        .replace('name="1"', 'name="Other"')
        .replace('[old]]*SUM([Other])', '[Other]]*SUM([old])'),
    );
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<f>SUM(Tab[Other])</f>');
  });
});
