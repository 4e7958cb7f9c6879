import type { FoundAndWanted } from '../words/foundAndWanted';
import type { Code } from '../words/issueWords';

export type Severity = 'error' | 'warning';

/** What kind of thing is wrong. Whoever raises issues declares theirs, beside the functions that raise them. */
export interface IssueKind {
  readonly severity: Severity;
  /** Stable: programs may rely on it. docs/issues.md lists them. */
  readonly code: Code;
}

/** Something in the register that is not as it should be. An error's row does not count; a warning's does. */
export interface Issue extends IssueKind, FoundAndWanted {
  /** The table's name, in the register's spelling. */
  readonly table: string;
  /** The row within the table's body, 1 for the first; null where the whole table is meant. */
  readonly row: number | null;
  /** The column's header, in the register's spelling; null where a whole row or table is meant. */
  readonly column: string | null;
  /** The address of the cell with its sheet, as in "Pledges!G12"; null where there is none. */
  readonly cell: string | null;
  /** What the cell was read as, where it is read though it should be written otherwise; days as ISO text. */
  readonly readAs?: string | number | boolean;
}

export const error = (code: Code): IssueKind => ({ severity: 'error', code });
export const warning = (code: Code): IssueKind => ({ severity: 'warning', code });
