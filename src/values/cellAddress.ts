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

/**
 * Names of sheets that Excel leaves without quotation marks: letters, digits, points and underscores, and nothing that
 * could be a reference.
 */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_REFERENCE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

const quoted = (sheet: string): string =>
  PLAIN.test(sheet) && !LIKE_A_REFERENCE.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/**
 * The address of a cell with its sheet, as Excel writes it: "Pledges!G12", "'Sheet 2'!F2".
 * @param row 1 for the first
 * @param column 1 for A
 */
export const sheetCellAddress = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!${cellAddress(row, column)}`;
