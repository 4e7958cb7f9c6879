import { cellKey } from './cellKey';
import type { CellBefore } from './changeLog';
import { DEFAULT_FORMAT } from './defaults';
import type { CellFormat } from './formats';
import type { CellValue, Grid } from './grid';
import type { Area } from './workbook';

export const valueAt = (grid: Grid, row: number, column: number): CellValue => grid.values.at(row, column) ?? '';

/** The formula of a cell with its leading "=", or undefined. */
export const formulaAt = (grid: Grid, row: number, column: number): string | undefined =>
  grid.formulas.get(row)?.get(column);

export const formatAt = (grid: Grid, row: number, column: number): CellFormat =>
  grid.formats.at(row, column) ?? DEFAULT_FORMAT;

/** What stands in an area of one cell before it is written; null for a larger one. */
export function cellBefore(grid: Grid, { row, column, rows, columns }: Area): CellBefore | null {
  if (rows * columns > 1) return null;
  return { value: valueAt(grid, row, column), isError: grid.errors.has(cellKey(row, column)) };
}

/** A rectangle of whatever `read` gives for each cell. */
export function readEach<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => read(area.row + down, area.column + right)),
  );
}

export function readValues(grid: Grid, area: Area): CellValue[][] {
  const rows = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(''));
  grid.values.eachIn(area, (row, column, value) => {
    rows[row - area.row]![column - area.column] = value;
  });
  return rows;
}

/** Formulas where there are any, values elsewhere: what Excel shows in the formula bar. */
export function readFormulas(grid: Grid, area: Area): CellValue[][] {
  const cells = readValues(grid, area);
  cells.forEach((cellsOfRow, down) => {
    for (const [column, formula] of grid.formulas.get(area.row + down) ?? []) {
      const right = column - area.column;
      if (right >= 0 && right < area.columns) cellsOfRow[right] = formula;
    }
  });
  return cells;
}
