import { areaBetween } from './address';
import type { Grid } from './grid';
import { intersection } from './areas';
import type { Area } from './workbook';

/**
 * The smallest area around all cells that hold something, and unless `valuesOnly`, also around those that are
 * formatted; null where there is none. `within` limits it to an area.
 */
export function usedArea(grid: Grid, valuesOnly: boolean, within: Area | null = null): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const meet = (row: number, column: number): void => {
    if (within && !intersection(within, { row, column, rows: 1, columns: 1 })) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  grid.values.eachIn(within, meet);
  for (const [row, formulas] of grid.formulas) for (const column of formulas.keys()) meet(row, column);
  if (!valuesOnly) grid.formats.eachIn(within, meet);
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
