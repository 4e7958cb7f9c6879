import { type EmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectionsInLog, undoCollection } from '../../src/jobs/undoCollection';
import { rememberMapping } from '../../src/jobs/rememberMapping';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { ACCEPTANCE, allRows, collectionOf, NEW, rowsOfTable, withoutLog, type FormGiven } from './returned';
import { SMALL, workbookOf } from './smallRegister';

const UNDO = { at: '2026-11-25T08:00:00.000Z' };

async function accept(excel: EmbeddedExcel, ...forms: readonly FormGiven[]): Promise<void> {
  const collection = await collectionOf(excel, forms);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

const amended = (amount: number, file = `${amount}.xlsx`): FormGiven => ({
  file,
  party: 'Donor A',
  rows: [{ id: 'P1', values: { amount } }],
});

it('undoes the last collection though somebody has sorted the Log the other way round', async () => {
  const excel = await workbookOf(SMALL);
  await accept(excel, amended(1));
  await accept(excel, amended(2));
  await excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Log').getDataBodyRange().load('values');
    await context.sync();
    body.values = [...body.values].reverse();
    await context.sync();
  });
  expect((await collectionsInLog(excel.run)).map(({ id }) => id)).toEqual(['C-001', 'C-002']);
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ collectionId: 'C-002', restored: 1, left: [] });
  expect((await rowsOfTable(excel, 'Pledges'))[0]!.Amount).toBe(1);
});

it('writes names of files and sheets into the Log without what no file may hold', async () => {
  const excel = await workbookOf(SMALL);
  await accept(excel, amended(1, '=cmd|\u0001\u202excod.xlsx\n'));
  const opened = await openEmbeddedExcel(await excel.save());
  expect((await rowsOfTable(opened, 'Log'))[0]!.File).toBe('=cmd|xcod.xlsx');
  expect(await undoCollection(opened.run, UNDO)).toMatchObject({ restored: 1, left: [] });
});

it('says of a new row that bears another identifier by now that it stays', async () => {
  const excel = await workbookOf(SMALL);
  await accept(excel, { file: 'a', party: 'Donor A', rows: [{ values: NEW }] });
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').getDataBodyRange().getCell(3, 0).values = [['NOR-1']];
    await context.sync();
  });
  const { removed, left } = await undoCollection(excel.run, UNDO);
  expect([removed, left]).toEqual([
    0,
    [{ table: 'Pledges', id: 'P4', column: 'Pledge ID', why: 'The row bears the identifier "NOR-1" by now.' }],
  ]);
});

it('passes over a new row that somebody has deleted', async () => {
  const excel = await workbookOf(SMALL);
  const before = withoutLog(excel);
  await accept(excel, { file: 'a', party: 'Donor A', rows: [{ values: NEW }] });
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').rows.getItemAt(3).delete();
    await context.sync();
  });
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 0, left: [] });
  expect(withoutLog(excel)).toEqual(before);
});

it('takes over and gives back cells of a register with other headers, numbers for identifiers, and donors spelled in several ways', async () => {
  const excel = await workbookOf({
    ...SMALL,
    Pledges: [
      ['Notes', 'Contribution ID', 'Contributor', 'Pledged on', 'Status', 'Currency', 'Amount'],
      ['', 1, 'Donor A', 44000, 'paid', 'USD', 300],
      ['', 2, ' donor  a ', 44010, 'committed', 'USD', 700],
    ],
  });
  const before = withoutLog(excel);
  await accept(excel, {
    file: 'a',
    party: 'DONOR A',
    rows: [{ id: '2', values: { amount: 701, notes: '@x' } }, { values: NEW }],
  });
  const rows = await rowsOfTable(excel, 'Pledges');
  expect(rows.slice(0, 3).map((row) => [row['Contribution ID'], row.Contributor, row.Amount, row.Notes])).toEqual([
    [1, 'Donor A', 300, ''],
    [2, ' donor  a ', 701, '@x'],
    [3, 'Donor A', 700, ''],
  ]);
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 1, restored: 2, left: [] });
  expect(withoutLog(excel)).toEqual(before);
});

