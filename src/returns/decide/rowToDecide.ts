import type { Issue, IssueKind } from '../../register/issue';
import type { Receipt } from '../../register/schema/receipts';
import type { FoundAndWanted } from '../../words/foundAndWanted';
import type { Draft } from '../compare/draft';
import type { Ground } from '../compare/ground';
import { registerValue, type RegisterRow, type RegisterRows } from '../compare/registerRows';
import { returnIssue } from '../compare/returnIssue';
import type { Sender } from '../compare/senders';
import type { RowsAlike } from './likeExisting';

/** How much money new rows state together. */
export interface RowsAbove {
  readonly sum: number;
  readonly rows: number;
}

export const NONE_ABOVE: RowsAbove = { sum: 0, rows: 0 };

/** What a row is judged by: what the register holds of it, and what it would hold. */
export interface RowToDecide {
  readonly ground: Ground;
  readonly rows: RegisterRows;
  readonly sender: Sender;
  /** ISO day on which its form was made. */
  readonly madeOn: string;
  readonly draft: Draft;
  /** The new rows in its currency that stand above it in the same file. */
  readonly above: RowsAbove;
  /** The receipts of a pledge. */
  readonly receipts: (pledge: string) => readonly Receipt[];
  /** What its sender has in the register; made when it is first asked for. */
  readonly alike: () => RowsAlike;
  /** null for a row that is new. */
  readonly before: RegisterRow | null;
  /** What a column means now; undefined where it cannot be read or the row is new. */
  readonly was: (key: string) => unknown;
  /** What it would mean. */
  readonly willBe: (key: string) => unknown;
  /** Whether accepting the row would fill or change the column. */
  readonly changes: (key: string) => boolean;
}

/** What a person has to decide on, and why. */
export type Judge = (row: RowToDecide) => Issue[];

type Given = Omit<RowToDecide, 'was' | 'willBe' | 'changes'>;

export function rowToDecide(given: Given): RowToDecide {
  const { rows, draft, before } = given;
  const { row, changes } = draft;
  const changed = new Set(changes.map(({ key }) => key));
  const was = (key: string): unknown => (before === null ? undefined : registerValue(rows, before, key));
  const returned = (key: string): unknown =>
    key === 'status' && row.answer === 'withdrawn' ? 'withdrawn' : row.values.get(key as never);
  return {
    ...given,
    was,
    willBe: (key) => {
      if (changed.has(key)) return returned(key);
      return before === null ? (rows.source.schema.columns[key]?.fallback ?? null) : was(key);
    },
    changes: (key) => changed.has(key),
  };
}

/** The issue of a row on which a person has to decide. */
export const toDecide = (
  { rows: { source }, draft: { row } }: RowToDecide,
  key: string | null,
  issue: IssueKind,
  words: FoundAndWanted,
): Issue => {
  const column = key === null ? undefined : source.schema.columns[key]?.header;
  return returnIssue({
    ...issue,
    ...words,
    table: source.schema.name,
    row: row.row,
    ...(column === undefined ? {} : { column }),
  });
};
