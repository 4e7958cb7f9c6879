import { openEmbeddedExcel } from 'embedded-excel/node';
import { xlsxWritten } from '../../packages/embedded-excel/test/fixtures/xlsxParts';
import { readSheetCells } from '../../src/excel/read/readSheetCells';
import { readTables } from '../../src/excel/read/readTables';

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook with one table; `table` is what stands in its part after the names. */
const withTable = (rows: string, table: string) =>
  openEmbeddedExcel(
    xlsxWritten({
      sheets: { Data: `<sheetData>${rows}</sheetData><tableParts><tablePart r:id="t1"/></tableParts>` },
      links: { 1: [['t1', 'table', '../tables/table1.xml']] },
      parts: { 'xl/tables/table1.xml': `<table id="1" name="Needs" displayName="Needs" ${table}</table>` },
    }),
  );

describe('tables that are not as usual', () => {
  it('have the names of their columns from the table where they show no header row', async () => {
    const excel = await withTable(
      `<row r="2">${text('B2', 'N1')}<c r="C2"><v>5</v></c></row><row r="3">${text('B3', 'N2')}</row>`,
      'ref="B2:C3" headerRowCount="0"><tableColumns count="2"><tableColumn id="1" name="Need ID"/><tableColumn id="2" name="Requirement"/></tableColumns>',
    );
    const { tables } = await readTables(excel.run);
    // The first row of the body, row 2, follows a header row 1 that is not shown.
    expect(tables).toEqual([
      {
        name: 'Needs',
        sheet: 'Data',
        headerRow: 1,
        firstColumn: 2,
        headers: ['Need ID', 'Requirement'],
        rows: [
          ['N1', 5],
          ['N2', ''],
        ],
      },
    ]);
  });

  it('are read to their last column where they are as wide as the sheet, whose whole rows Excel gives no values of', async () => {
    const excel = await withTable(
      `<row r="1">${text('A1', 'Need ID')}${text('XFD1', 'Last')}</row><row r="2">${text('A2', 'N1')}<c r="XFD2"><v>7</v></c></row>`,
      'ref="A1:XFD2">',
    );
    const [table] = (await readTables(excel.run)).tables;
    expect([table!.headers.length, table!.headers[0], table!.headers.at(-1)]).toEqual([16_384, 'Need ID', 'Last']);
    expect(table!.rows.map((row) => [row.length, row[0], row.at(-1)])).toEqual([[16_384, 'N1', 7]]);
    const cells = await readSheetCells(excel.run, { isWanted: (value) => value === 'Need ID' });
    expect(cells!.sheets[0]!.cells).toEqual([
      { row: 1, column: 1, value: 'Need ID' },
      { row: 1, column: 16_384, value: 'Last' },
      { row: 2, column: 1, value: 'N1' },
      { row: 2, column: 16_384, value: 7 },
    ]);
  });

  it('are read in smaller parts, with the rows in their order, where a response of a wide table is too large', async () => {
    const ROWS = 14;
    const strings = Array.from({ length: ROWS }, (_, row) => `<si><t>${row} ${'x'.repeat(60)}</t></si>`).join('');
    const row = (number: number): string =>
      `<row r="${number + 2}">${`<c t="s"><v>${number}</v></c>`.repeat(16_383)}<c t="n"><v>${number}</v></c></row>`;
    const excel = await openEmbeddedExcel(
      xlsxWritten({
        strings,
        sheets: {
          Data: `<sheetData><row r="1">${text('A1', 'Need ID')}</row>${Array.from({ length: ROWS }, (_, at) => row(at)).join('')}</sheetData><tableParts><tablePart r:id="t1"/></tableParts>`,
        },
        links: { 1: [['t1', 'table', '../tables/table1.xml']] },
        parts: { 'xl/tables/table1.xml': `<table id="1" name="Needs" displayName="Needs" ref="A1:XFD${ROWS + 1}"/>` },
      }),
    );
    const [table] = (await readTables(excel.run)).tables;
    const first = table!.rows.map((cells) => [
      Number.parseInt(String(cells[0])),
      String(cells[16_382]).length,
      cells[16_383],
      cells.length,
    ]);
    expect(first).toEqual(Array.from({ length: ROWS }, (_, at) => [at, `${at}`.length + 61, at, 16_384]));
    // More than the rows themselves came: a response was too large, and asked for again in halves.
    expect(excel.traffic.bytesReceived).toBeGreaterThan(ROWS * 16_384 * 64 * 1.2);
  });
});
