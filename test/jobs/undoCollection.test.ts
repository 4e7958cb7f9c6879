import { inStates } from '../fixtures/inStates';
import { isAddition } from '../../src/returns/collection';
import fc from 'fast-check';
import { type EmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectionsInLog, NothingToUndoError, undoCollection } from '../../src/jobs/undoCollection';
import {
  ACCEPTANCE,
  allRows,
  collectionOf,
  DONOR_A,
  DONOR_B,
  NEW,
  rowsOfTable,
  sampleWorkbook,
  withoutLog,
  type FormGiven,
} from './returned';
import { SMALL, workbookOf } from './smallRegister';

const UNDO = { at: '2026-11-25T08:00:00.000Z' };

async function accept(excel: EmbeddedExcel, forms: readonly FormGiven[]): Promise<void> {
  const collection = await collectionOf(excel, forms);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

const bodyOf = <T>(excel: EmbeddedExcel, table: string, work: (body: Excel.Range) => T): Promise<T> =>
  excel.run(async (context) => {
    const done = work(context.workbook.tables.getItem(table).getDataBodyRange());
    await context.sync();
    return done;
  });

const FORMS: readonly FormGiven[] = [
  {
    file: 'a.xlsx',
    party: DONOR_A,
    rows: [
      {
        id: 'P-001',
        values: { amount: 290000, pledgedOn: '2025-02-04', needs: [], notes: '=1+1', places: inStates('KEN') },
      },
      { id: 'P-014', answer: 'withdrawn' },
      { values: { ...NEW, notes: '+1' } },
    ],
  },
  { file: 'b.xlsx', party: DONOR_B, rows: [{ values: { ...NEW, themes: ['Corruption'] } }] },
  {
    file: 'kenya.xlsx',
    kind: 'needs',
    party: 'KEN',
    rows: [{ values: { title: 'Prisons', theme: 'Prison reform', currency: 'USD', requirement: 5 } }],
  },
];

it('leaves the workbook as it was before the collection, apart from the Log', async () => {
  const excel = await sampleWorkbook();
  const before = withoutLog(excel);
  await accept(excel, FORMS);
  expect(withoutLog(excel)).not.toEqual(before);
  expect(await undoCollection(excel.run, UNDO)).toEqual({
    collectionId: 'C-001',
    removed: 3,
    restored: 6,
    unconfirmed: 0,
    left: [],
  });
  expect(withoutLog(excel)).toEqual(before);
  const log = await rowsOfTable(excel, 'Log');
  expect(new Set(log.map((row) => row['Undone at']))).toEqual(new Set([UNDO.at]));
});

it('works from the file alone, after it was saved and opened again', async () => {
  const excel = await sampleWorkbook();
  const before = await Promise.all(['Pledges', 'Needs'].map((table) => rowsOfTable(excel, table)));
  await accept(excel, FORMS);
  const opened = await openEmbeddedExcel(await excel.save());
  expect(await undoCollection(opened.run, UNDO)).toMatchObject({ removed: 3, restored: 6, left: [] });
  expect(await Promise.all(['Pledges', 'Needs'].map((table) => rowsOfTable(opened, table)))).toEqual(before);
});

it('undoes the last collection that stands, then the one before; or the one that is named', async () => {
  const excel = await sampleWorkbook();
  const states = [withoutLog(excel)];
  for (const amount of [1, 2, 3]) {
    await accept(excel, [
      { file: `${amount}.xlsx`, party: DONOR_A, rows: [{ key: `row ${amount}`, values: { ...NEW, amount } }] },
    ]);
    states.push(withoutLog(excel));
  }
  expect((await undoCollection(excel.run, UNDO)).collectionId).toBe('C-003');
  expect(withoutLog(excel)).toEqual(states[2]);
  expect((await undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' })).removed).toBe(1);
  expect((await rowsOfTable(excel, 'Pledges')).at(-1)).toMatchObject({ 'Pledge ID': 'P-062', Amount: 2 });
  // Only what stands is offered.
  await expect(undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' })).rejects.toMatchObject({
    wanted: { kind: 'oneOf', words: ['C-002'] },
  });
  expect((await undoCollection(excel.run, UNDO)).collectionId).toBe('C-002');
  expect(withoutLog(excel)).toEqual(states[0]);
  await expect(undoCollection(excel.run, UNDO)).rejects.toThrow(NothingToUndoError);
  await expect(undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' })).rejects.toThrow('C-001, which is undone');
  await expect(undoCollection(excel.run, { ...UNDO, collectionId: 'C-9' })).rejects.toThrow('no collection C-9');
});

it('undoes changes of one cell in turn', async () => {
  const excel = await sampleWorkbook();
  await accept(excel, [{ file: 'a', party: DONOR_A, rows: [{ id: 'P-001', values: { amount: 1 } }] }]);
  await accept(excel, [{ file: 'b', party: DONOR_A, rows: [{ id: 'P-001', values: { amount: 2 } }] }]);
  const first = await undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' });
  expect(first).toEqual({
    collectionId: 'C-001',
    removed: 0,
    restored: 0,
    unconfirmed: 0,
    left: [{ table: 'Pledges', id: 'P-001', column: 'Amount', why: 'The cell holds "2" by now.' }],
  });
  await undoCollection(excel.run, { ...UNDO, collectionId: 'C-002' });
  await undoCollection(excel.run, { ...UNDO, collectionId: 'C-001' });
  expect((await rowsOfTable(excel, 'Pledges'))[0]!.Amount).toBe(280000);
});

it('leaves what somebody has changed since, and says so', async () => {
  const excel = await sampleWorkbook();
  await accept(excel, FORMS);
  await bodyOf(excel, 'Pledges', (body) => {
    body.getCell(0, 6).values = [[5]];
    // Received of P-061 was blank, Amount of P-062 was 700.
    body.getCell(60, 7).values = [[100]];
    body.getCell(61, 6).values = [[701]];
  });
  const { removed, restored, left } = await undoCollection(excel.run, UNDO);
  expect([removed, restored]).toEqual([1, 5]);
  expect(left.map(({ id, column, why }) => [id, column, why])).toEqual([
    ['P-001', 'Amount', 'The cell holds "5" by now.'],
    ['P-061', 'Received', 'Something was entered into the row since.'],
    ['P-062', 'Amount', 'The cell holds "701" by now.'],
  ]);
  const log = await rowsOfTable(excel, 'Log');
  const standing = log.filter((row) => row['Undone at'] === '');
  expect(new Set(standing.map(({ ID }) => ID))).toEqual(new Set(['P-001', 'P-061', 'P-062']));
});

it('finds rows by their identifiers where they were moved, and brings formulas back for the rows where they now stand', async () => {
  const { Pledges } = SMALL;
  const excel = await workbookOf({ ...SMALL, Pledges: Pledges!.map((row) => [...row]) });
  await bodyOf(excel, 'Pledges', (body) => {
    body.getCell(2, 5).formulas = [['=C4-43920']];
  });
  await accept(excel, [{ file: 'a', party: 'Donor C', rows: [{ id: 'P3', values: { amount: 7 } }] }]);
  const [entry] = await rowsOfTable(excel, 'Log');
  // 44020 - 43920
  expect(entry).toMatchObject({ Before: '=C4-43920', After: 7, 'Formula before': 'yes', Cell: 'Pledges!F4' });
  const held = await bodyOf(excel, 'Pledges', (body) => body.load('values'));
  const [one, two, three] = held.values as unknown[][];
  await bodyOf(excel, 'Pledges', (body) => {
    body.values = [three!, two!, one!];
  });
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ restored: 1, left: [] });
  expect((await rowsOfTable(excel, 'Pledges')).map((row) => row.Amount)).toEqual(['=C2-43920', 700, 300]);
});

it('keeps the formulas that a new row was given, and takes them away with it', async () => {
  const Pledges = SMALL.Pledges!.map((row, at) => [...row, at === 0 ? 'Half' : `=F${at + 1}/2`]);
  const excel = await workbookOf({ ...SMALL, Pledges });
  const before = withoutLog(excel);
  await accept(excel, [{ file: 'a', party: 'Donor A', rows: [{ values: NEW }] }]);
  expect((await rowsOfTable(excel, 'Pledges'))[3]!.Half).toBe('=F5/2');
  expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: 1, left: [] });
  expect(withoutLog(excel)).toEqual(before);
});

