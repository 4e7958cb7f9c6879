import type { CellValue } from '../register/rawTable';

/**
 * A cell that is not blank. Row and column count from 1. Of a formula its value, as the program that saved the file
 * left it.
 */
export interface ReturnedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Where it is struck through, or a part of its text is. */
  readonly struck?: true;
  /** Where it is computed by a formula. */
  readonly computed?: true;
}

/** Cells that are merged into one; row and column count from 1, those of the last cell too. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A comment on a cell, or a picture, text box or shape whose corner is there. */
export interface ReturnedNote {
  readonly row: number;
  readonly column: number;
  readonly kind: 'comment' | 'drawing';
  /** '' where it has none. */
  readonly text: string;
}

export interface ReturnedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column. */
  readonly cells: readonly ReturnedCell[];
  /** Where there are any. */
  readonly notes?: readonly ReturnedNote[];
  /** Where there are any. */
  readonly merged?: readonly MergedArea[];
  /** What is printed above and below its pages, as the file has it. */
  readonly printed?: readonly string[];
}

/** What somebody entered into a returned workbook, and nothing else: no formula, macro, link or name comes this far. */
export interface ReturnedFile {
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly ReturnedSheet[];
  /** The names of tabs that are no worksheets, such as charts. */
  readonly otherTabs?: readonly string[];
}
