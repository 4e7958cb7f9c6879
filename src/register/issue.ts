export type Severity = 'error' | 'warning';

/** Something in the register that is not as it should be. An error's row does not count; a warning's does. */
export interface Issue {
  readonly severity: Severity;
  /** The table's name, in the register's spelling. */
  readonly table: string;
  /** The row within the table's body, 1 for the first; null where the whole table is meant. */
  readonly row: number | null;
  /** The column's header, in the register's spelling; null where a whole row or table is meant. */
  readonly column: string | null;
  /** The address of the cell with its sheet, as in "Pledges!G12"; null where there is none. */
  readonly cell: string | null;
  /** Stable: programs may rely on it. docs/issues.md lists them. */
  readonly code: string;
  readonly found: string;
  readonly wanted: string;
  /** What the cell was read as, where it is read though it should be written otherwise; days as ISO text. */
  readonly readAs?: string | number | boolean;
}
