import type { EmbeddedExcel } from 'embedded-excel/node';
import { explain } from '../../src/excel/explainError';
import { changeSettings } from '../../src/jobs/changeSettings';
import { check } from '../../src/jobs/check';
import { applyFixes, fixOf } from '../../src/jobs/fixIssues';
import { SMALL, workbookOf } from './smallRegister';

/** The sheet is protected, and one cell of it may be written. */
const protect = (excel: EmbeddedExcel, sheet: string, unlocked: string): Promise<void> =>
  excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.getRange(unlocked).format.protection.locked = false;
    found.protection.protect({ allowFormatCells: true });
    await context.sync();
  });

const NOTHING = /Nothing was changed/;

describe('on a protected sheet with some cells unlocked', () => {
  it('settings are changed wholly or not at all', async () => {
    const excel = await workbookOf(SMALL);
    await protect(excel, 'Settings', 'B2');
    const before = excel.snapshot();
    const failed = await changeSettings(excel.run, { sessionTitle: 'New', reportingDate: '2026-06-30' }).catch(explain);
    expect(failed).toMatchObject({ code: 'AccessDenied', next: expect.stringMatching(NOTHING) as string });
    expect(excel.snapshot()).toEqual(before);
    // What may be written is.
    await changeSettings(excel.run, { sessionTitle: 'New' });
    expect(excel.snapshot()).not.toEqual(before);
  });

  it('fixes of its cells are made wholly or not at all', async () => {
    const Pledges = SMALL['Pledges']!.map((row) =>
      row.map((value) => (value === 300 ? "'1 300.5 " : value === 'pledged' ? 'Pledge' : value)),
    );
    const excel = await workbookOf({ ...SMALL, Pledges });
    const { issues } = await check(excel.run);
    const fixes = issues.flatMap((issue) => fixOf(issue) ?? []);
    expect(fixes.map(({ cell }) => cell)).toEqual(['Pledges!F2', 'Pledges!D4']);
    await protect(excel, 'Pledges', 'F2');
    const before = excel.snapshot();
    const failed = await applyFixes(excel.run, fixes).catch(explain);
    expect(failed).toMatchObject({ code: 'AccessDenied', next: expect.stringMatching(NOTHING) as string });
    expect(excel.snapshot()).toEqual(before);
  });
});
