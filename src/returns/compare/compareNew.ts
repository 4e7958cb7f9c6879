import { formKeys } from '../../forms/columns';
import type { FormKind } from '../../forms/form';
import type { Issue } from '../../register/issue';
import type { CellValue } from '../../register/rawTable';
import type { CellChange } from '../collection';
import type { ReadRow } from '../readForm';
import { acceptedBefore, type NewRowRead } from './acceptedBefore';
import { changeOf, isIssue } from './changeOf';
import type { Against, Draft } from './draft';
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
  readonly find: (sender: Sender, row: NewRowRead) => Against | undefined;
  readonly add: (sender: Sender, row: ReadRow, seen: Against) => void;
}

const inRegister = (id: string): Against => ({ of: 'register', where: `the register, ${id}` });

export function seenRows({ side, rows, senders }: Ground): SeenRows {
  const findAccepted = acceptedBefore(side);
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
    find: (sender, read) => {
      const accepted = findAccepted(rows[sender.kind]!, sender.kind, read);
      if (accepted !== null) return inRegister(accepted);
      return seenOf(sender).get(signatureOfRow(sender.kind, read.row));
    },
    add: (sender, row, seen) => void seenOf(sender).set(signatureOfRow(sender.kind, row), seen),
  };
}

/** null where a cell of the row cannot be read: then it is like no other. */
function registerSignature(kind: FormKind, rows: RegisterRows, row: RegisterRow): string | null {
  const values = new Map(formKeys(kind).map((key) => [key as string, registerValue(rows, row, key)]));
  return [...values.values()].includes(undefined) ? null : signatureOf(kind, (key) => values.get(key));
}

/**
 * Compares a new row with those of the register and of the collection. One that is a duplicate has its changes too, but
 * where the register could not take them: two equal pledges can both be real. It has no identifier yet
 * (withIdentifier).
 */
export function compareNew(
  ground: Ground,
  rows: RegisterRows,
  sender: Sender,
  {
    file,
    sha256,
    row,
    seen,
  }: { readonly file: string; readonly sha256: string; readonly row: ReadRow; readonly seen: SeenRows },
): Draft {
  const draft: Draft = {
    file,
    kind: sender.kind,
    row,
    id: '',
    outcome: 'rejected',
    changes: [],
    against: [],
    issues: row.issues,
  };
  if (hasError(row.issues)) return draft;
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
  fill(OWNER[sender.kind], sender.owner);
  for (const [key, value] of row.values) fill(key, value);
  const same = seen.find(sender, { sha256, row, changes });
  const cannot = hasError(issues);
  if (same) return { ...draft, outcome: 'duplicate', changes: cannot ? [] : changes, against: [same] };
  return cannot ? { ...draft, issues } : { ...draft, outcome: 'new', changes, issues };
}

/** A new row, or a duplicate of one, with the identifier that it would get. */
export function withIdentifier(draft: Draft, { source }: RegisterRows, id: CellValue): Draft {
  const { header, kind } = source.schema.columns.id!;
  const change: CellChange = { key: 'id', header, before: '', after: id, kind };
  return { ...draft, id: String(id), changes: [change, ...draft.changes] };
}
