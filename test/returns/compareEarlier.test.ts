import { inStates } from '../fixtures/inStates';
import { told } from '../register/told';
import type { CollectedRow } from '../../src/returns/collection';
import {
  AN_ERROR,
  changesOf,
  codesOf,
  DAY,
  P1,
  PLEDGE_HEADERS,
  rowOf,
  sideOf,
  TABLES,
  type RowGiven,
  type Values,
} from './comparing';

/** P-001 as it came back. */
const p1 = (
  values: Values,
  row: RowGiven = {},
  sent: Readonly<Record<string, Values>> | null = { 'P-001': P1 },
): CollectedRow => rowOf({ sent, rows: [{ id: 'P-001', ...row, values: { ...P1, ...values } }] });

describe('an earlier row', () => {
  it('is unchanged where it came back as it was sent, answered or not', () => {
    expect(p1({}).outcome).toBe('unchanged');
    expect(p1({}, { answer: 'confirmed' })).toEqual({
      sheet: 'Form',
      row: 12,
      id: 'P-001',
      outcome: 'unchanged',
      answer: 'confirmed',
      changes: [],
      confirms: true,
      against: null,
      conflictsWith: [],
      issues: [],
    });
  });

  it('is changed in the cells that its sender changed', () => {
    const row = p1({ amount: 450, status: 'committed' }, { answer: 'amended' });
    expect(row.outcome).toBe('changed');
    expect(changesOf(row)).toEqual(['Status: "pledged" -> "committed"', 'Amount: 300 -> 450']);
    expect(row.issues).toEqual([]);
  });

  it('goes into the words of the register: serial days, its names of States, lists apart by semicolons', () => {
    const row = p1({ pledgedOn: '2020-06-20', places: inStates('PER', 'KEN'), themes: ['Urban crime'] });
    // 18 June 2020 is day 44000, so 20 June is 44002.
    expect(changesOf(row)).toEqual([
      'Pledged on: 44000 -> 44002',
      'Member State: "Kenya" -> "Peru; Kenya"',
      'Theme: "Urban crime; Juvenile justice" -> "Urban crime"',
    ]);
    expect(row.changes[0]).toMatchObject({ key: 'pledgedOn', kind: 'date' });
    expect(row.changes[1]).toMatchObject({ key: 'places', kind: 'places' });
  });

  it('counts its days as the register does, from 1904 too', () => {
    // Days of the system of 1904 are 1462 less: Microsoft, "Date systems in Excel".
    const [headers, ...rows] = TABLES.Pledges!;
    const in1904 = rows.map((cells) => cells.map((cell) => (cell === DAY ? DAY - 1462 : cell)));
    const side = sideOf({ ...TABLES, Pledges: [headers!, ...in1904] }, true);
    const row = rowOf(
      { sent: { 'P-001': P1 }, rows: [{ id: 'P-001', values: { ...P1, pledgedOn: '2020-06-20' } }] },
      side,
    );
    expect(changesOf(row)).toEqual(['Pledged on: 42538 -> 42540']);
  });

  it('is unchanged by another order of a list, another case of a word, and spaces', () => {
    const row = p1({ themes: ['juvenile justice', 'Urban crime'], notes: '  ' });
    expect(row.outcome).toBe('unchanged');
  });

  it('is unchanged by a default that the register leaves blank', () => {
    const row = rowOf({
      sent: null,
      rows: [{ id: 'P-002', values: { kind: 'cash', amount: 1000, notes: 'First part' } }],
    });
    expect(row.outcome).toBe('unchanged');
  });

  it('clears what its sender cleared', () => {
    expect(changesOf(p1({ places: [] }))).toEqual(['Member State: "Kenya" -> ""']);
  });

  it('keeps in the register what the return no longer has a column for', () => {
    const row = rowOf({ sent: { 'P-001': P1 }, rows: [{ id: 'P-001', values: { amount: 300 } }] });
    expect(row.outcome).toBe('unchanged');
  });

  it('is found by its identifier in any letter case, and bears the spelling of the register', () => {
    const row = rowOf({ sent: { 'p-001': P1 }, rows: [{ id: 'p-001 ', values: { ...P1, amount: 1 } }] });
    expect([row.outcome, row.id]).toEqual(['changed', 'P-001']);
  });

  it('is compared by its cells where the register does not count it', () => {
    // P-004 has "next week" for a day.
    const values: Values = { pledgedOn: '2020-06-18', status: 'pledged', kind: 'cash', currency: 'USD', amount: 10 };
    const row = rowOf({ sent: {}, rows: [{ id: 'P-004', values }] });
    expect(changesOf(row)).toEqual(['Pledged on: "next week" -> 44000']);
  });
});

describe('three ways', () => {
  it('a cell that its sender left as it was is no change, though the register has another value by now', () => {
    const row = p1({ amount: 250 }, {}, { 'P-001': { ...P1, amount: 250 } });
    expect([row.outcome, row.changes]).toEqual(['unchanged', []]);
  });

  it('a cell that both changed to the same is no change', () => {
    const row = p1({ amount: 300 }, {}, { 'P-001': { ...P1, amount: 250 } });
    expect(row.outcome).toBe('unchanged');
  });

  it('a cell that both changed to different values is a conflict with the register', () => {
    const row = p1({ amount: 280, status: 'committed' }, {}, { 'P-001': { ...P1, amount: 250 } });
    expect([row.outcome, row.against]).toEqual(['conflict', 'the register, changed since the form was made']);
    expect(changesOf(row)).toEqual(['Status: "pledged" -> "committed"', 'Amount: 300 -> 280']);
  });

  it('becomes two ways where the file no longer says how it was sent', () => {
    const row = p1({ amount: 280 }, {}, null);
    expect([row.outcome, ...changesOf(row)]).toEqual(['changed', 'Amount: 300 -> 280']);
  });
});

