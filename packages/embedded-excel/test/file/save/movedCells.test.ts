import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Needs" displayName="Needs" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Need"/><tableColumn id="2" name="Amount"/><tableColumn id="3" name="Note"/></tableColumns></table>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

/** A table in A1:C3, in columns whose cells are days unless they say otherwise; further cells by row. */
const fileWith = (...rows: readonly string[]): Uint8Array =>
  xlsxWritten({
    sheets: {
      S: `<cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="1">${text('A1', 'Need')}${text('B1', 'Amount')}${text('C1', 'Note')}</row><row r="2">${text('A2', 'Water')}${number('B2', 5)}</row><row r="3">${text('A3', 'Food')}${number('B3', 7)}</row>${rows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    styles: STYLES,
    links: { 1: [['rId1', 'table', '../tables/table1.xml']] },
    parts: { 'xl/tables/table1.xml': TABLE },
  });

async function changed(file: Uint8Array, work: (table: Excel.Table) => unknown): Promise<string> {
  const excel = await openEmbeddedExcel(file);
  await excel.run(async (context) => {
    work(context.workbook.tables.getItem('Needs'));
    await context.sync();
  });
  return contentsOf(await excel.save())
    .get('xl/worksheets/sheet1.xml')!
    .toString('utf8');
}
const grow = (table: Excel.Table): unknown => table.rows.add(undefined, [['Roads', 9, 'x']]);

describe('cells of a file below a table that grows', () => {
  it.each([
    ['that gives several values by itself', ' cm="1"'],
    ['entered over several cells', ''],
  ])('a formula %s stays one, with the values that it filled', async (_, more) => {
    const xml = await changed(
      fileWith(
        `<row r="6"><c r="A6"${more}><f t="array" ref="A6:A7">_xlfn._xlws.SORT(B2:B3)</f><v>5</v></c></row>`,
        `<row r="7">${number('A7', 7)}</row>`,
      ),
      grow,
    );
    expect(xml).toContain(
      `<row r="7"><c r="A7"${more}><f t="array" ref="A7:A8">_xlfn._xlws.SORT(B2:B4)</f><v>5</v></c></row><row r="8">${number('A8', 7)}</row>`,
    );
  });

  it('keep the plain look that they have in a column with another', async () => {
    const xml = await changed(fileWith(`<row r="6">${number('A6', 1)}<c r="B6" s="1"><v>2</v></c></row>`), grow);
    expect(xml).toContain(`<row r="7">${number('A7', 1)}<c r="B7" s="1"><v>2</v></c></row>`);
  });

  it('and new rows look as the row above, but take the look of the column where that has no cell', async () => {
    expect(await changed(fileWith(), grow)).toContain(
      `<row r="4">${text('A4', 'Roads')}${number('B4', 9)}<c r="C4" s="1" t="inlineStr"><is><t>x</t></is></c></row>`,
    );
  });
});

it('a formula that loses cells which it adds up is saved with its new value', async () => {
  const file = fileWith('<row r="6"><c r="E6"><f>SUM(B2:B3)</f><v>12</v></c><c r="F6"><f>E6+1</f><v>13</v></c></row>');
  expect(await changed(file, (table) => table.rows.getItemAt(1).delete())).toContain(
    '<c r="E6"><f>SUM(B2:B2)</f><v>5</v></c><c r="F6"><f>E6+1</f><v>6</v></c>',
  );
});
