import fc from 'fast-check';
import { unzipSync } from 'fflate';
import {
  canAccept,
  OUTCOMES,
  type CollectedFile,
  type CollectedRow,
  type Collection,
  type Outcome,
} from '../../src/returns/collection';
import type { Issue } from '../../src/register/issue';
import type { ColumnKind } from '../../src/register/schema/columns';
import { changeText } from '../../src/taskpane/forms/collect/changeText';
import { countOutcomes, groupFiles, type ShownOutcome } from '../../src/taskpane/forms/collect/review';
import { wantedInForm } from '../../src/taskpane/forms/collect/wantedInForm';
import { choose, chosenAtFirst, keysOfFile, placeOfKey, rowKey } from '../../src/taskpane/forms/collect/selection';
import { zipOf } from '../../src/taskpane/forms/parts/zipOf';
import { format } from '../../src/taskpane/format';

const CHANGE = { key: 'amount', header: 'Amount', before: 100, after: 200, kind: 'amount' } as const;

const row = (outcome: Outcome, id: string): CollectedRow => ({
  sheet: 'Pledges',
  row: 12,
  id,
  outcome,
  answer: null,
  changes: outcome === 'unchanged' || outcome === 'rejected' ? [] : [CHANGE],
  against: null,
  conflictsWith: [],
  issues: [],
});

const file = (name: string, rows: readonly CollectedRow[], more: Partial<CollectedFile> = {}): CollectedFile => ({
  file: name,
  sha256: name,
  status: 'ready',
  kind: 'pledges',
  language: 'en',
  reference: null,
  sender: 'Donor A',
  rows,
  issues: [],
  ...more,
});

const TWO: Collection = {
  files: [
    file('a.xlsx', [row('new', 'P-4'), row('changed', 'P-1'), row('conflict', 'P-2'), row('duplicate', 'P-3')]),
    file('b.xlsx', [row('conflict', 'P-2'), row('unchanged', 'P-5'), row('rejected', 'P-6')]),
  ],
};

describe('the choice of rows', () => {
  it('is at first what is new or changed', () => {
    expect([...chosenAtFirst(TWO)]).toEqual([rowKey(0, 0), rowKey(0, 1)]);
  });

  it('never offers rows that are unchanged or rejected', () => {
    const offered = TWO.files.flatMap(({ rows }) => rows.filter(canAccept).map(({ outcome }) => outcome));
    expect(offered).toEqual(['new', 'changed', 'conflict', 'duplicate', 'conflict']);
  });

  it('takes of two rows in conflict the one that was chosen last', () => {
    const one = choose(TWO, new Set(), [rowKey(0, 2)], true);
    const other = choose(TWO, one, [rowKey(1, 0)], true);
    expect([...one]).toEqual([rowKey(0, 2)]);
    expect([...other]).toEqual([rowKey(1, 0)]);
  });

  it('of a file leaves its duplicates to be chosen one by one', () => {
    expect(keysOfFile(TWO, 0)).toEqual([rowKey(0, 0), rowKey(0, 1), rowKey(0, 2)]);
    expect(keysOfFile(TWO, 1)).toEqual([rowKey(1, 0)]);
  });

  it('keeps needs and pledges of one identifier apart', () => {
    const both: Collection = {
      files: [file('a.xlsx', [row('conflict', 'X-1')]), file('b.xlsx', [row('conflict', 'X-1')], { kind: 'needs' })],
    };
    expect(choose(both, new Set(), [rowKey(0, 0), rowKey(1, 0)], true).size).toBe(2);
  });

  it('never has two rows in conflict over one identifier, whatever is pressed', () => {
    const rows = fc.array(
      fc.record({ outcome: fc.constantFrom(...OUTCOMES), id: fc.constantFrom('P-1', 'P-2', 'P-3') }),
      { maxLength: 6 },
    );
    const press = fc.record({ file: fc.nat(3), row: fc.nat(5), whole: fc.boolean(), on: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(rows, { minLength: 1, maxLength: 4 }),
        fc.array(press, { maxLength: 12 }),
        (all, presses) => {
          const collection: Collection = {
            files: all.map((some, place) =>
              file(
                `${place}.xlsx`,
                some.map(({ outcome, id }) => row(outcome, id)),
              ),
            ),
          };
          let chosen = chosenAtFirst(collection);
          for (const { file: at, row: place, whole, on } of presses) {
            const pressed = collection.files[at];
            if (pressed === undefined) continue;
            const found = pressed.rows[place];
            const keys = whole ? keysOfFile(collection, at) : found && canAccept(found) ? [rowKey(at, place)] : [];
            chosen = choose(collection, chosen, keys, on);
          }
          const taken = [...chosen].map((key) => {
            const { file: at, row: place } = placeOfKey(key);
            return collection.files[at]!.rows[place]!;
          });
          expect(taken.every(canAccept)).toBe(true);
          const over = taken.filter(({ outcome }) => outcome === 'conflict').map(({ id }) => id);
          expect(new Set(over).size).toBe(over.length);
        },
      ),
    );
  });
});

