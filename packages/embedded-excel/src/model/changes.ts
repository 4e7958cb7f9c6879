import { noteCells, type CellBefore } from './changeLog';
import { mayName } from './findSheet';
import type { Grid } from './grid';
import type { Area, Workbook } from './workbook';

/** Areas whose cells were changed since the formulas that depend on them were last marked as stale. */
const changed = new WeakMap<Grid, Area[]>();
const everything = new WeakSet<Workbook>();

/** Notes that formulas over an area must be computed again before they are read. */
export function noteReread(grid: Grid, area: Area): void {
  const areas = changed.get(grid);
  if (areas) areas.push(area);
  else changed.set(grid, [area]);
}

/** Notes that something was entered in the cells of an area, for formulas over them and for the change log. */
export function noteChange(grid: Grid, area: Area, before: CellBefore | null = null): void {
  noteReread(grid, area);
  noteCells(grid, 'contents', area, before);
}

/** Notes that every formula must be computed again. */
export const noteEverything = (workbook: Workbook): void => void everything.add(workbook);

/** Notes that a name means something else: every formula must be computed again where one may use it. */
export function noteName(workbook: Workbook, name: string): void {
  const uses = ({ formula }: { readonly formula: string }): boolean => mayName(formula, name);
  const isUsed = workbook.sheets.some(
    ({ grid, names }) =>
      names.some(uses) ||
      [...grid.formulas.values()].some((formulas) => [...formulas.values()].some((one) => mayName(one, name))),
  );
  if (isUsed || workbook.names.some(uses)) noteEverything(workbook);
}

export const takeEverything = (workbook: Workbook): boolean => everything.delete(workbook);

/** The changed areas of a grid; from now on they count as seen. */
export function takeChanges(grid: Grid): readonly Area[] {
  const areas = changed.get(grid) ?? [];
  changed.delete(grid);
  return areas;
}
