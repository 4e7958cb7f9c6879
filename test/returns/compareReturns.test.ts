import { inStates } from '../fixtures/inStates';
import { isAddition } from '../../src/returns/collection';
import { told as toldOf } from '../register/told';
import fc from 'fast-check';
import { registerKeys } from '../../src/forms/formReference';
import { compareReturns } from '../../src/returns/compareReturns';
import {
  AN_ERROR,
  changesOf,
  codesOf,
  compare,
  DAY,
  formOf,
  MARKS,
  NEW,
  P1,
  PLEDGE_HEADERS,
  rowOf,
  rowsOf,
  sideOf,
  TABLES,
  type FormGiven,
} from './comparing';

const WITH_SEK = { ...TABLES, ExchangeRates: [...TABLES.ExchangeRates!, ['SEK', 36526, 9]] };

describe('a new row', () => {
  it('gets the next identifier, its donor, and what was entered', () => {
    const row = rowOf({ rows: [{ values: { ...NEW, places: inStates('PER'), notes: 'Second part' } }] });
    expect([row.outcome, row.id, row.against]).toEqual(['new', 'P-005', null]);
    // 30 June 2026 is day 46203: Excel, =DATE(2026,6,30).
    expect(changesOf(row)).toEqual([
      'Pledge ID: "" -> "P-005"',
      'Donor: "" -> "Norway"',
      'Pledged on: "" -> 46203',
      'Status: "" -> "committed"',
      'Kind: "" -> "cash"',
      'Currency: "" -> "EUR"',
      'Amount: "" -> 700',
      'Member State: "" -> "Peru"',
      'Notes: "" -> "Second part"',
    ]);
  });

  it('of a State gets the State by the name that the register has', () => {
    const values = { title: 'Prisons', theme: 'Urban crime', currency: 'USD', requirement: 5, priority: 3 };
    const row = rowOf({ kind: 'needs', rows: [{ values }] });
    expect(changesOf(row)).toEqual([
      'Need ID: "" -> "N-11"',
      'Member State: "" -> "Kenya"',
      'Title: "" -> "Prisons"',
      'Theme: "" -> "Urban crime"',
      'Currency: "" -> "USD"',
      'Requirement: "" -> 5',
      'Priority: "" -> 3',
    ]);
  });

  it('may leave a default to a column that the register does not have, and nothing else', () => {
    const Pledges = TABLES.Pledges!.map((cells) => cells.filter((_, at) => PLEDGE_HEADERS[at] !== 'Kind'));
    const side = sideOf({ ...TABLES, Pledges });
    expect(rowOf({ rows: [{ values: NEW }] }, side).outcome).toBe('new');
    const inKind = rowOf({ rows: [{ values: { ...NEW, kind: 'in kind' } }] }, side);
    expect([inKind.outcome, inKind.id, codesOf(inKind)]).toEqual(['rejected', '', ['column-not-in-register']]);
  });

  it('is a duplicate of a row of its sender that has the same values', () => {
    const row = rowOf({ rows: [{ values: { ...P1, themes: ['Juvenile justice', 'Urban crime'] } }] });
    expect([row.outcome, row.id, row.against]).toEqual(['duplicate', 'P-005', 'the register, P-001']);
    expect(changesOf(row).slice(0, 2)).toEqual(['Pledge ID: "" -> "P-005"', 'Donor: "" -> "Norway"']);
    // P-002 leaves its kind blank, which means cash.
    const values = { pledgedOn: '2020-06-18', status: 'committed', kind: 'cash', currency: 'NOK', amount: 1000 };
    expect(rowOf({ rows: [{ values: { ...values, notes: 'First part' } }] }).outcome).toBe('duplicate');
    // It is like P-002, but not the same.
    expect(rowOf({ rows: [{ values }] }).outcome).toBe('decision');
  });

  it("is new though another donor's row has the same values", () => {
    const values = { pledgedOn: '2020-06-18', status: 'pledged', currency: 'SEK', amount: 50 };
    expect(rowOf({ rows: [{ values }] }, sideOf(WITH_SEK)).outcome).toBe('new');
    expect(rowOf({ party: 'Sweden', rows: [{ values }] }).outcome).toBe('duplicate');
  });

  it('is a duplicate of an earlier one in the same file, and in another file of the same sender', () => {
    const files = compare([
      { file: 'a.xlsx', rows: [{ values: NEW }, { values: NEW }] },
      { file: 'b.xlsx', rows: [{ values: NEW }, { values: { ...NEW, amount: 1 } }] },
      { file: 'c.xlsx', party: 'Sweden', rows: [{ values: NEW }] },
    ]);
    expect(files.map(({ rows }) => rows.map(({ outcome, id, against }) => [outcome, id, against]))).toEqual([
      [
        ['new', 'P-005', null],
        ['duplicate', 'P-008', 'a.xlsx, Form, row 12'],
      ],
      [
        ['duplicate', 'P-009', 'a.xlsx, Form, row 12'],
        ['new', 'P-006', null],
      ],
      [['new', 'P-007', null]],
    ]);
  });

  it('with an error is rejected, and takes no identifier', () => {
    const rows = rowsOf({ rows: [{ values: NEW, issues: [AN_ERROR] }, { values: NEW }] });
    expect(rows.map(({ outcome, id }) => [outcome, id])).toEqual([
      ['rejected', ''],
      ['new', 'P-005'],
    ]);
  });

  it('gets no identifier that a returned row bears', () => {
    const rows = rowsOf({ rows: [{ values: NEW }, { id: 'P-005', values: {} }] });
    expect(rows.map(({ outcome, id }) => [outcome, id])).toEqual([
      ['new', 'P-006'],
      ['rejected', 'P-005'],
    ]);
  });
});

