import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from '../../node';

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
