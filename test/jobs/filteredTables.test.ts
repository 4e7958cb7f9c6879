import { explain } from '../../src/excel/explainError';
import { type EmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { changeSettings } from '../../src/jobs/changeSettings';
import { check } from '../../src/jobs/check';
import { applyFixes, fixOf, undoFixes } from '../../src/jobs/fixIssues';
import { undoCollection } from '../../src/jobs/undoCollection';
import { withFilter, withSheetFilter } from '../../packages/embedded-excel/test/fixtures/filteredTable';
import { ACCEPTANCE, allRows, collectionOf, DONOR_A, NEW, sampleWorkbook, type FormGiven } from './returned';
import { SMALL, workbookOf } from './smallRegister';

/** Changes and adds pledges, and adds a need. */
const FORMS: readonly FormGiven[] = [
  { file: 'a.xlsx', party: DONOR_A, rows: [{ id: 'P-001', values: { amount: 290000 } }, { values: NEW }] },
  {
    file: 'kenya.xlsx',
    kind: 'needs',
    party: 'KEN',
    rows: [{ values: { title: 'Prisons', theme: 'Prison reform', currency: 'USD', requirement: 5 } }],
  },
];

const UNDO = { at: '2026-11-25T08:00:00.000Z' };

async function accept(excel: EmbeddedExcel): Promise<void> {
  const collection = await collectionOf(excel, FORMS);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

const saved = async (excel: EmbeddedExcel): Promise<Uint8Array> => {
  await accept(excel);
  return excel.save();
};

const refused = (table: string) => ({ name: 'TableFilteredError', found: { kind: 'filteredTable', table } });

describe('while a table is filtered', () => {
  it.each(['Pledges', 'Needs'])('returns are not accepted: %s', async (table) => {
    const file = await (await sampleWorkbook()).save();
    const excel = await openEmbeddedExcel(withFilter(file, table));
    const before = excel.snapshot();
    await expect(accept(excel)).rejects.toMatchObject(refused(table));
    expect(excel.snapshot()).toEqual(before);
    await accept(await openEmbeddedExcel(file));
  });

  it('returns are accepted where it is none of those that are written', async () => {
    const excel = await openEmbeddedExcel(withFilter(await (await sampleWorkbook()).save(), 'Donors'));
    await accept(excel);
    expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 2, restored: 1, left: [] });
  });

  it('returns are not accepted where it is the Log of earlier ones', async () => {
    const excel = await openEmbeddedExcel(withFilter(await saved(await sampleWorkbook()), 'Log'));
    const collection = await collectionOf(excel, [
      { file: 'b.xlsx', party: DONOR_A, rows: [{ values: { ...NEW, amount: 1 } }] },
    ]);
    const before = excel.snapshot();
    const accepting = acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
    await expect(accepting).rejects.toMatchObject(refused('Log'));
    expect(excel.snapshot()).toEqual(before);
  });

  it.each(['Pledges', 'Needs', 'Log'])('a collection is not undone: %s', async (table) => {
    const file = await saved(await sampleWorkbook());
    const excel = await openEmbeddedExcel(withFilter(file, table));
    const before = excel.snapshot();
    await expect(undoCollection(excel.run, UNDO)).rejects.toMatchObject(refused(table));
    expect(excel.snapshot()).toEqual(before);
    const cleared = await openEmbeddedExcel(file);
    expect(await undoCollection(cleared.run, UNDO)).toMatchObject({ removed: 2, restored: 1, left: [] });
  });

  it.each(['Needs', 'Pledges'])('nothing is written where cells beside the table %s are filtered', async (sheet) => {
    const register = await workbookOf(SMALL);
    const place = register.hosted.workbook.sheets.findIndex(({ name }) => name === sheet) + 1;
    const excel = await openEmbeddedExcel(withSheetFilter(await register.save(), `sheet${place}`, 'J1:K9'));
    const { hosted } = excel;
    expect(hosted.workbook.sheets.map(({ name, filter }) => [name, filter?.isFiltered ?? false])).toEqual(
      ['Settings', 'Needs', 'Pledges'].map((name) => [name, name === sheet]),
    );
    const before = excel.snapshot();
    const refusal = { name: 'TableFilteredError', found: { kind: 'filteredCells', sheet } };
    const forms: readonly FormGiven[] = [
      { file: 'a', party: 'Donor B', rows: [{ id: 'P2', values: { amount: 701 } }] },
      { file: 'b', kind: 'needs', party: 'KEN', rows: [{ id: 'N1', values: { requirement: 1001 } }] },
    ];
    const collection = await collectionOf(excel, forms);
    const accepting = acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
    await expect(accepting).rejects.toMatchObject(refusal);
    expect(excel.snapshot()).toEqual(before);
    expect(explain(await accepting.catch((error: unknown) => error)).next).toContain('clear the filter');
  });

  it('settings are not changed', async () => {
    const file = await (await workbookOf(SMALL)).save();
    const excel = await openEmbeddedExcel(withFilter(file, 'Settings'));
    const before = excel.snapshot();
    await expect(changeSettings(excel.run, { sessionTitle: 'Another' })).rejects.toMatchObject(refused('Settings'));
    expect(excel.snapshot()).toEqual(before);
  });

  it('cells of its sheet are neither corrected nor put back', async () => {
    const rows = SMALL.Pledges!.map((row, at) =>
      at === 1 ? row.with(3, 'Paid ') : at === 3 ? row.with(3, 'Pledge') : row,
    );
    const plain = await workbookOf({ ...SMALL, Pledges: rows });
    const file = await plain.save();
    const excel = await openEmbeddedExcel(withFilter(file, 'Pledges'));
    const fixes = (await check(excel.run)).issues.flatMap((issue) => fixOf(issue) ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    const before = excel.snapshot();
    await expect(applyFixes(excel.run, fixes)).rejects.toMatchObject(refused('Pledges'));
    expect(excel.snapshot()).toEqual(before);

    const { applied } = await applyFixes(plain.run, fixes);
    const mended = await openEmbeddedExcel(withFilter(await plain.save(), 'Pledges'));
    await expect(undoFixes(mended.run, applied)).rejects.toMatchObject(refused('Pledges'));
  });

  it('the refusal says which filter it is, and how to clear it', async () => {
    const excel = await openEmbeddedExcel(withFilter(await (await sampleWorkbook()).save(), 'Pledges'));
    const error: unknown = await accept(excel).catch((thrown: unknown) => thrown);
    const { title, next, code } = explain(error);
    expect(title).toContain('What is there: a filter on the table Pledges. What is needed: no filter on its sheet');
    expect(next).toMatch(/^Nothing was changed\..*Data, Clear/);
    expect(code).toBe('TableFilteredError');
  });
});