describe('two returns', () => {
  const sent = { 'P-001': P1 };
  const changed = (file: string, amount: number): FormGiven => ({
    file,
    sent,
    rows: [{ id: 'P-001', values: { ...P1, amount } }],
  });

  it('that change one row differently are both in conflict, each with the other', () => {
    const [a, b] = compare([changed('a.xlsx', 310), changed('b.xlsx', 320)]);
    expect([a!.rows[0]!.outcome, a!.rows[0]!.against]).toEqual(['conflict', 'b.xlsx, Form, row 12']);
    expect([b!.rows[0]!.outcome, b!.rows[0]!.against]).toEqual(['conflict', 'a.xlsx, Form, row 12']);
    expect(b!.rows[0]!.changes).toHaveLength(1);
    expect([a!.status, b!.status]).toEqual(['problems', 'problems']);
  });

  it('that change different cells of one row are in conflict too', () => {
    const notes: FormGiven = { file: 'b.xlsx', sent, rows: [{ id: 'P-001', values: { ...P1, notes: 'x' } }] };
    expect(compare([changed('a.xlsx', 310), notes]).map(({ rows }) => rows[0]!.outcome)).toEqual([
      'conflict',
      'conflict',
    ]);
  });

  it('that change one row alike: the second is a duplicate', () => {
    const [a, b, c] = compare([changed('a.xlsx', 310), changed('b.xlsx', 310), changed('c.xlsx', 320)]);
    expect(a!.rows[0]).toMatchObject({ outcome: 'conflict', against: 'c.xlsx, Form, row 12' });
    expect(b!.rows[0]).toMatchObject({ outcome: 'duplicate', against: 'a.xlsx, Form, row 12', changes: [] });
    expect(c!.rows[0]!.against).toBe('a.xlsx, Form, row 12; b.xlsx, Form, row 12');
  });

  it('of which one changes nothing are in no conflict', () => {
    const files = compare([changed('a.xlsx', 310), changed('b.xlsx', 300)]);
    expect(files.map(({ rows }) => rows[0]!.outcome)).toEqual(['changed', 'unchanged']);
  });

  it('in conflict with the register and with one another say both', () => {
    const older = { 'P-001': { ...P1, amount: 200 } };
    const [a] = compare([{ ...changed('a.xlsx', 310), sent: older }, changed('b.xlsx', 320)]);
    expect(a!.rows[0]!.against).toBe('the register, changed since the form was made; b.xlsx, Form, row 12');
  });
});

