import { keyOfPlace } from '../../src/forms/rowKey';
import type { LoggedEntry } from '../../src/returns/log/logEntry';
import type { RegisterSide } from '../../src/returns/registerSide';
import { changesOf, compare, formOf, NEW, rowOf, rowsOf, sideOf, TABLES, type FormGiven } from './comparing';

/** The row of the register that was taken from a new row: P-005, 700 EUR of 30 June 2026, day 46203. */
const P5 = ['P-005', 'Norway', 46203, 'committed', 'cash', 'EUR', 700, '', '', ''];
const P6 = ['P-006', 'Norway', 46203, 'committed', 'cash', 'EUR', 80, '', '', ''];
const HEADERS = ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Kind', 'Currency', 'Amount'];

interface Taken {
  readonly cells: readonly (string | number)[];
  readonly key?: string;
  readonly row?: number;
  readonly more?: Partial<LoggedEntry>;
}

/** What the Log has of rows that were taken over from "a.xlsx", a form of Norway. */
const loggedOf = (taken: readonly Taken[]): LoggedEntry[] =>
  taken.flatMap(({ cells, key = '', row = 12, more }) =>
    HEADERS.map((column, at): LoggedEntry => ({
      ...{ at, collection: 'C-001', acceptedAt: '2026-11-24T10:00:00.000Z', acceptedBy: 'A. Officer', file: 'a.xlsx' },
      ...{ sha256: 'a', reference: formOf({}).form!.referenceText, sheet: 'Form', row, key, table: 'Pledges' },
      ...{ id: String(cells[0]), outcome: 'new', column, cell: '', before: '', after: cells[at]! },
      ...{ formulaBefore: false, formatBefore: '', undoneAt: '', receivedOn: 46350 },
      ...more,
    })),
  );

/** A register with those rows, and a Log of them. */
function sideWith(rows: readonly (readonly (string | number)[])[], taken: readonly Taken[]): RegisterSide {
  return { ...sideOf({ ...TABLES, Pledges: [...TABLES.Pledges!, ...rows] }), logged: loggedOf(taken) };
}

const b = (rows: FormGiven['rows']): FormGiven => ({ file: 'b.xlsx', rows: rows! });
const said = (one: FormGiven, side: RegisterSide): unknown[] =>
  rowsOf(one, side).map(({ outcome, id, against }) => [outcome, id, against]);

const CORRECTED = { ...NEW, amount: 900 };
const keyed = sideWith([P5], [{ cells: P5, key: 'one' }]);

it('a row with a known key changes the row that was taken from it, wherever it stands and whatever else it says', () => {
  const row = rowOf(b([{ key: 'one', row: 40, values: { ...CORRECTED, notes: 'Signed' } }]), keyed);
  expect([row.outcome, row.id]).toEqual(['changed', 'P-005']);
  expect(changesOf(row)).toEqual(['Amount: 700 -> 900', 'Notes: "" -> "Signed"']);
});

it('a row with another key is new, be it in the same place', () => {
  // Beside the row that was taken, so that it is not that one, moved.
  const rows = rowsOf(
    b([
      { key: 'one', values: NEW, row: 11 },
      { key: 'two', values: CORRECTED, row: 12 },
    ]),
    keyed,
  );
  expect(rows.map(({ outcome, id }) => [outcome, id])).toEqual([
    ['duplicate', 'P-007'],
    ['new', 'P-006'],
  ]);
});

it('a row without a key is known by its form and its row, on whatever sheet', () => {
  for (const key of ['', 'one'])
    expect(said(b([{ values: CORRECTED }]), sideWith([P5], [{ cells: P5, key }]))).toEqual([
      ['changed', 'P-005', null],
    ]);
  const other = sideWith([P5], [{ cells: P5, more: { reference: 'PB1-OTHER' } }]);
  expect(said(b([{ values: CORRECTED }]), other)).toEqual([['new', 'P-006', null]]);
});

it('what was undone is new once more', () => {
  const undone = sideWith([], [{ cells: P5, key: 'one', more: { undoneAt: '2026-11-25T10:00:00.000Z' } }]);
  expect(said(b([{ key: 'one', values: NEW }]), undone)).toEqual([['new', 'P-005', null]]);
});

it('what somebody has deleted from the register waits for a person, corrected or not', () => {
  const gone = 'P-005, which was taken over from this row and is no longer in the register as theirs';
  for (const values of [NEW, CORRECTED])
    expect(said(b([{ key: 'one', values }]), sideWith([], [{ cells: P5, key: 'one' }]))).toEqual([
      ['duplicate', 'P-006', gone],
    ]);
});

it('a row of another donor is not changed', () => {
  const [, , ...cells] = P5;
  const side = sideWith([['P-005', 'Sweden', ...cells]], [{ cells: P5, key: 'one' }]);
  expect(rowOf(b([{ key: 'one', values: CORRECTED }]), side)).toMatchObject({ outcome: 'duplicate', id: 'P-006' });
});

it('a cell that the register has changed since, too, is in conflict; one that its sender left is not', () => {
  const changed = sideWith([P5.map((cell) => (cell === 700 ? 800 : cell))], [{ cells: P5, key: 'one' }]);
  const row = rowOf(b([{ key: 'one', values: CORRECTED }]), changed);
  expect([row.outcome, row.against]).toEqual(['conflict', 'the register, changed since the row was taken over']);
  expect(changesOf(row)).toEqual(['Amount: 800 -> 900']);
  const notes = rowOf(b([{ key: 'one', values: { ...NEW, notes: 'Signed' } }]), changed);
  expect([notes.outcome, ...changesOf(notes)]).toEqual(['changed', 'Notes: "" -> "Signed"']);
  expect(rowOf(b([{ key: 'one', values: { ...NEW, amount: 800 } }]), changed).outcome).toBe('unchanged');
});

