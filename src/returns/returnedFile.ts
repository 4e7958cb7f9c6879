import type { CellValue } from '../register/rawTable';

/**
 * A cell that is not blank. Row and column count from 1. Of a formula its value, as the program that saved the file
 * left it.
 */
export interface ReturnedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface ReturnedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column. */
  readonly cells: readonly ReturnedCell[];
}

/** What cells of a returned workbook hold, and nothing else of it: no formula, macro, link or name comes this far. */
export interface ReturnedFile {
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly ReturnedSheet[];
}
