/** The letters of a column, counted from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of a cell; row and column count from 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A rectangle of cells; first row and column count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The address of an area, as "B5:D9". */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** The same with dollar signs, for formulas that must not move: "$B$5:$D$9". */
export const fixedAddress = ({ row, column, rows, columns }: Area): string =>
  `$${columnLetters(column)}$${row}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
