import type { Grid } from '../../model/grid';

/** Grids in which a formula kept the value that it had, because it cannot be computed here. */
const grids = new WeakSet<Grid>();

export const leaveUncomputed = (grid: Grid): void => void grids.add(grid);

export const isLeftUncomputed = (grid: Grid): boolean => grids.has(grid);
