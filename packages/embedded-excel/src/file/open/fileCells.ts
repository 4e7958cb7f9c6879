import type { CellValue } from '../../model/grid';

/**
 * A cell that is not blank. Row and column count from 1. Of a formula the value that the file has of it; of an error
 * its text.
 */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Where it is struck through, or a part of its text is. */
  readonly struck?: true;
  /** Where it is computed by a formula. */
  readonly computed?: true;
}

/** Cells that are merged into one. Row and column count from 1, those of the last cell too. */
export interface FileMerge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What lies on a cell without standing in it. Row and column count from 1. */
export interface FileNote {
  readonly row: number;
  readonly column: number;
  /** A drawing is a picture, a text box, a shape or a chart. */
  readonly kind: 'comment' | 'drawing';
  /** Of a drawing the texts in it; '' where it has none. */
  readonly text: string;
}

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column. */
  readonly cells: readonly FileCell[];
  /** Comments and drawings, where it has any; the replies to a comment are comments of the same cell. */
  readonly notes?: readonly FileNote[];
  /** Areas that are merged, where there are any. */
  readonly merged?: readonly FileMerge[];
  /** What is printed above and below its pages, where it has any: the texts as the file has them, with their codes. */
  readonly printed?: readonly string[];
}

/** What somebody entered into the worksheets of a file. */
export interface FileCells {
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
  /** The names of tabs that are no worksheets, such as charts; absent where there are none. */
  readonly otherTabs?: readonly string[];
}