it('an older version that comes after a correction waits for a person', () => {
  const [correction] = loggedOf([{ cells: P5, key: 'one' }]).filter(({ column }) => column === 'Amount');
  const later = {
    collection: 'C-002',
    acceptedAt: '2026-11-25T10:00:00.000Z',
    outcome: 'changed',
    sha256: 'c',
  } as const;
  const side = sideWith([P5.map((cell) => (cell === 700 ? 900 : cell))], [{ cells: P5, key: 'one' }]);
  const corrected = { ...side, logged: [{ ...correction!, ...later, before: 700, after: 900 }, ...side.logged!] };
  const row = rowOf(b([{ key: 'one', values: NEW }]), corrected);
  expect([row.outcome, row.against]).toEqual(['conflict', 'the register, which has a later correction of the row']);
  expect(changesOf(row)).toEqual(['Amount: 900 -> 700']);
  expect(rowOf(b([{ key: 'one', values: CORRECTED }]), corrected).outcome).toBe('duplicate');
  expect(rowOf({ sha256: 'a', rows: [{ key: 'one', values: NEW }] }, corrected).outcome).toBe('duplicate');
});

describe('rows that were moved without their keys', () => {
  const two = sideWith(
    [P5, P6],
    [
      { cells: P5, key: 'one', row: 12 },
      { cells: P6, key: 'two', row: 13 },
    ],
  );

  it('are found by what they say', () => {
    const sorted = b([
      { key: 'one', values: { ...NEW, amount: 80 } },
      { key: 'two', values: NEW },
    ]);
    expect(said(sorted, two).map((row) => (row as unknown[])[2])).toEqual([
      'the register, P-006',
      'the register, P-005',
    ]);
  });

  it('and corrected too wait for a person, where their places are blank', () => {
    const moved = b([
      { key: 'one', values: NEW },
      { key: 'three', values: { ...NEW, amount: 85 } },
    ]);
    expect(said(moved, two)).toEqual([
      ['duplicate', 'P-007', 'the register, P-005'],
      ['duplicate', 'P-008', 'the register, P-006, if the row was moved'],
    ]);
  });
});

describe('one row in two files', () => {
  it('that says the same is a duplicate, and otherwise in conflict over one identifier', () => {
    const files = compare([
      { file: 'a.xlsx', rows: [{ key: 'one', values: NEW }] },
      { file: 'b.xlsx', rows: [{ key: 'one', row: 30, values: NEW }] },
      { file: 'c.xlsx', rows: [{ key: 'one', values: CORRECTED }] },
      { file: 'd.xlsx', rows: [{ key: 'two', values: { ...NEW, amount: 1 } }] },
    ]);
    expect(files.flatMap(({ rows }) => rows.map(({ outcome, id, against }) => [outcome, id, against]))).toEqual([
      ['conflict', 'P-006', 'c.xlsx, Form, row 12'],
      ['duplicate', 'P-007', 'a.xlsx, Form, row 12'],
      ['conflict', 'P-006', 'a.xlsx, Form, row 12'],
      ['new', 'P-005', null],
    ]);
  });

  it('of which one is as it was taken over: the other changes the pledge; within one file they are in conflict', () => {
    const [, correction] = compare(
      [
        { file: 'a.xlsx', rows: [{ key: 'one', values: NEW }] },
        { file: 'b.xlsx', rows: [{ key: 'one', values: CORRECTED }] },
      ],
      keyed,
    );
    expect(correction!.rows[0]!.outcome).toBe('changed');
    const copied = rowsOf(
      b([
        { key: 'one', values: NEW },
        { key: 'one', row: 40, values: CORRECTED },
      ]),
      keyed,
    );
    expect(copied.map(({ outcome }) => outcome)).toEqual(['duplicate', 'conflict']);
  });

  it('twice corrected differently are in conflict, each with the other', () => {
    const files = compare(
      [900, 950].map((amount) => ({ file: `${amount}`, rows: [{ key: 'one', values: { ...NEW, amount } }] })),
      keyed,
    );
    expect(files.map(({ rows: [row] }) => [row!.outcome, row!.id, row!.against])).toEqual([
      ['conflict', 'P-005', '950, Form, row 12'],
      ['conflict', 'P-005', '900, Form, row 12'],
    ]);
  });
});

it('a form that was made after a row was taken over lists it, and its new rows are others', () => {
  const listing = {
    file: 'b.xlsx',
    sent: { 'P-005': NEW },
    rows: [
      { id: 'P-005', values: NEW },
      { values: CORRECTED, row: 12 },
    ],
  };
  expect(said(listing, sideWith([P5], [{ cells: P5 }]))).toEqual([
    ['unchanged', 'P-005', null],
    ['new', 'P-006', null],
  ]);
});

it('the key of a place is another for each form and row', () => {
  expect(keyOfPlace('PB1', 12)).toMatch(/^ROW-[0-9A-Z]{10}-[0-9A-Z]{2}$/);
  expect(new Set([keyOfPlace('PB1', 12), keyOfPlace('PB1', 13), keyOfPlace('PB2', 12)]).size).toBe(3);
});
