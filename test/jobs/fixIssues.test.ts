import type { EmbeddedExcel } from 'embedded-excel/node';
import { check } from '../../src/jobs/check';
import { applyFixes, fixOf, undoFixes, type Fix } from '../../src/jobs/fixIssues';
import { SMALL, workbookOf } from './smallRegister';

/** The small register with an amount, a date and a status that are written otherwise. */
async function toMend(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    const pledges = context.workbook.worksheets.getItem('Pledges');
    pledges.getRange('F2').numberFormat = [['@']];
    pledges.getRange('F2').values = [['1 200 300.5 ']];
    pledges.getRange('C3').values = [["'30.06.2020"]];
    pledges.getRange('D4').values = [['Pledge']];
    await context.sync();
  });
  return excel;
}

async function fixesOf(excel: EmbeddedExcel): Promise<Fix[]> {
  const { issues } = await check(excel.run);
  return issues.flatMap((issue) => fixOf(issue) ?? []);
}

const cell = (excel: EmbeddedExcel, address: string): Promise<unknown[]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Pledges').getRange(address).load('values,numberFormat,formulas');
    await context.sync();
    return [range.values[0]![0], range.numberFormat[0]![0], range.formulas[0]![0]];
  });

it('mends what has one meaning, so that the same is read without a warning', async () => {
  const excel = await toMend();
  const before = await check(excel.run);
  const { applied, skipped } = await applyFixes(excel.run, await fixesOf(excel));
  expect(applied.map(({ cell: at }) => at)).toEqual(['Pledges!F2', 'Pledges!C3', 'Pledges!D4']);
  expect(skipped).toEqual([]);
  const after = await check(excel.run);
  expect(after.issues).toEqual([]);
  expect(after.register.pledges).toEqual(before.register.pledges);
  expect((await cell(excel, 'F2'))[0]).toBe(1200300.5);
  // 30 June 2020 is day 44012 of the system of 1900: Excel, DATEVALUE("2020-06-30").
  expect(await cell(excel, 'C3')).toEqual([44012, 'yyyy-mm-dd', 44012]);
  expect((await cell(excel, 'D4'))[0]).toBe('pledged');
});

it('takes fixes back to the last character and format', async () => {
  const excel = await toMend();
  const before = excel.snapshot();
  const { applied } = await applyFixes(excel.run, await fixesOf(excel));
  expect(excel.snapshot()).not.toEqual(before);
  expect(await undoFixes(excel.run, applied)).toEqual([]);
  expect(excel.snapshot()).toEqual(before);
});

it('leaves a cell that holds something else by now, when mending and when taking back', async () => {
  const excel = await toMend();
  const enter = (address: string, value: string | number): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pledges').getRange(address).values = [[value]];
      await context.sync();
    });
  const fixes = await fixesOf(excel);
  await enter('D4', 'withdrawn');
  const { applied, skipped } = await applyFixes(excel.run, fixes);
  expect(skipped.map(({ fix, why }) => [fix.cell, why])).toEqual([
    ['Pledges!D4', 'The cell holds "withdrawn" by now.'],
  ]);
  expect((await cell(excel, 'D4'))[0]).toBe('withdrawn');
  await enter('F2', 7);
  const left = await undoFixes(excel.run, applied);
  expect(left.map(({ fix }) => fix.cell)).toEqual(['Pledges!F2']);
  expect((await cell(excel, 'F2'))[0]).toBe(7);
  expect((await cell(excel, 'C3'))[0]).toBe('30.06.2020');
});

it('writes yes for a 1, and puts the number back', async () => {
  const excel = await workbookOf({
    ...SMALL,
    Themes: [
      ['Theme', 'Priority theme'],
      ['Urban crime', 1],
      ['Proceeds of crime', 'no'],
    ],
  });
  const before = excel.snapshot();
  const { applied } = await applyFixes(excel.run, await fixesOf(excel));
  expect(applied.map(({ cell: at, to }) => [at, to])).toEqual([['Themes!B2', 'yes']]);
  expect((await check(excel.run)).issues).toEqual([]);
  expect(await undoFixes(excel.run, applied)).toEqual([]);
  expect(excel.snapshot()).toEqual(before);
});

it('never writes over a formula', async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Pledges').getRange('F2').formulas = [['="1 200 "&"300"']];
    await context.sync();
  });
  const fixes = await fixesOf(excel);
  expect(fixes).toHaveLength(1);
  const { applied, skipped } = await applyFixes(excel.run, fixes);
  expect([applied, skipped.map(({ why }) => why)]).toEqual([[], ['The cell holds a formula.']]);
});

it('says which sheet is gone', async () => {
  const excel = await toMend();
  const fixes = await fixesOf(excel);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Pledges').name = 'Gifts';
    await context.sync();
  });
  const { skipped } = await applyFixes(excel.run, fixes);
  expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(['There is no sheet Pledges any more.']));
});

it('mends other sheets when one is protected, and fails with the refusal when all are', async () => {
  const excel = await toMend();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Needs').getRange('F2').values = [["'1 000"]];
    await context.sync();
    context.workbook.worksheets.getItem('Pledges').protection.protect();
    await context.sync();
  });
  const fixes = await fixesOf(excel);
  const { applied, skipped } = await applyFixes(excel.run, fixes);
  expect(applied.map(({ cell: at }) => at)).toEqual(['Needs!F2']);
  expect(skipped).toHaveLength(3);
  await expect(
    applyFixes(
      excel.run,
      fixes.filter(({ cell: at }) => at.startsWith('Pledges')),
    ),
  ).rejects.toMatchObject({
    code: 'AccessDenied',
  });
});