it('brings number formats back that had to be changed', async () => {
  const excel = await workbookOf(SMALL);
  await bodyOf(excel, 'Pledges', (body) => {
    body.getCell(0, 5).numberFormat = [['@']];
    body.getCell(0, 5).values = [['1,300']];
  });
  const before = withoutLog(excel);
  await accept(excel, [
    { file: 'a', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 7, pledgedOn: '2020-06-20' } }] },
  ]);
  const cells = await bodyOf(excel, 'Pledges', (body) => body.getRow(0).load('values,text'));
  expect(cells.values[0]![5]).toBe(7);
  expect(cells.text[0]![2]).toBe('2020-06-20');
  await undoCollection(excel.run, UNDO);
  expect(withoutLog(excel)).toEqual(before);
});

it('says what the Log tells of each collection', async () => {
  const excel = await sampleWorkbook();
  expect(await collectionsInLog(excel.run)).toEqual([]);
  await expect(undoCollection(excel.run, UNDO)).rejects.toThrow(NothingToUndoError);
  await accept(excel, FORMS);
  const told = {
    id: 'C-001',
    acceptedAt: ACCEPTANCE.at,
    acceptedBy: ACCEPTANCE.acceptedBy,
    files: ['a.xlsx', 'b.xlsx', 'kenya.xlsx'],
    added: 3,
    changed: 2,
    confirmed: 0,
  };
  expect(await collectionsInLog(excel.run)).toEqual([{ ...told, undoneAt: null }]);
  await undoCollection(excel.run, UNDO);
  expect(await collectionsInLog(excel.run)).toEqual([{ ...told, undoneAt: UNDO.at }]);
});

