import type { CellValue } from '../../model/grid';

/**
 * A cell that is not blank. Row and column count from 1. Of a formula the value that the file has of it; of an error
 * its text.
 */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column. */
  readonly cells: readonly FileCell[];
}

/** What the worksheets of a file hold. */
export interface FileCells {
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
}
