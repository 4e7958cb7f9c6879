import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';
import { xlsxWritten } from '../fixtures/xlsxParts';

/** Two tables with the same columns under each other, with what lies over them, as forms have it. */
async function twoTables(): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B8').formulas = [
      ['Need', 'Amount'],
      ['Water', 10],
      ['Health', 20],
      ['', ''],
      ['Part B', ''],
      ['Need', 'Amount'],
      ['Roads', 5],
      ['', ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'PartA';
    sheet.tables.add('A6:B8', true).name = 'PartB';
    sheet.getRange('D1:D2').formulas = [['=SUM(PartA[Amount])'], ['=SUM(B7:B8)']];
    sheet.getRange('A7:A8').dataValidation.rule = { list: { inCellDropDown: true, source: 'Roads,Water' } };
    sheet.getRange('B2:B3').numberFormat = [['0.0'], ['0.0']];
    sheet.getRange('A5').hyperlink = { address: 'https://example.org/', textToDisplay: 'Part B' };
    const bars = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
    bars.cellValue.rule = { formula1: '=15', operator: 'GreaterThan' };
    bars.cellValue.format.fill.color = '#FF0000';
    sheet.pageLayout.setPrintArea('A1:B8');
    await context.sync();
  });
  return excel;
}

const addRows = (excel: EmbeddedExcel): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.getItem('PartA').rows.add(undefined, [
      ['Schools', 30],
      ["'=1+1", 40],
    ]);
    sheet.tables.getItem('PartB').rows.getItemAt(1).delete();
    const range = sheet.getRange('A1:D10').load('values');
    await context.sync();
    return range.values;
  });

const EXPECTED = [
  ['Need', 'Amount', '', 100],
  ['Water', 10, '', 5],
  ['Health', 20, '', ''],
  ['Schools', 30, '', ''],
  ['=1+1', 40, '', ''],
  ['', '', '', ''],
  ['Part B', '', '', ''],
  ['Need', 'Amount', '', ''],
  ['Roads', 5, '', ''],
  ['', '', '', ''],
];

describe('rows added to a table', () => {
  it('of a new workbook are saved with all that has moved', async () => {
    const excel = await twoTables();
    expect(await addRows(excel)).toEqual(EXPECTED);
    expect((await openEmbeddedExcel(await excel.save())).snapshot()).toEqual(excel.snapshot());
  });

  it('of a file are saved with all that has moved', async () => {
    const excel = await openEmbeddedExcel(await (await twoTables()).save());
    expect(await addRows(excel)).toEqual(EXPECTED);
    expect((await openEmbeddedExcel(await excel.save())).snapshot()).toEqual(excel.snapshot());
  });
});

/** A table in A1:A3, and an array formula of two cells, one below the other or beside it. */
const withArray = (area: string): Promise<EmbeddedExcel> =>
  openEmbeddedExcel(
    xlsxWritten({
      sheets: {
        Data:
          `<sheetData><row r="1">${text('A1', 'Need')}</row><row r="2">${text('A2', 'Water')}</row><row r="3">${text('A3', 'Health')}</row>` +
          `<row r="6"><c r="${area.split(':')[0]}"><f t="array" ref="${area}">{1,2}</f><v>1</v></c></row></sheetData>` +
          '<tableParts count="1"><tablePart r:id="t1"/></tableParts>',
      },
      links: { 1: [['t1', 'table', '../tables/table1.xml']] },
      parts: {
        'xl/tables/table1.xml':
          '<table id="1" name="T" displayName="T" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Need"/></tableColumns></table>',
      },
    }),
  );
const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('an array formula below a table', () => {
  const grow = (excel: EmbeddedExcel): Promise<string> =>
    excel.run(async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.rows.add(undefined, [['Roads']]);
      await context.sync();
      const range = table.getRange().load('address');
      await context.sync();
      return range.address;
    });

  it('moves with the rows where all of it does', async () => {
    const excel = await withArray('A6');
    expect(await grow(excel)).toBe('Data!A1:A4');
    expect(excel.hosted.workbook.sheets[0]!.grid.formulas.get(6)?.has(0)).toBe(true);
  });

  // Microsoft Support, "Guidelines and examples of array formulas": "You can't change the contents of an individual
  // cell ... move or delete part of an array formula".
  it('is not torn apart: rows are refused, and nothing has moved', async () => {
    const excel = await withArray('A6:B6');
    const before = excel.snapshot();
    await expect(grow(excel)).rejects.toMatchObject({ code: 'InsertDeleteConflict', message: /A6:B6/ });
    expect(excel.snapshot()).toEqual(before);
  });
});