describe('the list of returned files', () => {
  it('groups them by status, and shows with a filter only files that have such rows', () => {
    const mixed: Collection = {
      files: [
        ...TWO.files,
        file('c.xlsx', [], { status: 'not a form', sender: null, kind: null }),
        file('d.xlsx', [row('rejected', 'P-7')], { status: 'problems' }),
      ],
    };
    expect(groupFiles(mixed, 'all').map(({ status, files }) => [status, files.length])).toEqual([
      ['ready', 2],
      ['problems', 1],
      ['not a form', 1],
    ]);
    const rejected = groupFiles(mixed, 'rejected').flatMap(({ files }) => files);
    expect(rejected.map(({ file: { file: name }, rows }) => [name, rows.map(({ row: one }) => one.id)])).toEqual([
      ['b.xlsx', ['P-6']],
      ['d.xlsx', ['P-7']],
    ]);
  });

  it('leaves out what needs no decision, until all is asked for', () => {
    const mixed: Collection = {
      files: [
        ...TWO.files,
        file('c.xlsx', [], { status: 'not a form', sender: null, kind: null }),
        file('d.xlsx', [row('unchanged', 'P-7'), row('unchanged', 'P-8')]),
      ],
    };
    const rowsShown = (shown: ShownOutcome): [string, string[]][] =>
      groupFiles(mixed, shown)
        .flatMap(({ files }) => files)
        .map(({ file: { file: name }, rows }) => [name, rows.map(({ row: one }) => one.id)]);
    expect(rowsShown('to decide')).toEqual([
      ['a.xlsx', ['P-4', 'P-1', 'P-2', 'P-3']],
      ['b.xlsx', ['P-2', 'P-6']],
      ['c.xlsx', []],
    ]);
    // What is unchanged comes last.
    expect(rowsShown('all')).toEqual([
      ['a.xlsx', ['P-4', 'P-1', 'P-2', 'P-3']],
      ['b.xlsx', ['P-2', 'P-6', 'P-5']],
      ['d.xlsx', ['P-7', 'P-8']],
      ['c.xlsx', []],
    ]);
  });

  it('counts the rows of every outcome', () => {
    expect(Object.fromEntries(countOutcomes(TWO))).toEqual({
      new: 1,
      changed: 1,
      unchanged: 1,
      duplicate: 1,
      conflict: 2,
      rejected: 1,
      decision: 0,
    });
  });
});

describe('what is wanted in a cell', () => {
  const issue: Issue = {
    severity: 'error',
    table: 'Pledges',
    row: 12,
    column: 'Pledged on',
    cell: 'Pledges!C12',
    code: 'blank-cell',
    found: { kind: 'blankCell' },
    wanted: { kind: 'meaning', holds: 'date', about: 'The day of the pledge; its amount is converted at this day.' },
  };

  it('is said as on the form where it is blank', () => {
    expect(wantedInForm(issue)).toBe('The day of the pledge, as a date.');
    expect(wantedInForm({ ...issue, column: 'Status' })).toBe('Pledged, committed or paid.');
  });

  it('is what the check of the register says of anything else', () => {
    expect(wantedInForm({ ...issue, code: 'not-a-date', wanted: { kind: 'date' } })).toBe(
      'a date, or text like 2020-12-31',
    );
  });
});

describe('a change', () => {
  const written = format('en', 0);
  const text = (value: string | number | boolean, kind: ColumnKind, date1904 = false): string =>
    changeText(value, { kind }, written, date1904);

  it('shows days as days, in either date system', () => {
    // Microsoft, "Date systems in Excel": 5 July 1998 is serial 35981 from 1900, and 34519 from 1904.
    expect(text(35981, 'date')).toBe('5 July 1998');
    expect(text(34519, 'date', true)).toBe('5 July 1998');
  });

  it('shows numbers with all their decimals, years without thousands, shares as percentages', () => {
    expect(text(1234567.891, 'amount')).toBe('1,234,567.891');
    expect(text(2026, 'year')).toBe('2026');
    expect(text(0.25, 'share')).toBe('25.0%');
    expect(text('', 'text')).toBe('');
  });

  it('shows a number in a column of identifiers or texts as it is typed', () => {
    expect(text(12345, 'identifier')).toBe('12345');
  });
});

describe('the .zip of files', () => {
  it('holds each of them, also where two have one name', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const zip = unzipSync(
      zipOf([
        { name: 'Formulaire – Norvège.xlsx', bytes: bytes('one') },
        { name: 'Formulaire – Norvège.xlsx', bytes: bytes('two') },
        { name: 'b.xlsx', bytes: bytes('three') },
      ]),
    );
    const texts = Object.entries(zip).map(([name, content]) => [name, new TextDecoder().decode(content)]);
    expect(Object.fromEntries(texts)).toEqual({
      'Formulaire – Norvège.xlsx': 'one',
      'Formulaire – Norvège (2).xlsx': 'two',
      'b.xlsx': 'three',
    });
  });
});
