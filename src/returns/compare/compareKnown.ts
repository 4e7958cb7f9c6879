import { formKeys, type FormColumnKey } from '../../forms/columns';
import { foldName } from '../../values/names';
import { hasError } from './returnIssue';
import type { TakenRow } from '../log/takenRows';
import type { ReadValue } from '../readForm';
import { compareWith } from './compareEarlier';
import { inRegister, type Against, type Draft } from './draft';
import type { Ground } from './ground';
import type { Known } from './knownRows';
import { meaningOf, type RegisterRow, type RegisterRows } from './registerRows';
import type { Sender } from './senders';

/** Where a correction differs from what the register has by now, or an older file from a correction. */
const CHANGED_SINCE: Against = { of: 'register', where: 'the register, changed since the row was taken over' };
const CORRECTED_SINCE: Against = { of: 'register', where: 'the register, which has a later correction of the row' };

const gone = ({ id }: TakenRow): Against => ({
  of: 'register',
  where: `${id}, which was taken over from this row and is no longer in the register as theirs`,
});

const perhapsMoved = ({ id }: TakenRow): Against => ({
  of: 'register',
  where: `the register, ${id}, if the row was moved`,
});

/** The register's row that was taken over before, as the sender's; undefined where it is gone. */
export function rowTaken(
  { senders }: Ground,
  { byId }: RegisterRows,
  sender: Sender,
  { id }: TakenRow,
): RegisterRow | undefined {
  const registered = byId.get(foldName(id));
  return registered && senders.isOf(registered, sender) ? registered : undefined;
}

/**
 * Compares a row of what is new with the register's row that was taken over from it before: a correction changes that
 * row. Whatever may be another row than it seems is a duplicate or in conflict, and waits for a person.
 * @param repeated the row as a duplicate that could be added all the same
 */
export function compareKnown(
  ground: Ground,
  rows: RegisterRows,
  sender: Sender,
  { draft, repeated, known: { taken, as } }: { readonly draft: Draft; readonly repeated: Draft; readonly known: Known },
): Draft {
  const registered = rowTaken(ground, rows, sender, taken);
  const isRejected = hasError(draft.issues);
  if (as === 'moved') return isRejected ? draft : { ...repeated, against: [perhapsMoved(taken)] };
  if (!registered) return isRejected ? draft : { ...repeated, against: [gone(taken)] };
  const { id } = registered;
  const own = { ...draft, id, taken: id };
  if (isRejected) return own;
  if (as === 'same') return { ...repeated, taken: id, against: [inRegister(id)] };
  const sent = lastSaid(rows, sender, taken);
  const compared = compareWith(ground, rows, own, { registered, sent, since: CHANGED_SINCE });
  return as === 'older' && compared.changes.length > 0
    ? { ...compared, outcome: 'conflict', against: [CORRECTED_SINCE] }
    : compared;
}

/** What the sender said last, as the register's columns mean it. */
function lastSaid(rows: RegisterRows, { kind }: Sender, { said }: TakenRow): ReadonlyMap<FormColumnKey, ReadValue> {
  const content = said.at(-1)!;
  const values = new Map<FormColumnKey, ReadValue>();
  for (const key of formKeys(kind)) {
    const value = meaningOf(rows, key, content.get(rows.source.schema.columns[key]!.header) ?? '');
    if (value !== undefined) values.set(key, value as ReadValue);
  }
  return values;
}
