import { FORM_COLUMNS } from '../../forms/columns';
import type { FormKind } from '../../forms/form';
import type { Issue } from '../../register/issue';
import type { CellValue } from '../../register/rawTable';
import type { CellChange } from '../collection';
import type { ReadRow } from '../readForm';
import { changeOf, isIssue } from './changeOf';
import type { Draft } from './draft';
import type { Ground } from './ground';
import { columnsOf, OWNER, registerValue, type RegisterRow, type RegisterRows } from './registerRows';
import { hasError } from './returnIssue';
import { foldValue, isNothing } from './sameValue';
import type { Sender } from './senders';

/** By what two new rows of a kind, of one sender, are the same: every value, blank ones as the schema means them. */
export const signatureOf = (kind: FormKind, value: (key: string) => unknown): string =>
  JSON.stringify(FORM_COLUMNS[kind].map((key) => foldValue(columnsOf(kind)[key]!, value(key))));

const signatureOfRow = (kind: FormKind, { values }: ReadRow): string =>
  signatureOf(kind, (key) => (values as ReadonlyMap<string, unknown>).get(key));

/** What new rows are compared with: rows of the register, and those that came before in the same collection. */
export interface SeenRows {
  /** The row that is the same; undefined where there is none. */
  readonly find: (sender: Sender, row: ReadRow) => { readonly id: string; readonly where: string } | undefined;
  readonly add: (sender: Sender, row: ReadRow, seen: { readonly id: string; readonly where: string }) => void;
}

export function seenRows({ rows, senders }: Ground): SeenRows {
  const bySender = new Map<string, Map<string, { readonly id: string; readonly where: string }>>();
  const seenOf = (sender: Sender) => {
    const key = JSON.stringify([sender.kind, sender.owner]);
    const known = bySender.get(key);
    if (known) return known;
    const made = new Map<string, { readonly id: string; readonly where: string }>();
    const ofKind = rows[sender.kind];
    for (const row of ofKind ? senders.rowsOf(sender) : []) {
      const signature = registerSignature(sender.kind, ofKind!, row);
      if (signature !== null && !made.has(signature))
        made.set(signature, { id: row.id, where: `the register, ${row.id}` });
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
  const values = new Map(FORM_COLUMNS[kind].map((key) => [key as string, registerValue(rows, row, key)]));
  return [...values.values()].includes(undefined) ? null : signatureOf(kind, (key) => values.get(key));
}

/**
 * Compares a new row with those of the register and of the collection.
 * @param nextId gives it its identifier, where it is new
 */
export function compareNew(
  ground: Ground,
  rows: RegisterRows,
  sender: Sender,
  {
    file,
    row,
    seen,
    nextId,
  }: { readonly file: string; readonly row: ReadRow; readonly seen: SeenRows; readonly nextId: () => CellValue },
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
  const same = seen.find(sender, row);
  if (same) return { ...draft, id: same.id, outcome: 'duplicate', against: [same.where] };
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
  if (hasError(issues)) return { ...draft, issues };
  const id = nextId();
  const idChange: CellChange = {
    key: 'id',
    header: rows.source.schema.columns.id!.header,
    before: '',
    after: id,
    isDate: false,
  };
  return { ...draft, id: String(id), outcome: 'new', changes: [idChange, ...changes], issues };
}
