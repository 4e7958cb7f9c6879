import { check } from '../../src/jobs/check';
import { inspect } from '../../src/jobs/inspect';
import { preview } from '../../src/jobs/preview';
import { analyse } from './embedded';
import { SMALL, workbookOf, type Tables } from './smallRegister';

/** Two rows without a rate, which only valuing the register finds, beside one that reading finds: its status is no word of the list. */
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
