import { newEmbeddedExcel, type EmbeddedExcel } from '../node';

let excel: EmbeddedExcel;
let sheet: string;

/** A sheet with the given validation in a range, and what its cells need. */
async function validated(address: string, rule: object, more: object = {}): Promise<void> {
  excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const own = context.workbook.worksheets.getActiveWorksheet();
    const lists = context.workbook.worksheets.add('Lists');
    lists.getRange('A1:A4').values = [['Name'], ['Kenya'], ['Peru'], [2026]];
    own.getRange('D1:D3').values = [[5], [10], ['Lists!A2:A3']];
    const { dataValidation } = own.getRange(address);
    dataValidation.set({ rule, ...more } as Excel.Interfaces.DataValidationUpdateData);
    await context.sync();
  });
  sheet = excel.hosted.workbook.sheets[0]!.id;
}

/** The entries of which the cell takes some, and whether it does. Rows and columns are counted from 0. */
const taken = async (row: number, column: number, entries: readonly string[]): Promise<boolean[]> => {
  const results: boolean[] = [];
  for (const entry of entries) results.push((await excel.hosted.judge(sheet, row, column, entry)) === null);
  return results;
};

// What is right: Microsoft, "Apply data validation to cells" and "More on data validation".
it.each([
  [
    'whole numbers between 1 and 10',
    { wholeNumber: { operator: 'Between', formula1: 1, formula2: 10 } },
    { '1': true, '10': true, '11': false, '2.5': false, two: false, '=2+3': true, '=20/2+1': false },
  ],
  [
    'decimals outside of what two cells say',
    { decimal: { operator: 'NotBetween', formula1: '=$D$1', formula2: '=$D$2' } },
    { '4.9': true, '5': false, '7': false, '10.5': true, '50%': true },
  ],
  [
    'days from 1 January 2026 on, as serial number 46023',
    { date: { operator: 'GreaterThanOrEqualTo', formula1: 46023 } },
    { '2026-01-01': true, '2025-12-31': false, soon: false },
  ],
  [
    'texts of at most three characters',
    { textLength: { operator: 'LessThanOrEqualTo', formula1: 3 } },
    { USD: true, euro: false, '1234': false },
  ],
  [
    'a written list, letter by letter',
    { list: { source: 'paid, pledged', inCellDropDown: true } },
    { paid: true, pledged: true, Paid: false, given: false },
  ],
  [
    'a list of cells, whatever the case',
    { list: { source: '=Lists!$A$2:$A$4', inCellDropDown: true } },
    { Kenya: true, peru: true, '2026': true, Ghana: false, Name: false },
  ],
  [
    'a list that grows',
    { list: { source: "=OFFSET('Lists'!$A$2,0,0,MAX(1,COUNTA('Lists'!$A$2:$A$100)),1)", inCellDropDown: true } },
    { Kenya: true, '2026': true, Ghana: false },
  ],
  [
    'a list that a cell names',
    { list: { source: '=INDIRECT($D$3)', inCellDropDown: true } },
    { Kenya: true, '2026': false },
  ],
  ['a formula of its own', { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } }, { once: true }],
])('a cell with %s', async (_, rule, entries) => {
  await validated('A1:A9', rule);
  expect(await taken(0, 0, Object.keys(entries))).toEqual(Object.values(entries));
});

it('a formula is read from the cell that is typed into, with what is typed in it', async () => {
  await validated('A1:A9', { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } });
  await excel.hosted.enter(sheet, { row: 4, column: 0, rows: 1, columns: 1 }, () => 'P-001');
  expect(await taken(6, 0, ['P-001', 'P-002'])).toEqual([false, true]);
  // Its own former content does not count against it.
  expect(await taken(4, 0, ['P-001', 'P-002'])).toEqual([true, true]);
});

it('says what the workbook says, and how hard it is', async () => {
  const errorAlert = { showAlert: true, style: 'Warning', title: 'Year', message: 'A year from 2000 on.' };
  await validated('A1', { wholeNumber: { operator: 'GreaterThan', formula1: 1999 } }, { errorAlert });
  expect(await excel.hosted.judge(sheet, 0, 0, '1994')).toEqual({
    style: 'Warning',
    title: 'Year',
    message: 'A year from 2000 on.',
  });
});

it('takes anything without a rule, without an alert, and a blank where blanks are ignored', async () => {
  const rule = { wholeNumber: { operator: 'GreaterThan', formula1: 1999 } };
  await validated('A1', rule, { errorAlert: { showAlert: false, style: 'Stop', title: '', message: '' } });
  expect(await taken(0, 0, ['1'])).toEqual([true]);
  await validated('A1', rule, { ignoreBlanks: true });
  expect(await taken(0, 0, ['', '1'])).toEqual([true, false]);
  expect(await taken(0, 1, ['1'])).toEqual([true]);
  await validated('A1', rule, { ignoreBlanks: false });
  expect(await taken(0, 0, [''])).toEqual([false]);
});

it.each([
  ['paid, pledged', ['paid', 'pledged']],
  ['=Lists!$A$2:$A$9', ['Kenya', 'Peru', '2026']],
  ["=OFFSET('Lists'!$A$2,0,0,2,1)", ['Kenya', 'Peru']],
])('the drop-down of %s', async (source, offered) => {
  await validated('A1:A9', { list: { source, inCellDropDown: true } });
  expect(await excel.hosted.choices(sheet, 3, 0)).toEqual(offered);
  expect(await excel.hosted.choices(sheet, 3, 1)).toBeNull();
});

it('leaves the workbook as it is', async () => {
  await validated('A1:A9', { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } });
  const before = excel.snapshot();
  await taken(2, 0, ['x', '=1+1', '#N/A']);
  await excel.hosted.choices(sheet, 2, 0);
  expect(excel.snapshot()).toEqual(before);
});
