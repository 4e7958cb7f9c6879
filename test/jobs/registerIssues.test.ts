import { addRates } from '../../src/jobs/addRates';
import { check } from '../../src/jobs/check';
import { inspect } from '../../src/jobs/inspect';
import { preview } from '../../src/jobs/preview';
import { lacksRates } from '../../src/register/missingRates';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf, type Tables } from './smallRegister';

/**
 * Two rows without a rate, which only valuing the register finds, beside one that reading finds: its status is no word
 * of the list.
 */
const WITHOUT_RATE: Tables = {
  ...SMALL,
  Needs: [...SMALL.Needs!, ['N3', 'Ghana', 'Forensics', 'Urban crime', 'EUR', 100]],
  Pledges: [
    ...SMALL.Pledges!,
    ['P4', 'Donor D', 44030, 'paid', 'JPY', 5000, ''],
    ['P5', 'Donor E', 44030, 'promised', 'USD', 50, ''],
  ],
};

const counts = (tables: readonly { table: string; rows: number; counted: number }[]) =>
  tables.filter(({ table }) => table !== 'Settings').map(({ table, rows, counted }) => [table, rows, counted]);
const COUNTED = [
  ['Needs', 3, 2],
  ['Pledges', 5, 3],
];

it('a row without a rate is not counted, wherever rows are counted, and its issue names the cell', async () => {
  const { run } = await workbookOf(WITHOUT_RATE);
  const checked = await check(run);
  const seen = await inspect(run);
  const shown = await preview(run, { analyse });
  if (seen.kind !== 'register') throw new Error(seen.kind);
  for (const { register, issues } of [checked, seen, shown]) {
    expect(counts(register.tables)).toEqual(COUNTED);
    expect(issues.filter(({ code }) => code === 'currency-without-rate').map(({ cell }) => cell)).toEqual([
      'Needs!E4',
      'Pledges!E5',
    ]);
  }
});

it('the sheet of data issues leads to the cell', async () => {
  const { report } = await preview((await workbookOf(WITHOUT_RATE)).run, { analyse });
  const [issues] = report.sheets.find(({ id }) => id === 'data-issues')!.blocks.filter(({ id }) => id === 'issues');
  expect(issues).toMatchObject({ links: expect.arrayContaining([expect.objectContaining({ to: 'Pledges!E5' })]) });
});

it('the table of rates can be added where it is missing: then only the rates are left to be filled in', async () => {
  const excel = await workbookOf(WITHOUT_RATE);
  const before = await check(excel.run);
  expect(lacksRates(before.register, before.issues)).toBe(true);
  await addRates(excel.run);
  const after = await check(excel.run);
  expect(lacksRates(after.register, after.issues)).toBe(false);
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ExchangeRates');
    const body = table.getDataBodyRange().load('text');
    await context.sync();
    // P4 was pledged on 44030, which is 18 July 2020; the need of N3 has no day of its own, so that the reporting date
    // counts.
    expect(body.text).toEqual([
      ['EUR', '1 Dec 2020', ''],
      ['JPY', '1 Jul 2020', ''],
    ]);
    table.getDataBodyRange().getColumn(2).values = [[0.8], [107]];
    await context.sync();
  });
  const filled = await check(excel.run);
  expect(filled.issues.filter(({ severity }) => severity === 'error').map(({ cell }) => cell)).toEqual(['Pledges!D6']);
  await expect(addRates(excel.run)).rejects.toThrow('the table ExchangeRates, which the workbook already has');
});

it('a table that stands elsewhere on its sheet, with its columns in another order', async () => {
  const { run } = await workbookOf({ Needs: SMALL.Needs! });
  const rows = [...SMALL.Pledges!, ['P4', 'Donor D', 44030, 'paid', 'CHF', 1, '']].map((row) => row.toReversed());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Given');
    const range = sheet.getRange('B3:H7');
    range.values = rows;
    sheet.tables.add(range, true).name = 'Pledges';
    await context.sync();
  });
  const { issues } = await check(run);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'currency-without-rate', cell: 'Given!D7' }));
});
