import type { CellValue, Grid } from './grid';
import type { Area, Sheet, SheetPart, Workbook } from './workbook';

/** What stood in a cell before it was written. */
export interface CellBefore {
  readonly value: CellValue;
  readonly isError: boolean;
}

/**
 * Cells that were changed: what was entered in them, how they look, or the results and the wording of formulas that
 * nobody entered anew. `before` is known where one cell alone was written.
 */
export interface CellsChanged {
  readonly what: 'contents' | 'formats' | 'results';
  readonly area: Area;
  readonly before?: CellBefore;
}

/** What was done to the workbook as a whole. */
export type WorkbookAct =
  | { readonly what: 'added' | 'deleted' | 'arranged'; readonly sheet: Sheet }
  | { readonly what: 'renamed'; readonly sheet: Sheet; readonly before: string }
  /** `before` is the id of the sheet that was shown until then; it may have been deleted. */
  | { readonly what: 'activated'; readonly sheet: Sheet; readonly before: string }
  | { readonly what: 'selected'; readonly sheet: Sheet; readonly area: Area }
  /** Names of the workbook, settings, protection of the structure, mode of calculation. */
  | { readonly what: 'unseen' };

/** All that was done to a workbook since its log was last taken. */
export interface ChangeLog {
  readonly acts: readonly WorkbookAct[];
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly cells: readonly CellsChanged[];
    readonly parts: ReadonlySet<SheetPart>;
  }[];
}

const cells = new WeakMap<Grid, CellsChanged[]>();
const parts = new WeakMap<Sheet, Set<SheetPart>>();
const acts = new WeakMap<Workbook, WorkbookAct[]>();

/** Notes that cells were changed. Formats and results that lie on from those noted last become one area with them. */
export function noteCells(grid: Grid, what: CellsChanged['what'], area: Area, before: CellBefore | null = null): void {
  const noted = cells.get(grid);
  if (!noted) {
    cells.set(grid, [{ what, area, ...(before && { before }) }]);
    return;
  }
  const last = noted.at(-1)!;
  const joined = what !== 'contents' && last.what === what ? joinedArea(last.area, area) : null;
  if (joined) noted[noted.length - 1] = { what, area: joined };
  else noted.push({ what, area, ...(before && { before }) });
}

/** Two areas as one, where the second is the same as the first or goes on from it to the right or below. */
function joinedArea(one: Area, next: Area): Area | null {
  const sameRows = one.row === next.row && one.rows === next.rows;
  const sameColumns = one.column === next.column && one.columns === next.columns;
  if (sameRows && sameColumns) return one;
  if (sameRows && next.column === one.column + one.columns) return { ...one, columns: one.columns + next.columns };
  if (sameColumns && next.row === one.row + one.rows) return { ...one, rows: one.rows + next.rows };
  return null;
}

/** Notes that a part of a sheet was changed: for those who watch, and for saving, which then writes this part anew. */
export function notePart(sheet: Sheet, part: SheetPart): void {
  sheet.changed.add(part);
  const noted = parts.get(sheet);
  if (noted) noted.add(part);
  else parts.set(sheet, new Set([part]));
}

export function noteAct(workbook: Workbook, act: WorkbookAct): void {
  const noted = acts.get(workbook);
  if (noted) noted.push(act);
  else acts.set(workbook, [act]);
}

/** What was done since this was last called; from now on it counts as seen. */
export function takeLog(workbook: Workbook): ChangeLog {
  const log: ChangeLog = {
    acts: acts.get(workbook) ?? [],
    sheets: workbook.sheets
      .map((sheet) => ({ sheet, cells: cells.get(sheet.grid) ?? [], parts: parts.get(sheet) ?? new Set<SheetPart>() }))
      .filter((one) => one.cells.length > 0 || one.parts.size > 0),
  };
  acts.delete(workbook);
  for (const { sheet } of log.sheets) {
    cells.delete(sheet.grid);
    parts.delete(sheet);
  }
  return log;
}
