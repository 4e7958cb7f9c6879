import { cellKey, columnOfKey, errorKey, rowOfKey } from '../../model/cellKey';
import { overlaps } from '../../model/areas';
import { noteReread } from '../../model/changes';
import { dependenciesOf } from '../../model/dependencies';
import type { CellValue } from '../../model/grid';
import { formulaAt, valueAt } from '../../model/readCells';
import { spill, withdrawSpill } from '../../model/spills';
import { callsAny } from '../../model/useCustomFunctions';
import type { Sheet, Workbook } from '../../model/workbook';
import { setComputed } from '../../model/writeCells';
import { cellName } from '../save/cellName';
import { callFunctions, type Calling } from './customCalls';
import { newModel, type Model } from './engine';
import { neededCells, type NeededRows } from './neededCells';
import { plainFormula } from './plainFormula';
import { newScratch, typed, type Computed, type Scratch } from './scratch';
import { leaveUncomputed } from './uncomputed';

/** What the engine says where it could not understand a formula or does not know a function in it. */
const NOT_UNDERSTOOD = new Set(['#NAME?', '#ERROR!', '#N/IMPL!']);

/**
 * Computes the stale formulas of a workbook with IronCalc, in a model that holds the cells that they read. A formula that it does not
 * understand keeps the value that the file gave it, or becomes #NAME?, as in a version of Excel that does not know a function; a
 * saved file then asks Excel to compute it. Custom functions are called where the workbook has any.
 */
export async function calculate(workbook: Workbook): Promise<void> {
  const model = await newModel();
  try {
    workbook.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, passingName(index));
    });
    workbook.sheets.forEach(({ name }, index) => model.renameSheet(index, name));
    for (const [sheet, rows] of neededCells(workbook)) putCells(model, workbook.sheets.indexOf(sheet), sheet, rows);
    const calling = workbook.sheets.flatMap((sheet, index) => putFormulas(model, index, sheet, workbook));
    const scratch = newScratch(model, workbook.sheets.length);
    model.evaluate();
    const filled = call(model, workbook, calling, scratch);
    const stale = workbook.sheets.flatMap((sheet, index) =>
      [...sheet.grid.stale].map((key) => ({ sheet, index, row: rowOfKey(key), column: columnOfKey(key) })),
    );
    const values = scratch.read(stale);
    stale.forEach(({ sheet, row, column }, at) => {
      const rows = filled.get(`${sheet.id} ${cellKey(row, column)}`);
      if (rows) fill(sheet, row, column, rows);
      else take(sheet, row, column, values[at]!, workbook);
    });
  } finally {
    model.free();
  }
}

/** Names that no workbook's sheets have, for the time in which names change places. */
const passingName = (index: number): string => `~${index}~`;

function putCells(model: Model, index: number, { grid }: Sheet, rows: NeededRows): void {
  for (const [row, { first, last }] of rows) {
    const values = grid.values.get(row) ?? [];
    for (let column = first; column <= last; column++) {
      const value = values[column] ?? '';
      if (value === '') continue;
      const isError = grid.errors.size > 0 && grid.errors.has(errorKey(row, column));
      model.setUserInput(index, row + 1, column + 1, typed({ value, isError }));
    }
  }
}

/** @returns the formulas that call custom functions, which are not put yet */
function putFormulas(model: Model, index: number, sheet: Sheet, workbook: Workbook): Calling[] {
  const calling: Calling[] = [];
  for (const key of sheet.grid.stale) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const formula = formulaAt(sheet.grid, row, column)!;
    const plain = plainFormula(formula, { workbook, sheet, row, column });
    const isCalling = workbook.calls !== null && callsAny(plain, workbook.calls);
    if (isCalling && !readsItself(plain, sheet, { row, column }, workbook))
      calling.push({ sheet, key, formula: plain.slice(1) });
    else model.setUserInput(index, row + 1, column + 1, isCalling ? `=${cellName(row, column)}` : plain);
  }
  return calling;
}

/** The engine finds circles out, but not those through custom functions: in their place it gets the shortest one. */
function readsItself(plain: string, sheet: Sheet, cell: { row: number; column: number }, workbook: Workbook): boolean {
  const own = { ...cell, rows: 1, columns: 1 };
  return dependenciesOf(plain, sheet, workbook).areas.some((one) => one.sheet === sheet && overlaps(one.area, own));
}

/** @returns by cell what calls give that are the whole formula */
function call(
  model: Model,
  workbook: Workbook,
  calling: readonly Calling[],
  scratch: Scratch,
): Map<string, readonly (readonly Computed[])[]> {
  const filled = new Map<string, readonly (readonly Computed[])[]>();
  if (!workbook.calls || calling.length === 0) return filled;
  for (const called of callFunctions(workbook, workbook.calls, calling, scratch)) {
    const { sheet, key } = called;
    const input = 'rows' in called ? typed(called.rows[0]![0]!) : `=${called.formula}`;
    model.setUserInput(workbook.sheets.indexOf(sheet), rowOfKey(key) + 1, columnOfKey(key) + 1, input);
    if ('rows' in called) filled.set(`${sheet.id} ${key}`, called.rows);
  }
  model.evaluate();
  return filled;
}

/** What a custom function gives: a value, or rows of them, which fill the cells beside it. */
function fill(sheet: Sheet, row: number, column: number, rows: readonly (readonly Computed[])[]): void {
  const { grid } = sheet;
  const { value, isError } = rows[0]![0]!;
  const before = valueAt(grid, row, column);
  if (rows.length * rows[0]!.length > 1)
    spill(
      sheet,
      row,
      column,
      rows.map((cells) => cells.map((one) => one.value)),
    );
  else {
    withdrawSpill(grid, cellKey(row, column));
    setComputed(grid, row, column, value, isError);
  }
  if (valueAt(grid, row, column) !== before) noteReread(grid, { row, column, rows: 1, columns: 1 });
}

function take({ grid }: Sheet, row: number, column: number, { value, isError }: Computed, { calls }: Workbook): void {
  const before = valueAt(grid, row, column);
  const put = (next: CellValue, error = false): void => {
    setComputed(grid, row, column, next, error);
    const one = { row, column, rows: 1, columns: 1 };
    if (calls && next !== before && callsAny(formulaAt(grid, row, column)!, calls)) noteReread(grid, one);
  };
  if (!isError) return put(value);
  // Excel shows zero where formulas go round in a circle.
  if (value === '#CIRC!') return put(0);
  if (!NOT_UNDERSTOOD.has(String(value))) return put(value, true);
  leaveUncomputed(grid);
  return before === '' ? put('#NAME?', true) : put(before, grid.errors.has(errorKey(row, column)));
}
