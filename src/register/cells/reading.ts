import { error, type IssueKind } from '../issue';
import type { Wanted } from '../../words/foundAndWanted';

/** What may be wrong with a cell of any column. */
export const cellIssues = { blank: error('blank-cell'), errorValue: error('error-value') };

/** What is wrong with a cell. */
export interface Finding extends IssueKind {
  readonly wanted: Wanted;
  /** What the cell is read as, where that can be entered in its place. */
  readonly readAs?: string | number | boolean;
}

/** What a cell is read as. A finding beside a value is a warning; undefined: it could not be read. */
export type CellReading<T> =
  { readonly value: T; readonly finding: Finding | null } | { readonly value: undefined; readonly finding: Finding };

export const readAs = <T>(value: T): CellReading<T> => ({ value, finding: null });

export const readWith = <T extends string | number | boolean>(
  value: T,
  kind: IssueKind,
  wanted: Wanted,
): CellReading<T> => ({
  value,
  finding: { ...kind, wanted, readAs: value },
});

export const unread = (kind: IssueKind, wanted: Wanted): CellReading<never> => ({
  value: undefined,
  finding: { ...kind, wanted },
});
