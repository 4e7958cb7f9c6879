import { lies, overlaps } from './areas';
import { notePart } from './changeLog';
import { noteChange, noteReread } from './changes';
import { valueAt, formulaAt } from './readCells';
import { invalidOperation } from './refusals';
import type { Area, Sheet } from './workbook';
import { setValue } from './writeCells';

/**
 * Merges the cells of an area into one, or those of each of its rows. The first cell keeps its value, the others lose
 * theirs.
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw invalidOperation('cells of a table cannot be merged');
  unmergeCells(sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, down): Area => ({ ...area, row: area.row + down, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    sheet.merges.push(part);
    for (let row = part.row; row < part.row + part.rows; row++)
      for (let column = part.column; column < part.column + part.columns; column++) {
        const first = row === part.row && column === part.column;
        const filled = valueAt(sheet.grid, row, column) !== '' || formulaAt(sheet.grid, row, column) !== undefined;
        if (first || !filled) continue;
        setValue(sheet.grid, row, column, '');
        noteChange(sheet.grid, { row, column, rows: 1, columns: 1 });
      }
    noteReread(sheet.grid, part);
  }
  notePart(sheet, 'merges');
}

/** Takes the merged cells that touch an area apart. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  const left = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  notePart(sheet, 'merges');
}

/** The merged area that a cell belongs to, if any. */
export const mergeAround = (sheet: Sheet, area: Area): Area | undefined =>
  sheet.merges.find((merge) => lies(area, merge));
