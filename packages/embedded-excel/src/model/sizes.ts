import { intersection } from './areas';
import { notePart } from './changeLog';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './defaults';
import { COLUMN_WIDTH } from './limits';
import { usedArea } from './usedArea';
import type { Area, Sheet } from './workbook';

/**
 * Points that a character of the standard font takes, and the room beside the text: 7 and 5 pixels at 96 to the inch.
 */
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;

/** The width of a column in points; 0 where it is hidden. */
export const columnWidth = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);

export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);

/** Sets the width of an area's columns in points; 0 hides them. */
export function setColumnWidth(sheet: Sheet, { column, columns }: Area, width: number): void {
  for (let index = column; index < column + columns; index++)
    put(sheet.columnWidths, sheet.hiddenColumns, index, width, DEFAULT_COLUMN_WIDTH);
  notePart(sheet, 'columns');
}

export function setRowHeight(sheet: Sheet, { row, rows }: Area, height: number): void {
  for (let index = row; index < row + rows; index++) put(sheet.rowHeights, sheet.hiddenRows, index, height, null);
  notePart(sheet, 'rows');
}

/** A size that every column has anyway is none of its own. */
function put(sizes: Map<number, number>, hidden: Set<number>, index: number, size: number, usual: number | null): void {
  if (size === 0) {
    hidden.add(index);
    return;
  }
  hidden.delete(index);
  if (size === usual) sizes.delete(index);
  else sizes.set(index, size);
}

/** Makes columns as wide as their longest text, by the number of its characters: nothing is drawn here. */
export function autofitColumns(sheet: Sheet, area: Area, shown: (area: Area) => string[][]): void {
  const all = usedArea(sheet.grid, true);
  const used = all && intersection(all, area);
  if (!used) return;
  const texts = shown(used);
  for (let right = 0; right < used.columns; right++) {
    const longest = texts.reduce((most, row) => Math.max(most, longestLine(row[right]!)), 0);
    if (longest === 0) continue;
    const width = Math.min(COLUMN_WIDTH, longest * POINTS_A_CHARACTER + PADDING);
    setColumnWidth(sheet, { ...used, column: used.column + right, columns: 1 }, width);
  }
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** Lets rows find their height again: what opens the file measures them. */
export function autofitRows(sheet: Sheet, { row, rows }: Area): void {
  for (const index of [...sheet.rowHeights.keys()]) {
    if (index >= row && index < row + rows) sheet.rowHeights.delete(index);
  }
  notePart(sheet, 'rows');
}

/** Where a column or row begins, in points from the sheet's corner. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index++) left += columnWidth(sheet, index);
  return left;
}

export function topOf(sheet: Sheet, row: number): number {
  let top = 0;
  for (let index = 0; index < row; index++) top += rowHeight(sheet, index);
  return top;
}
