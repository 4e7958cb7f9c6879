import { formKeys } from '../../forms/columns';
import type { FormKind } from '../../forms/form';
import type { Issue } from '../../register/issue';
import type { CellValue } from '../../register/rawTable';
import type { CellChange } from '../collection';
import type { ReadRow } from '../readForm';
import { compareKnown } from './compareKnown';
import type { Known, NewRowRead } from './knownRows';
import { changeOf, isIssue } from './changeOf';
import { inRegister, type Against, type Draft } from './draft';
import type { Ground } from './ground';
import { columnsOf, OWNER, registerValue, type RegisterRow, type RegisterRows } from './registerRows';
import { hasError } from './returnIssue';
import { foldValue, isNothing } from './sameValue';
import type { Sender } from './senders';

/** By what two new rows of a kind, of one sender, are the same: every value, blank ones as the schema means them. */
const signatureOf = (kind: FormKind, value: (key: string) => unknown): string =>
  JSON.stringify(formKeys(kind).map((key) => foldValue(columnsOf(kind)[key]!, value(key))));

const signatureOfRow = (kind: FormKind, { values }: ReadRow): string =>
  signatureOf(kind, (key) => (values as ReadonlyMap<string, unknown>).get(key));

/** What new rows are compared with: rows of the register, and those that came before in the same collection. */
export interface SeenRows {
  /** The row that is the same; undefined where there is none. */
  readonly find: (sender: Sender, row: ReadRow) => Against | undefined;
  readonly add: (sender: Sender, row: ReadRow, seen: Against) => void;
}

export function seenRows({ rows, senders }: Ground): SeenRows {
  const bySender = new Map<string, Map<string, Against>>();
  const seenOf = (sender: Sender) => {
    const key = JSON.stringify([sender.kind, sender.owner]);
    const known = bySender.get(key);
    if (known) return known;
    const made = new Map<string, Against>();
    const ofKind = rows[sender.kind];
    for (const row of ofKind ? senders.rowsOf(sender) : []) {
      const signature = registerSignature(sender.kind, ofKind!, row);
      if (signature !== null && !made.has(signature)) made.set(signature, inRegister(row.id));
    }
    bySender.set(key, made);
    return made;
  };
  return {
    find: (sender, row) => seenOf(sender).get(signatureOfRow(sender.kind, row)),
    add: (sender, row, seen) => void seenOf(sender).set(signatureOfRow(sender.kind, row), seen),
  };
}

/** null where a cell of the row cannot be read: then it is like no other. */
function registerSignature(kind: FormKind, rows: RegisterRows, row: RegisterRow): string | null {
  const values = new Map(formKeys(kind).map((key) => [key as string, registerValue(rows, row, key)]));
  return [...values.values()].includes(undefined) ? null : signatureOf(kind, (key) => values.get(key));
}

/** What a row of what is new would write into the register, and why the register cannot take it. */
export interface NewRowEntered extends NewRowRead {
  readonly issues: readonly Issue[];
}

export function enteredIn(ground: Ground, rows: RegisterRows, sender: Sender, row: ReadRow): NewRowEntered {
  const issues: Issue[] = [...row.issues];
  const changes: CellChange[] = [];
  const fill = (key: string, value: unknown): void => {
    const column = rows.source.schema.columns[key]!;
    if (isNothing(value)) return;
    const isDefault = foldValue(column, value) === foldValue(column, null);
    if (isDefault && !rows.source.found.places.has(key)) return;
    const change = changeOf(ground, rows, { key, value, before: null, row: row.row });
    if (isIssue(change)) issues.push(change);
    else changes.push(change);
  };
  if (sender.kind === 'pledges') fill(OWNER.pledges, sender.owner);
  for (const [key, value] of row.values) fill(key, value);
  return { row, changes, issues, isWhole: !hasError(row.issues) };
}

/**
 * Compares a new row with those of the register and of the collection. One that is a duplicate has its changes too, but
 * where the register could not take them: two equal pledges can both be real. It has no identifier yet
 * (withIdentifier).
 * @param known what it is to a row that was taken over before; undefined where there is none
 */
export function compareNew(
  ground: Ground,
  rows: RegisterRows,
  sender: Sender,
  {
    file,
    key,
    entered,
    known,
    seen,
  }: {
    readonly file: string;
    readonly key: string;
    readonly entered: NewRowEntered;
    readonly known: Known | undefined;
    readonly seen: SeenRows;
  },
): Draft {
  const { row, changes, issues, isWhole } = entered;
  const draft: Draft = {
    file,
    kind: sender.kind,
    row,
    key,
    id: '',
    outcome: 'rejected',
    changes: [],
    against: [],
    issues: row.issues,
  };
  const cannot = hasError(issues);
  const repeated: Draft = { ...draft, outcome: 'duplicate', changes: cannot ? [] : changes };
  if (known) return compareKnown(ground, rows, sender, { draft, repeated, known });
  if (!isWhole) return draft;
  const same = seen.find(sender, row);
  if (same) return { ...repeated, against: [same] };
  return cannot ? { ...draft, issues } : { ...draft, outcome: 'new', changes, issues };
}

/** A new row, or a duplicate of one, with the identifier that it would get. */
export function withIdentifier(draft: Draft, { source }: RegisterRows, id: CellValue): Draft {
  const { header, kind } = source.schema.columns.id!;
  const change: CellChange = { key: 'id', header, before: '', after: id, kind };
  return { ...draft, id: String(id), changes: [change, ...draft.changes] };
}
