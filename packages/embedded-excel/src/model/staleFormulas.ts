import { areaBetween } from './address';
import { intersection, overlaps } from './areas';
import { cellKey, columnOfKey, rowOfKey } from './cellKey';
import { takeChanges, takeEverything } from './changes';
import { dependenciesOf, type Dependencies } from './dependencies';
import type { Area, Sheet, Workbook } from './workbook';

/** What has changed on a sheet: areas that were written, and formulas that are stale. */
interface Changed {
  readonly areas: Area[];
  readonly cells: Set<number>;
  box: Area | null;
}

interface Formula {
  readonly sheet: Sheet;
  readonly key: number;
  readonly dependencies: Dependencies;
}

/** Cells of a dependency that are looked up one by one; larger ones are compared with the box around all that is stale. */
const FEW = 64;

/**
 * Marks every formula as stale that reads, directly or through others, a cell that was changed since this was last called.
 * With manual calculation, formulas keep their values until a calculation is asked for, as in Excel.
 */
export function markStale(workbook: Workbook): void {
  if (takeEverything(workbook)) {
    for (const sheet of workbook.sheets) for (const key of formulaKeys(sheet)) sheet.grid.stale.add(key);
  }
  const changes = new Map<Sheet, Changed>();
  for (const sheet of workbook.sheets) {
    const areas = [...takeChanges(sheet.grid)];
    if (areas.length > 0) changes.set(sheet, { areas, cells: new Set(), box: null });
  }
  for (const [{ grid }, { areas }] of changes)
    for (const [anchor, area] of grid.spills) if (areas.some((one) => overlaps(one, area))) grid.stale.add(anchor);
  if (changes.size === 0 || workbook.calculationMode === 'Manual') return;
  const waiting = new Set(fresh(workbook));
  for (let found = true; found;) {
    found = false;
    for (const formula of waiting) {
      if (!reads(formula.dependencies, changes)) continue;
      waiting.delete(formula);
      formula.sheet.grid.stale.add(formula.key);
      addCell(changes, formula.sheet, formula.key);
      found = true;
    }
  }
}

function* formulaKeys({ grid }: Sheet): Generator<number> {
  for (const [row, formulas] of grid.formulas) for (const column of formulas.keys()) yield cellKey(row, column);
}

function* fresh(workbook: Workbook): Generator<Formula> {
  for (const sheet of workbook.sheets) {
    const known = new Map<string, Dependencies>();
    for (const key of formulaKeys(sheet)) {
      if (sheet.grid.stale.has(key)) continue;
      const text = sheet.grid.formulas.get(rowOfKey(key))!.get(columnOfKey(key))!;
      let dependencies = known.get(text);
      if (!dependencies) known.set(text, (dependencies = dependenciesOf(text, sheet, workbook)));
      yield { sheet, key, dependencies };
    }
  }
}

const reads = ({ anything, areas }: Dependencies, changes: Map<Sheet, Changed>): boolean =>
  anything || areas.some(({ sheet, area }) => meets(area, changes.get(sheet)));

function meets(area: Area, changed: Changed | undefined): boolean {
  if (!changed) return false;
  if (changed.areas.some((one) => overlaps(one, area))) return true;
  const shared = changed.box && intersection(changed.box, area);
  if (!shared) return false;
  if (shared.rows * shared.columns > FEW) return true;
  for (let row = shared.row; row < shared.row + shared.rows; row++)
    for (let column = shared.column; column < shared.column + shared.columns; column++)
      if (changed.cells.has(cellKey(row, column))) return true;
  return false;
}

function addCell(changes: Map<Sheet, Changed>, sheet: Sheet, key: number): void {
  let changed = changes.get(sheet);
  if (!changed) changes.set(sheet, (changed = { areas: [], cells: new Set(), box: null }));
  changed.cells.add(key);
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const { box } = changed;
  changed.box = box
    ? areaBetween(
        Math.min(box.row, row),
        Math.min(box.column, column),
        Math.max(box.row + box.rows - 1, row),
        Math.max(box.column + box.columns - 1, column),
      )
    : { row, column, rows: 1, columns: 1 };
}
