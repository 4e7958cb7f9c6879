import { columnLetters, columnOf } from './columns';
import { COLUMNS, ROWS } from './limits';
import type { Area } from './workbook';

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

const inSheet = (row: number, column: number): boolean => row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;

/** The rectangle between two corners, inclusive. */
export const areaBetween = (row: number, column: number, lastRow: number, lastColumn: number): Area => ({
  row: Math.min(row, lastRow),
  column: Math.min(column, lastColumn),
  rows: Math.abs(lastRow - row) + 1,
  columns: Math.abs(lastColumn - column) + 1,
});

/** The whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

function cellOf(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnOf(match[1]!);
  return inSheet(row, column) ? { row, column } : null;
}

/**
 * Reads "B2", "B2:D9", "B:D", "2:9", with or without dollar signs; null where it is none of these or lies outside a
 * sheet.
 */
export function parseArea(text: string): Area | null {
  const parts = text.split(':');
  if (parts.length > 2) return null;
  const [first, last = first] = parts as [string, string?];
  const from = cellOf(first);
  const to = cellOf(last);
  if (from && to) return areaBetween(from.row, from.column, to.row, to.column);
  if (parts.length !== 2) return null;
  const columns = [COLUMN.exec(first), COLUMN.exec(last)].map((match) => (match ? columnOf(match[1]!) : -1));
  if (columns.every((column) => inSheet(0, column))) return areaBetween(0, columns[0]!, ROWS - 1, columns[1]!);
  const rows = [ROW.exec(first), ROW.exec(last)].map((match) => (match ? Number(match[1]) - 1 : -1));
  if (rows.every((row) => inSheet(row, 0))) return areaBetween(rows[0]!, 0, rows[1]!, COLUMNS - 1);
  return null;
}

export const isWholeColumns = (area: Area): boolean => area.rows === ROWS;
export const isWholeRows = (area: Area): boolean => area.columns === COLUMNS;

/** The address of an area without its sheet, as Excel prints it: "B2", "B2:D9", "B:D", "2:9". */
export function printArea(area: Area, fixed = ''): string {
  const { row, column, rows, columns } = area;
  const lastRow = row + rows;
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (isWholeRows(area)) return `${fixed}${row + 1}:${fixed}${lastRow}`;
  if (isWholeColumns(area)) return `${fixed}${first}:${fixed}${last}`;
  const start = `${fixed}${first}${fixed}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${fixed}${last}${fixed}${lastRow}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_REFERENCE = /^(?:[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*(?:[Cc][0-9]*)?|[Cc][0-9]*)$/;

/** A sheet's name as it stands before "!", in quotes where it needs them. */
export const printSheetName = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_A_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "Sheet1!B2:D9"; with dollar signs where `fixed` is "$". */
export const printAddress = (sheet: string, area: Area, fixed = ''): string =>
  `${printSheetName(sheet)}!${printArea(area, fixed)}`;

/** Splits "'My sheet'!A1:B2" into sheet and area; the sheet is null where none is named. */
export function splitAddress(text: string): { sheet: string | null; area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { sheet: null, area: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, area: match[3]! };
}