describe('the answer of an earlier row', () => {
  it('withdrawn: its status becomes so, and nothing else', () => {
    const row = p1({}, { answer: 'withdrawn' });
    expect([row.outcome, ...changesOf(row)]).toEqual(['changed', 'Status: "pledged" -> "withdrawn"']);
    expect(row.issues).toEqual([]);
  });

  it('withdrawn, with other entries: in conflict with itself; they are named, and left', () => {
    const row = p1({ amount: 1 }, { answer: 'withdrawn' });
    expect(row).toMatchObject({ outcome: 'conflict', against: 'its own answer' });
    expect(changesOf(row)).toEqual(['Status: "pledged" -> "withdrawn"']);
    expect(codesOf(row)).toEqual(['answer-against-cells']);
    expect(row.issues[0]).toMatchObject({ severity: 'warning', row: 12, table: 'Pledges' });
  });

  it('withdrawn, which the register knows already: nothing changes', () => {
    const Pledges = [PLEDGE_HEADERS, ['P-001', 'Norway', DAY, 'Withdrawn', '', 'USD', 300, '', '', '']];
    const row = rowOf(
      { sent: { 'P-001': { status: 'pledged' } }, rows: [{ id: 'P-001', answer: 'withdrawn' }] },
      sideOf({ ...TABLES, Pledges }),
    );
    expect(row.outcome).toBe('unchanged');
  });

  it('withdrawn, of a pledge that was paid meanwhile: a conflict', () => {
    const Pledges = [PLEDGE_HEADERS, ['P-001', 'Norway', DAY, 'paid', '', 'USD', 300, '', '', '']];
    const row = rowOf(
      { sent: { 'P-001': { status: 'pledged' } }, rows: [{ id: 'P-001', answer: 'withdrawn' }] },
      sideOf({ ...TABLES, Pledges }),
    );
    expect([row.outcome, ...changesOf(row)]).toEqual(['conflict', 'Status: "paid" -> "withdrawn"']);
  });

  it('withdrawn, of a need, whose form has no status', () => {
    const row = rowOf({ kind: 'needs', rows: [{ id: 'N-09', answer: 'withdrawn' }] });
    expect([row.outcome, ...changesOf(row)]).toEqual(['changed', 'Status: "approved" -> "withdrawn"']);
  });

  it('withdrawn, of a need, where the register has no column of statuses: rejected, for nothing could be written', () => {
    const Needs = TABLES.Needs!.map((cells) => cells.slice(0, 6));
    const row = rowOf({ kind: 'needs', rows: [{ id: 'N-09', answer: 'withdrawn' }] }, sideOf({ ...TABLES, Needs }));
    expect([row.outcome, ...codesOf(row)]).toEqual(['rejected', 'column-not-in-register']);
  });

  it('confirmed, with changes: in conflict with itself, with a warning', () => {
    const row = p1({ amount: 1 }, { answer: 'confirmed' });
    expect([row.outcome, ...codesOf(row)]).toEqual(['conflict', 'answer-against-cells']);
    expect([row.against, row.conflictsWith]).toEqual(['its own answer', ['answer']]);
  });

  it('amended, without changes: in conflict with itself, and a person may take it as confirmed', () => {
    const row = p1({}, { answer: 'amended' });
    expect([row.outcome, ...codesOf(row)]).toEqual(['conflict', 'answer-against-cells']);
    expect([row.against, row.changes, row.confirms]).toEqual(['its own answer', [], true]);
    expect(told(row.issues)[0]!.wanted).toBe(
      'what is amended, or the answer “unchanged”; accepted, the row is recorded as confirmed',
    );
  });

  it('amended, where the register has the amendment already: unchanged', () => {
    const row = p1({ amount: 300 }, { answer: 'amended' }, { 'P-001': { ...P1, amount: 200 } });
    expect([row.outcome, row.confirms, ...codesOf(row)]).toEqual(['unchanged', undefined]);
  });
});

describe('is rejected', () => {
  it('an earlier row with an error, whatever else', () => {
    const row = rowOf({ rows: [{ id: 'P-001', answer: 'withdrawn', issues: [AN_ERROR] }] });
    expect([row.outcome, row.changes, codesOf(row)]).toEqual(['rejected', [], ['not-a-number']]);
  });

  it('an identifier that the register does not have', () => {
    const row = rowOf({ rows: [{ id: 'P-099', values: P1 }] });
    expect(row.outcome).toBe('rejected');
    expect(told(row.issues)).toEqual([
      expect.objectContaining({
        code: 'identifier-not-theirs',
        column: 'Pledge ID',
        found: 'P-099, which the register does not have',
        wanted: 'a Pledge ID of Norway',
      }),
    ]);
  });

  it('an identifier of another donor, or of another State', () => {
    const ofSweden = rowOf({ rows: [{ id: 'P-003', values: P1 }] });
    expect([ofSweden.outcome, told(ofSweden.issues)[0]!.found]).toEqual([
      'rejected',
      'P-003, which is of another donor',
    ]);
    const ofPeru = rowOf({ kind: 'needs', rows: [{ id: 'N-10', answer: 'withdrawn' }] });
    expect([ofPeru.outcome, told(ofPeru.issues)[0]!.found]).toEqual(['rejected', 'N-10, which is of another State']);
  });

  it('an entry for which the register has no column', () => {
    const row = p1({ condition: 'By June' });
    expect([row.outcome, ...codesOf(row)]).toEqual(['rejected', 'column-not-in-register']);
    expect(p1({ condition: null, quantity: null, needs: [] }).outcome).toBe('unchanged');
  });
});