it('knows a new row of a file that was accepted before, whatever was corrected in the register since', async () => {
  const excel = await workbookOf(SMALL);
  const form: FormGiven = { file: 'a', party: 'Donor A', rows: [{ values: NEW }, { values: { ...NEW, amount: 5 } }] };
  const outcomes = async () =>
    (await collectionOf(excel, [form])).files[0]!.rows.map(({ outcome, against }) => [outcome, against]);
  const first = await collectionOf(excel, [form]);
  await acceptReturns(excel.run, first, { ...ACCEPTANCE, rows: [{ file: 0, row: 0 }] });
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').getDataBodyRange().getCell(3, 5).values = [[701]];
    await context.sync();
  });
  expect(await outcomes()).toEqual([
    ['duplicate', 'the register, P4'],
    ['decision', null],
  ]);
  // What is gone from the register waits: somebody may have deleted it on purpose.
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').rows.getItemAt(3).delete();
    await context.sync();
  });
  expect((await outcomes()).map(([outcome]) => outcome)).toEqual(['duplicate', 'decision']);
  // P4 stands in the Log as that row, and is given to no other.
  const [next] = (await collectionOf(excel, [{ ...form, file: 'b' }])).files;
  expect(next!.rows.map(({ id }) => id).sort()).toEqual(['P5', 'P6']);
});

it('knows a new row that was accepted before from another file too, by what its sender entered, whatever was corrected in the register since', async () => {
  const excel = await workbookOf(SMALL);
  const entered = { ...NEW, amount: 0.1 + 0.2, themes: ['Urban crime'] };
  await accept(excel, { file: 'a', party: 'Donor A', rows: [{ values: entered }] });
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').getDataBodyRange().getCell(3, 5).values = [[701]];
    await context.sync();
  });
  const outcomesOf = async (party: string, ...rows: FormGiven['rows']) =>
    (await collectionOf(excel, [{ file: 'copy of a', party, rows }])).files[0]!.rows.map(({ outcome, against }) => [
      outcome,
      against,
    ]);
  const resent = { values: entered };
  expect(
    await outcomesOf('Donor A', { values: { ...entered, notes: null } }, { values: { ...entered, amount: 701 } }),
  ).toEqual([
    ['duplicate', 'the register, P4'],
    ['duplicate', 'the register, P4'],
  ]);
  // The row of the form as its sender corrects it, over what the register has by now.
  expect(await outcomesOf('Donor A', { values: { ...entered, amount: 0.4 } })).toEqual([
    ['conflict', 'the register, changed since the row was taken over'],
  ]);
  expect(await outcomesOf('Donor B', resent)).toEqual([['decision', null]]);
  // It may be accepted all the same.
  const again = await collectionOf(excel, [{ file: 'copy of a', party: 'Donor A', rows: [resent] }]);
  expect(again.files[0]!.rows[0]!.changes.map(({ key }) => key)).toContain('amount');
  // What is undone has not come in.
  await undoCollection(excel.run, UNDO);
  await excel.run(async (context) => {
    context.workbook.tables.getItem('Pledges').getDataBodyRange().getCell(3, 5).values = [[0.3]];
    await context.sync();
  });
  await undoCollection(excel.run, UNDO);
  expect(await outcomesOf('Donor A', resent)).toEqual([['decision', null]]);
});