describe('a file', () => {
  const rows = [{ id: 'P-001', values: { ...P1, amount: 1 } }, { values: NEW }];

  it('is ready where every row can be taken over, with its sender in the spelling of the register', () => {
    const [file] = compare([{ party: ' NORWAY ', rows }]);
    expect(file).toMatchObject({ status: 'ready', kind: 'pledges', language: 'en', sender: 'Norway', issues: [] });
    expect(file!.reference).toMatch(/^PB1-P-EN-/);
    expect(compare([{ kind: 'needs' }])[0]!.sender).toBe('Kenya');
  });

  it('has problems where a row is rejected, or the form as a whole has an error', () => {
    expect(compare([{ rows: [{ id: 'P-099' }] }])[0]!.status).toBe('problems');
    expect(compare([{ issues: [AN_ERROR] }])[0]!.status).toBe('problems');
  });

  it('of another register: its rows are rejected', () => {
    const [file] = compare([{ register: 'ZZZZZZZZ', rows }]);
    expect(file).toMatchObject({ status: 'other register', sender: null });
    expect(file!.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    expect(codesOf(file!)).toEqual(['other-register']);
  });

  it('made before the register had an identifier is still of it', () => {
    const keys = registerKeys(MARKS);
    expect(keys).toHaveLength(3);
    for (const register of keys) expect(compare([{ register, rows }])[0]!.status).toBe('ready');
  });

  it('of a sender that the register does not know: its rows wait', () => {
    const [file] = compare([{ party: 'Denmark', rows }]);
    expect([file!.status, codesOf(file!), file!.sender]).toEqual(['unknown sender', ['unknown-sender'], null]);
    expect(file!.rows.map(({ outcome }) => outcome)).toEqual(['decision', 'decision']);
  });

  it('of a new donor takes its name from the form, where the reference is of that name', () => {
    const [file] = compare([{ party: 'Denmark', name: 'Denmark', rows: [{ values: NEW }] }]);
    expect(file).toMatchObject({ status: 'ready', sender: 'Denmark' });
    expect(changesOf(file!.rows[0]!)).toContain('Donor: "" -> "Denmark"');
    const [renamed] = compare([{ party: 'Denmark', name: 'Iceland', rows }]);
    expect(renamed).toMatchObject({ status: 'unknown sender', sender: null });
    expect(toldOf(renamed!.issues)).toMatchObject([
      { code: 'unknown-sender', found: 'a form of Iceland, another name than the form was made for' },
    ]);
    // The register knows it by another name by now; the form has the name that it was made for.
    const [gone] = compare([{ party: 'Denmark', name: ' denmark ', sent: { 'P-009': P1 }, rows }]);
    expect(toldOf(gone!.issues)).toMatchObject([{ code: 'unknown-sender', found: 'a form of  denmark ' }]);
  });

  it('of a donor that stands in Donors alone is known', () => {
    const side = sideOf({
      ...TABLES,
      Donors: [
        ['Donor', 'Type'],
        ['Denmark', 'government'],
      ],
    });
    expect(compare([{ party: 'denmark', rows: [{ values: NEW }] }], side)[0]).toMatchObject({
      status: 'ready',
      sender: 'Denmark',
    });
  });

  it('in which nothing is filled in is ready, and says so', () => {
    const untouched = { sent: { 'P-001': P1 }, rows: [{ id: 'P-001', values: P1 }] };
    const codes = (form: FormGiven) => compare([form]).map((file) => [file.status, codesOf(file)])[0];
    expect(codes(untouched)).toEqual(['ready', ['nothing-filled-in']]);
    expect(codes({ ...untouched, sent: null })).toEqual(['ready', ['nothing-filled-in']]);
    expect(codes({ party: 'Denmark', name: 'Denmark', rows: [] })).toEqual(['ready', ['nothing-filled-in']]);
    expect(codes({ ...untouched, version: 0 })).toEqual(['older template', ['older-template', 'nothing-filled-in']]);
    expect(codes({ ...untouched, rows: [{ id: 'P-001', values: P1, answer: 'confirmed' }] })).toEqual(['ready', []]);
    expect(codes({ ...untouched, rows: [...untouched.rows, { values: NEW }] })).toEqual(['ready', []]);
    // What the sender amends, the register has by now.
    expect(codes({ ...untouched, sent: { 'P-001': { ...P1, amount: 299 } } })).toEqual(['ready', []]);
    expect(codes({ ...untouched, issues: [AN_ERROR] })).toEqual(['problems', ['not-a-number']]);
    const [, again] = compare([
      { ...untouched, file: 'a.xlsx', sha256: 'same' },
      { ...untouched, file: 'b.xlsx', sha256: 'same' },
    ]);
    expect(codesOf(again!)).toEqual(['duplicate-file']);
  });

  it('of a newer template is rejected, of an older one compared', () => {
    const [newer, older] = compare([
      { file: 'a.xlsx', version: 99, rows },
      { file: 'b.xlsx', version: 0, rows },
    ]);
    expect([newer!.status, codesOf(newer!), newer!.sender]).toEqual(['newer template', ['newer-template'], 'Norway']);
    expect(newer!.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    expect([older!.status, codesOf(older!)]).toEqual(['older template', ['older-template']]);
    expect(older!.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new']);
  });

  it('given twice is compared once', () => {
    const [first, second] = compare([
      { file: 'a.xlsx', sha256: 'same', rows },
      { file: 'copy of a.xlsx', sha256: 'same', rows },
    ]);
    expect(first!.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new']);
    expect(second).toMatchObject({ status: 'duplicate file', sender: 'Norway' });
    expect(second!.rows.map(({ outcome, id, against, changes }) => [outcome, id, against, changes])).toEqual([
      ['duplicate', 'P-001', 'a.xlsx, Form, row 12', []],
      ['duplicate', 'P-005', 'a.xlsx, Form, row 13', []],
    ]);
    expect(codesOf(second!)).toEqual(['duplicate-file']);
  });

  it('that is no form, or cannot be read, says what was found and what is wanted', () => {
    const told = (text: string) => ({ kind: 'told' as const, text });
    const nothing = { form: null, reference: null };
    const files = compareReturns(sideOf(), [
      {
        ...nothing,
        file: 'a',
        sha256: 'a',
        failure: { status: 'unreadable', found: told('a text'), wanted: told('a workbook') },
      },
      {
        ...nothing,
        file: 'b',
        sha256: '',
        failure: { status: 'unreadable', found: told('nothing'), wanted: told('a workbook') },
      },
      {
        ...nothing,
        file: 'c',
        sha256: '',
        failure: { status: 'not a form', found: told('a bill'), wanted: told('a form') },
      },
    ]).files;
    expect(files.map(({ status, rows: read }) => [status, read])).toEqual([
      ['unreadable', []],
      ['unreadable', []],
      ['not a form', []],
    ]);
    expect(files.map((file) => codesOf(file)[0])).toEqual(['unreadable-file', 'unreadable-file', 'not-a-form']);
    expect(files[2]!.issues[0]).toMatchObject({ found: told('a bill'), wanted: told('a form'), severity: 'error' });
  });

  it('has problems where the register lacks a column that its table must have', () => {
    const Pledges = TABLES.Pledges!.map((cells) => cells.filter((_, at) => PLEDGE_HEADERS[at] !== 'Status'));
    const [file] = compare([{ rows }], sideOf({ ...TABLES, Pledges }));
    expect([file!.status, codesOf(file!)]).toEqual(['problems', ['column-not-in-register']]);
    expect(file!.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
  });
});

it('gives every row an outcome, and no two new rows one identifier, whatever comes back', () => {
  const values = fc.record(
    {
      pledgedOn: fc.constantFrom('2020-06-18', '2026-06-30'),
      status: fc.constantFrom('pledged', 'paid'),
      kind: fc.constantFrom('cash', 'in kind'),
      currency: fc.constantFrom('USD', 'NOK'),
      amount: fc.constantFrom(300, 1000, 7, null),
      places: fc.constantFrom(inStates(), inStates('KEN'), inStates('PER', 'KEN')),
      notes: fc.constantFrom(null, '=1+1', 'First part'),
      condition: fc.constantFrom(null, 'x'),
    },
    { requiredKeys: [] },
  );
  const row = fc.record(
    {
      id: fc.constantFrom('P-001', 'P-002', 'P-003', 'P-004', 'P-005', 'zz'),
      answer: fc.constantFrom('confirmed' as const, 'amended' as const, 'withdrawn' as const),
      values,
      issues: fc.constantFrom([], [AN_ERROR]),
    },
    { requiredKeys: ['values'] },
  );
  const form = fc.record({
    file: fc.constantFrom('a', 'b', 'c'),
    party: fc.constantFrom('Norway', 'Sweden', 'Nobody'),
    sent: fc.constantFrom(null, { 'P-001': P1 }, { 'P-001': { ...P1, amount: 7 } }),
    rows: fc.array(row, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(form, { maxLength: 4 }), (given) => {
      const forms = given.map((one, index) => ({ ...one, sha256: `${index}` })) as unknown as FormGiven[];
      const files = compare(forms);
      expect(compare(forms)).toEqual(files);
      const all = files.flatMap(({ rows }) => rows);
      expect(all).toHaveLength(forms.flatMap(({ rows = [] }) => rows).length);
      const added = all.filter((row) => row.outcome !== 'duplicate' && isAddition(row));
      const idsOf = (rows: typeof added): string[] => rows.map(({ id }) => id);
      const ids = idsOf(added.filter(({ outcome }) => outcome !== 'conflict'));
      // Two versions of one row share the identifier that one of them would get.
      const shared = new Set(idsOf(added.filter(({ outcome }) => outcome === 'conflict')));
      const known = ['P-001', 'P-002', 'P-003', 'P-004'];
      expect(new Set([...ids, ...shared, ...known]).size).toBe(ids.length + shared.size + known.length);
      for (const returned of all) {
        const { outcome, changes, against, issues } = returned;
        const isWritten = outcome === 'new' || outcome === 'changed' || outcome === 'conflict';
        // A duplicate can be added all the same, where the register takes it: two equal pledges can both be real.
        if (outcome === 'duplicate') expect(isAddition(returned)).toBe(changes.length > 0);
        // Decisions on what would be written, and rows of an unknown sender.
        else if (outcome !== 'decision') expect(changes.length > 0).toBe(isWritten);
        expect(against !== null).toBe(outcome === 'duplicate' || outcome === 'conflict');
        if (issues.some(({ severity }) => severity === 'error')) expect(['rejected', 'duplicate']).toContain(outcome);
      }
    }),
  );
});

it('does not change what it compares', () => {
  const given = formOf({ rows: [{ values: NEW }] });
  const side = sideOf();
  const before = JSON.stringify([side.register, given]);
  compareReturns(side, [given]);
  expect(JSON.stringify([side.register, given])).toBe(before);
  expect(DAY).toBe(44000);
});