it('undoes any part of a collection that was accepted', async () => {
  const forms: readonly FormGiven[] = [
    {
      file: 'a',
      party: 'Donor A',
      rows: [
        { id: 'P1', values: { amount: 1, themes: [] } },
        { values: { ...NEW, amount: 11 } },
        { values: { ...NEW, amount: 12, themes: ['=1+1'] } },
      ],
    },
    { file: 'b', party: 'Donor B', rows: [{ id: 'P2', answer: 'withdrawn' }, { values: { ...NEW, amount: 13 } }] },
    { file: 'c', party: 'Donor B', rows: [{ id: 'P2', values: { amount: 3 } }] },
    {
      file: 'd',
      kind: 'needs',
      party: 'KEN',
      rows: [
        { id: 'N1', values: { title: '@SUM' } },
        { values: { title: 'T', theme: 'x', currency: 'USD', requirement: 1 } },
      ],
    },
  ];
  // Rows of a and b and d; that of c is in conflict with the first of b.
  const places = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 1],
    [3, 0],
    [3, 1],
  ].map(([file, row]) => ({ file: file!, row: row! }));
  const oneOfConflict = fc.constantFrom([], [{ file: 1, row: 0 }], [{ file: 2, row: 0 }]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places), oneOfConflict, async (some, conflict) => {
      const excel = await workbookOf(SMALL);
      const rows = [...some, ...conflict];
      const before = withoutLog(excel);
      const collection = await collectionOf(excel, forms);
      const accepted = await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows });
      const chosen = rows.map(({ file, row }) => collection.files[file]!.rows[row]!);
      const added = chosen.filter(isAddition);
      expect(accepted).toMatchObject({
        added: added.length,
        changed: chosen.length - added.length,
        logRows: chosen.flatMap(({ changes }) => changes).length,
      });
      // Compared anew, what was accepted is in the register.
      const again = await collectionOf(excel, forms);
      for (const { file, row } of some) {
        const { outcome } = again.files[file]!.rows[row]!;
        expect(['unchanged', 'duplicate']).toContain(outcome);
      }
      if (rows.length > 0) {
        const undone = await undoCollection(excel.run, UNDO);
        expect([undone.removed, undone.left]).toEqual([added.length, []]);
      }
      expect(withoutLog(excel)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