it('brings texts back as they were entered, and undoes them, from the file alone', async () => {
  const excel = await workbookOf({
    ...SMALL,
    Pledges: SMALL.Pledges!.map((row, at) => [...row, at === 0 ? 'Notes' : `'000${at}`]),
  });
  const before = await rowsOfTable(excel, 'Pledges');
  const texts = ['_x000D_', '=HYPERLINK("http://x")', '+1', '-1', '@x', "'x", 'TRUE', '1-2', '00012', '#N/A x', '1E5'];
  const rows = texts.map((notes, at) => ({ values: { ...NEW, amount: at + 1, notes } }));
  const earlier = ['P1', 'P2', 'P3'].map((id, at) => ({ id, values: { notes: texts[at]! } }));
  await accept(
    excel,
    { file: 'a', party: 'Donor A', rows: [...rows, earlier[0]!] },
    { file: 'b', party: 'Donor B', rows: [earlier[1]!] },
    { file: 'c', party: 'Donor C', rows: [earlier[2]!] },
  );
  const opened = await openEmbeddedExcel(await excel.save());
  const held = await opened.run(async (context) => {
    const range = context.workbook.tables.getItem('Pledges').getDataBodyRange().load('values,valueTypes');
    await context.sync();
    return range.values.map((row, at) => [row.at(-1) as unknown, range.valueTypes[at]!.at(-1)]);
  });
  expect(held).toEqual([...texts.slice(0, 3), ...texts].map((text) => [text, 'String']));
  expect(await undoCollection(opened.run, UNDO)).toMatchObject({ removed: texts.length, restored: 3, left: [] });
  expect(await rowsOfTable(opened, 'Pledges')).toEqual(before);
});

it('undoes one of two collections though the rows of the other stand between its own, and rows were moved', async () => {
  const excel = await workbookOf(SMALL);
  const before = withoutLog(excel);
  const fresh = (file: string, ...amounts: number[]): FormGiven => ({
    file,
    party: 'Donor A',
    rows: amounts.map((amount) => ({ key: `ROW-${amount}`, values: { ...NEW, amount } })),
  });
  await accept(excel, fresh('a', 11, 12));
  await accept(excel, fresh('b', 21, 22));
  await excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Pledges').getDataBodyRange().load('values');
    await context.sync();
    const [one, two, three, a1, a2, b1, b2] = body.values as unknown[][];
    body.values = [a1!, b1!, one!, a2!, two!, three!, b2!];
    await context.sync();
  });
  expect(await undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' })).toMatchObject({ removed: 2, left: [] });
  const ids = (await rowsOfTable(excel, 'Pledges')).map((row) => row['Pledge ID']);
  expect(ids).toEqual(['P6', 'P1', 'P2', 'P3', 'P7']);
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ collectionId: 'C-002', removed: 2, left: [] });
  const values = (state: unknown) => JSON.stringify(state).includes('P6');
  expect([values(before), (await rowsOfTable(excel, 'Pledges')).length]).toEqual([false, 3]);
});

it('takes over and gives back cells of mapped tables under headers of their own, in a workbook whose days count from 1904', async () => {
  const pledges: FileTable = {
    name: 'Tabelle1',
    rows: [
      ['Bemerkung', 'Geber', 'Nummer', 'Pledged on', 'Status', 'Currency', 'Betrag'],
      ['', 'Donor A', 'P1', 42538, 'paid', 'USD', 300],
    ],
  };
  const needs: FileTable = { name: 'Needs', rows: SMALL.Needs! };
  const settings: FileTable = {
    name: 'Settings',
    rows: [
      ['Setting', 'Value'],
      ['Register ID', 'TC-2026'],
    ],
  };
  const excel = await openEmbeddedExcel(xlsxOf([pledges, needs, settings], { date1904: true }));
  await rememberMapping(excel.run, [
    {
      table: 'Pledges',
      named: 'Tabelle1',
      columns: { 'Pledge ID': 'Nummer', Donor: 'Geber', Amount: 'Betrag', Notes: 'Bemerkung' },
    },
  ]);
  const before = await rowsOfTable(excel, 'Tabelle1');
  await accept(excel, {
    file: 'a',
    party: 'Donor A',
    rows: [{ id: 'P1', values: { pledgedOn: '2020-06-19', amount: 301, notes: 'x' } }, { values: NEW }],
  });
  // Day 0 is 1 January 1904: 18 June 2020 is day 42538, and 30 June 2026 day 46203 - 1462.
  expect(await rowsOfTable(excel, 'Tabelle1')).toMatchObject([
    { Nummer: 'P1', 'Pledged on': 42539, Betrag: 301, Bemerkung: 'x' },
    { Nummer: 'P2', Geber: 'Donor A', 'Pledged on': 44741, Betrag: 700 },
  ]);
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 1, restored: 3, left: [] });
  expect(await rowsOfTable(excel, 'Tabelle1')).toEqual(before);
});
