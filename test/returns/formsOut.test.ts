import { writeReference, type FormReference } from '../../src/forms/formReference';
import { isoToSerial } from '../../src/values/days';
import type { FormMade } from '../../src/returns/log/formsMade';
import { formsOut } from '../../src/returns/log/formsOut';
import type { LoggedEntry } from '../../src/returns/log/logEntry';

/** A reference of a party, by eight letters of its key. */
const reference = (party: string, madeOn: string, kind: FormReference['kind'] = 'pledges'): string =>
  writeReference({ version: 1, kind, language: 'en', register: '7KQ4M2XA', party: party.padEnd(8, '0'), madeOn });

const made = (party: string, madeOn: string, more: Partial<FormMade> = {}): FormMade => ({
  kind: 'pledges',
  party,
  file: `${party}.xlsx`,
  reference: reference(party, madeOn),
  madeAt: `${madeOn}T10:00:00.000Z`,
  madeBy: 'Ada',
  returnBy: null,
  ...more,
});

const accepted = (of: string, receivedOn: string, more: Partial<LoggedEntry> = {}): LoggedEntry => ({
  ...{ at: 0, collection: 'C-001', acceptedAt: '', acceptedBy: 'Ben', file: 'a.xlsx', sha256: 'a', sheet: 'Form' },
  ...{ reference: of, row: 12, key: '', table: 'Pledges', id: 'P-001', outcome: 'changed', column: 'Amount', cell: '' },
  ...{ before: 1, after: 2, formulaBefore: false, formatBefore: '', undoneAt: '' },
  receivedOn: isoToSerial(receivedOn, false)!,
  ...more,
});

const told = (forms: readonly FormMade[], logged: readonly LoggedEntry[], today = '2026-11-24') =>
  formsOut(forms, logged, { today, date1904: false }).map(({ party, madeOn, status, returnedOn }) =>
    [party, madeOn, status, returnedOn].join(' ').trim(),
  );

it('lists those that are late first, then those that are not back, then those that are', () => {
  const forms = [
    made('A', '2026-11-01', { returnBy: '2026-11-23' }),
    made('B', '2026-11-01', { returnBy: '2026-11-24' }),
    made('C', '2026-11-01'),
    made('D', '2026-11-01', { returnBy: '2026-11-02' }),
  ];
  expect(told(forms, [accepted(reference('A', '2026-11-01'), '2026-11-20')])).toEqual([
    'D 2026-11-01 overdue',
    'B 2026-11-01 not returned',
    'C 2026-11-01 not returned',
    'A 2026-11-01 returned 2026-11-20',
  ]);
});

it('means the newest form of a kind for somebody; one kind says nothing of the other', () => {
  const needs = made('A', '2026-11-03', { kind: 'needs', reference: reference('A', '2026-11-03', 'needs') });
  const forms = [made('A', '2026-11-10'), made('A', '2026-11-01'), needs];
  expect(told(forms, [accepted(reference('A', '2026-11-01'), '2026-11-05')])).toEqual([
    'A 2026-11-10 not returned',
    'A 2026-11-03 not returned',
  ]);
});

it('takes an older form, or a copy, for the return where it came since the newest was made', () => {
  const forms = [made('A', '2026-11-01'), made('A', '2026-11-10')];
  expect(told(forms, [accepted(reference('A', '2026-11-01'), '2026-11-12')])).toEqual([
    'A 2026-11-10 returned 2026-11-12',
  ]);
  expect(told(forms, [accepted(reference('A', '2026-11-15'), '2026-11-16')])).toEqual([
    'A 2026-11-10 returned 2026-11-16',
  ]);
});

it('does not count what was undone, or a reference that is none', () => {
  const forms = [made('A', '2026-11-01'), made('B', '2026-11-01', { reference: 'none' })];
  const undone = accepted(reference('A', '2026-11-01'), '2026-11-12', { undoneAt: '2026-11-13T08:00:00.000Z' });
  expect(told(forms, [undone, accepted('none', '2026-11-12')])).toEqual(['A 2026-11-01 not returned']);
});

it('is back also where the day of its return cannot be read any more', () => {
  const of = reference('A', '2026-11-01');
  expect(told([made('A', '2026-11-01')], [accepted(of, '2026-11-12', { receivedOn: 'last week' })])).toEqual([
    'A 2026-11-01 returned',
  ]);
});
