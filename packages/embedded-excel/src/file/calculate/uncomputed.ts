import { columnOfKey, rowOfKey } from '../../model/cellKey';
import type { Grid } from '../../model/grid';
import { setUncomputed } from '../../model/writeCells';

/** Grids in which a formula was not computed, or kept a value that may no longer be right. */
const grids = new WeakSet<Grid>();

/**
 * Leaves a formula as it is that cannot be computed here: it keeps the value that it has, from the file or an earlier
 * computation. Without one its cell is the error #CALC!, so that nobody takes it for blank or zero.
 */
export function leaveUncomputed(grid: Grid, key: number): void {
  grids.add(grid);
  if (grid.valueless.has(key)) setUncomputed(grid, rowOfKey(key), columnOfKey(key));
  else grid.stale.delete(key);
}

/** Whether Excel must compute formulas of a sheet that could not be computed here. */
export const isLeftUncomputed = (grid: Grid): boolean => grids.has(grid);
