import { isInSheet, overlaps } from './areas';
import type { Entries } from './enterCells';
import { formulaAt, valueAt } from './readCells';
import type { Area, Sheet, Table } from './workbook';

/** A table and the rows that it takes in. */
export interface Growth {
  readonly table: Table;
  readonly rows: Area;
}

/**
 * The table that grows when a person enters something directly below it. Microsoft, "Resize a table by adding or
 * removing rows and columns": "To add a row at the bottom of the table, start typing in a cell below the last table
 * row. The table expands to include the new row." A table with totals, or over cells that hold something, stays as it
 * is, and so does one of a protected sheet.
 */
export function growthBelow(sheet: Sheet, area: Area, entered: Entries): Growth | null {
  if (sheet.protected) return null;
  const table = sheet.tables.find(
    ({ area: own, showTotals }) =>
      !showTotals &&
      area.row === own.row + own.rows &&
      area.column >= own.column &&
      area.column + area.columns <= own.column + own.columns,
  );
  if (!table) return null;
  const count = filledRows(area, entered);
  if (count === 0) return null;
  const rows = { ...table.area, row: area.row, rows: count };
  return isFree(sheet, rows) ? { table, rows } : null;
}

/** Rows from the first to the last in which something is entered. */
function filledRows({ rows, columns }: Area, entered: Entries): number {
  for (let down = rows - 1; down >= 0; down--)
    for (let right = 0; right < columns; right++) {
      const value = entered(down, right);
      if (value !== null && value !== undefined && value !== '') return down + 1;
    }
  return 0;
}

/** Whether cells hold nothing, and nothing that a table must not have. */
export const isFree = (sheet: Sheet, rows: Area): boolean =>
  isInSheet(rows) &&
  !holdsSomething(sheet, rows) &&
  !sheet.merges.some((merge) => overlaps(merge, rows)) &&
  !sheet.tables.some((other) => overlaps(other.area, rows));

function holdsSomething({ grid }: Sheet, { row, column, rows, columns }: Area): boolean {
  for (let down = row; down < row + rows; down++)
    for (let right = column; right < column + columns; right++)
      if (valueAt(grid, down, right) !== '' || formulaAt(grid, down, right) !== undefined) return true;
  return false;
}
