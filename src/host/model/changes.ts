import type { Grid } from './grid';
import type { Area, Workbook } from './workbook';

/** Areas whose cells were changed since the formulas that depend on them were last marked as stale. */
const changed = new WeakMap<Grid, Area[]>();
const everything = new WeakSet<Workbook>();

/** Notes that cells of an area have changed, so that formulas over them are computed again before they are read. */
export function noteChange(grid: Grid, area: Area): void {
  const areas = changed.get(grid);
  if (areas) areas.push(area);
  else changed.set(grid, [area]);
}

/** Notes that every formula must be computed again. */
export const noteEverything = (workbook: Workbook): void => void everything.add(workbook);

export const takeEverything = (workbook: Workbook): boolean => everything.delete(workbook);

/** The changed areas of a grid; from now on they count as seen. */
export function takeChanges(grid: Grid): readonly Area[] {
  const areas = changed.get(grid) ?? [];
  changed.delete(grid);
  return areas;
}
