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
}

/** What somebody entered into the worksheets of a file. */
export interface FileCells {
  /** True where day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
}
