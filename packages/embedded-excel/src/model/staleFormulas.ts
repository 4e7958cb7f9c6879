import { overlaps } from './areas';
import { cellKey, columnOfKey, rowOfKey } from './cellKey';
import { takeChanges, takeEverything } from './changes';
import { computeAnew } from './computeAnew';
import { dependenciesOf, type Dependencies } from './dependencies';
import { formulaIndex, type FormulaCell } from './formulaIndex';
import { formulaMarks } from './formulaMarks';
import { formulaOrder } from './formulaOrder';
import type { Area, Sheet, Workbook } from './workbook';

type Changes = ReadonlyMap<Sheet, readonly Area[]>;

/** Marks every formula of a sheet as stale. */
export function everyFormulaIsStale(sheet: Sheet): void {
  for (const key of formulaKeys(sheet)) sheet.grid.stale.add(key);
}

/**
 * Marks every formula as stale that reads, directly or through others, a cell that was changed since this was last
 * called. With manual calculation, formulas keep their values until a calculation is asked for, as in Excel.
 */
export function markStale(workbook: Workbook): void {
  if (takeEverything(workbook)) workbook.sheets.forEach(everyFormulaIsStale);
  const changes = new Map<Sheet, readonly Area[]>();
  for (const sheet of workbook.sheets) {
    const areas = takeChanges(sheet.grid);
    if (areas.length > 0) changes.set(sheet, areas);
  }
  for (const [{ grid }, areas] of changes)
    for (const [anchor, area] of grid.spills) if (areas.some((one) => overlaps(one, area))) grid.stale.add(anchor);
  if (changes.size === 0 || workbook.calculationMode === 'Manual') return;
  const cells: FormulaCell[] = [];
  const hit: number[] = [];
  for (const { sheet, key, dependencies } of fresh(workbook)) {
    if (isHit(sheet, key, dependencies, changes)) hit.push(cells.length);
    cells.push({ sheet, key, areas: dependencies.areas });
  }
  if (hit.length === 0) return;
  for (const number of reached(cells, hit)) {
    const { sheet, key } = cells[number]!;
    computeAnew(sheet, key);
  }
}

function* formulaKeys({ grid }: Sheet): Generator<number> {
  for (const [row, formulas] of grid.formulas) for (const column of formulas.keys()) yield cellKey(row, column);
}

interface Fresh {
  readonly sheet: Sheet;
  readonly key: number;
  readonly dependencies: Dependencies;
}

function* fresh(workbook: Workbook): Generator<Fresh> {
  for (const sheet of workbook.sheets)
    for (const key of formulaKeys(sheet)) {
      if (sheet.grid.stale.has(key)) continue;
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const text = sheet.grid.formulas.get(row)!.get(column)!;
      yield { sheet, key, dependencies: dependenciesOf(text, { workbook, sheet, row, column }) };
    }
}

/**
 * Whether a formula reads a cell that was changed. One that may read anything counts as such where it was entered here;
 * one that a file has keeps the value of the file.
 */
const isHit = (sheet: Sheet, key: number, { anything, areas }: Dependencies, changes: Changes): boolean =>
  (anything && (sheet.sourceName === null || sheet.grid.dirtyValues.has(key))) ||
  areas.some((read) => changes.get(read.sheet)?.some((area) => overlaps(area, read.area)));

/** Formula cells that were hit, and those that read them, directly or through others. */
function reached(cells: readonly FormulaCell[], hit: readonly number[]): readonly number[] {
  const index = formulaIndex(cells);
  const marks = formulaMarks(index, 0);
  for (const number of hit) marks.set(number, 1);
  const isReached = new Set(hit);
  const { numbers, circular } = formulaOrder(cells, index);
  // In a circle what comes behind may reach what came before.
  const passes = circular.size > 0 ? 2 : 1;
  for (let pass = 0; pass < passes; pass++)
    for (const number of numbers) {
      if (isReached.has(number) || marks.largest(index.spans(cells[number]!.areas)) === 0) continue;
      marks.set(number, 1);
      isReached.add(number);
    }
  return [...isReached];
}
