import { areaBetween, WHOLE_SHEET } from './address';
import { lies, overlaps, sameArea } from './areas';
import { cellKey, columnOfKey, rowOfKey } from './cellKey';
import { noteReread } from './changes';
import type { CellValue, Grid } from './grid';
import { formulaAt, valueAt } from './readCells';
import { setComputed } from './writeCells';
import type { Area, Sheet } from './workbook';

type Rows = readonly (readonly CellValue[])[];

/**
 * Puts the rows that a formula gives into its cell and the cells to the right and below, which must be empty; what it
 * put there before is taken away. Where they are not, or reach into a table, merged cells or beyond the sheet, the cell
 * shows #SPILL!. Source: Microsoft, "Dynamic array formulas and spilled array behavior".
 */
export function spill(sheet: Sheet, row: number, column: number, rows: Rows): void {
  const { grid } = sheet;
  const anchor = cellKey(row, column);
  const area: Area = { row, column, rows: rows.length, columns: rows[0]!.length };
  const before = grid.spills.get(anchor);
  if (before && !sameArea(before, area)) withdrawSpill(grid, anchor);
  grid.spills.set(anchor, area);
  if (!isFree(sheet, area, anchor)) {
    withdrawSpill(grid, anchor);
    grid.spills.set(anchor, area);
    setComputed(grid, row, column, '#SPILL!', true);
    return;
  }
  let changed = false as boolean;
  rows.forEach((values, down) =>
    values.forEach((value, right) => {
      const [at, over] = [row + down, column + right];
      if (down + right > 0) {
        changed ||= valueAt(grid, at, over) !== value;
        grid.spilled.set(cellKey(at, over), anchor);
        grid.dirtyValues.add(cellKey(at, over));
      }
      setComputed(grid, at, over, value);
    }),
  );
  if (changed) noteReread(grid, area);
}

/** Takes away what a formula has put into other cells. */
export function withdrawSpill(grid: Grid, anchor: number): void {
  const area = grid.spills.get(anchor);
  if (!area) return;
  grid.spills.delete(anchor);
  let changed = false as boolean;
  for (const [key, from] of [...grid.spilled]) {
    if (from !== anchor) continue;
    grid.spilled.delete(key);
    setComputed(grid, rowOfKey(key), columnOfKey(key), '');
    grid.dirtyValues.add(key);
    changed = true;
  }
  if (changed) noteReread(grid, area);
}

/** Takes away what formulas have put into other cells that are no longer there. */
export function withdrawGone({ grid }: Sheet): void {
  for (const anchor of [...grid.spills.keys()])
    if (formulaAt(grid, rowOfKey(anchor), columnOfKey(anchor)) === undefined) withdrawSpill(grid, anchor);
}

/** What a file says that a formula has put into other cells. */
export function rememberSpill(grid: Grid, area: Area): void {
  const anchor = cellKey(area.row, area.column);
  grid.spills.set(anchor, area);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (cellKey(row, column) !== anchor) grid.spilled.set(cellKey(row, column), anchor);
}

function isFree({ grid, tables, merges }: Sheet, area: Area, anchor: number): boolean {
  if (!lies(area, WHOLE_SHEET)) return false;
  if (tables.some((table) => overlaps(table.area, area)) || merges.some((merged) => overlaps(merged, area)))
    return false;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      if (key === anchor || grid.spilled.get(key) === anchor) continue;
      if (valueAt(grid, row, column) !== '' || formulaAt(grid, row, column) !== undefined) return false;
      if (grid.errors.has(cellKey(row, column))) return false;
    }
  return true;
}

/** The cells that a formula fills now; null where it fills its own only. */
export function filledBy({ grid }: Sheet, row: number, column: number): Area | null {
  const anchor = cellKey(row, column);
  const area = grid.spills.get(anchor);
  if (!area || valueAt(grid, row, column) === '#SPILL!') return null;
  return areaBetween(row, column, row + area.rows - 1, column + area.columns - 1);
}
