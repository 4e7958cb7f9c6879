import type { FormKind } from '../../forms/form';
import { warning } from '../../register/issue';
import type { Column } from '../../register/schema/columns';
import { foldName } from '../../values/names';
import type { Ground } from '../compare/ground';
import { registerValue, type RegisterRows } from '../compare/registerRows';
import { foldValue } from '../compare/sameValue';
import type { Sender } from '../compare/senders';
import { toDecide, type Judge } from './rowToDecide';

/** A new row that may be one of the register's once more. */
export const likeIssues = { likeExisting: warning('like-existing') };

/** By what two rows of one sender are alike, however they differ otherwise; every one of a set must be filled in. */
const ALIKE: Readonly<Record<FormKind, readonly (readonly string[])[]>> = {
  pledges: [
    ['kind', 'currency', 'amount'],
    ['kind', 'category', 'quantity'],
  ],
  needs: [['title'], ['theme', 'currency', 'requirement']],
};

const MOST_NAMED = 3;

/** The identifiers of a sender's rows by what others may be like in them; withdrawn and closed ones are not there. */
export type RowsAlike = ReadonlyMap<string, readonly string[]>;

export function rowsAlike({ senders }: Ground, rows: RegisterRows, sender: Sender): RowsAlike {
  const alike = new Map<string, string[]>();
  for (const row of senders.rowsOf(sender)) {
    const value = (key: string): unknown => registerValue(rows, row, key);
    if (value('status') === 'withdrawn' || value('status') === 'closed') continue;
    for (const key of keysOf(sender.kind, rows, value)) alike.set(key, [...(alike.get(key) ?? []), row.id]);
  }
  return alike;
}

/** By what a row may be like others. */
const keysOf = (kind: FormKind, { source }: RegisterRows, value: (key: string) => unknown): string[] =>
  ALIKE[kind].flatMap((keys) => {
    const folded = keys.map((key) => fold(source.schema.columns[key]!, value(key)));
    return folded.includes('') ? [] : JSON.stringify([keys, folded]);
  });

/** Titles are alike in any letter case. */
const fold = (column: Column<unknown>, value: unknown): string => foldName(foldValue(column, value));

/** A new row with the money, or the title, of one that its sender has in the register would count twice. */
export const judgeLike: Judge = (row) => {
  const { before, draft, rows, alike } = row;
  if (before !== null) return [];
  const same = [...new Set(keysOf(draft.kind, rows, row.willBe).flatMap((key) => alike().get(key) ?? []))];
  if (same.length === 0) return [];
  const ids = same.slice(0, MOST_NAMED);
  const money = draft.kind === 'pledges' ? row.willBe('amount') : row.willBe('requirement');
  const found = {
    kind: 'likeRows',
    ids,
    more: same.length - ids.length,
    amount: typeof money === 'number' ? money : null,
    currency: String(row.willBe('currency') ?? ''),
  } as const;
  return [toDecide(row, null, likeIssues.likeExisting, { found, wanted: { kind: 'anotherRow' } })];
};
