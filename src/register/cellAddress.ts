const letters = (column: number): string =>
  column < 1 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Names of sheets that Excel leaves without quotation marks: letters, digits, points and underscores, and nothing that could be a reference. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_REFERENCE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

const quoted = (sheet: string): string =>
  PLAIN.test(sheet) && !LIKE_A_REFERENCE.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/**
 * The address of a cell with its sheet, as Excel writes it: "Pledges!G12", "'Sheet 2'!F2".
 * @param row 1 for the first
 * @param column 1 for A
 */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!${letters(column)}${row}`;
