import type { Issue, IssueKind } from '../../register/issue';
import type { FoundAndWanted } from '../../words/foundAndWanted';

/** Something about a returned file, or about a row of it; the cells themselves have been judged when it was read. */
export interface ReturnIssue extends IssueKind, FoundAndWanted {
  /** Of the register, in its spelling; '' where the file says of none. */
  readonly table: string;
  /** As Excel numbers it in the returned file. */
  readonly row?: number;
  /** Header of a column, in the register's spelling. */
  readonly column?: string;
}

export const returnIssue = ({ severity, code, table, row, column, found, wanted }: ReturnIssue): Issue => ({
  severity,
  table,
  row: row ?? null,
  column: column ?? null,
  cell: null,
  code,
  found,
  wanted,
});

export const hasError = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
