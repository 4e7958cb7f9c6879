import type { Workbook } from '../../model/workbook';
import { formulaIndex } from '../../model/formulaIndex';
import { formulaOrder } from '../../model/formulaOrder';
import { newClock } from './clock';
import { computeFormula } from './computeFormula';
import { engineCalls } from './engineCalls';
import { cellsOf } from './here/cells';
import { OutOfTime } from './here/values';
import { staleCells, type StaleCell } from './staleCells';
import { setFormulaValue } from './takeValue';
import { leaveUncomputed } from './uncomputed';

/** Milliseconds that a calculation may take. */
export interface CalculationTime {
  /** For the formulas that a file brought. */
  readonly ofFile: number;
  /** For these and those that were entered here, which come after them. */
  readonly ofAll: number;
}

const TIME: CalculationTime = { ofFile: 10_000, ofAll: 20_000 };

/**
 * Computes the stale formulas of a workbook, each behind those that it reads: common functions here, others by
 * IronCalc, call by call. Only what is proven against LibreOffice is computed. A formula with anything else keeps the
 * value that the file gave it; without one its cell is the error #CALC!, and so are those that read it. What takes
 * longer than its time is left in the same way. A saved file then asks Excel to compute it. Formulas in a circle are 0,
 * as in Excel.
 */
export async function calculate(workbook: Workbook, time = TIME): Promise<void> {
  const stale = staleCells(workbook);
  const { numbers, circular } = formulaOrder(stale, formulaIndex(stale));
  const bySheet = new Map(workbook.sheets.map((sheet) => [sheet, new Map<number, number>()]));
  stale.forEach(({ sheet, key }, number) => bySheet.get(sheet)!.set(key, number));
  for (const number of circular) closeCircle(stale[number]!);
  for (const one of stale)
    if (!one.node || one.sheet.grid.tooSlow.has(one.key)) leaveUncomputed(one.sheet.grid, one.key);

  /** The cell, among those that are yet to be computed, that the formula being computed waits for. */
  let awaited = -1;
  const clock = newClock(time.ofFile, time.ofAll);
  const cells = cellsOf(clock, (sheet, key) => void (awaited = bySheet.get(sheet)?.get(key) ?? -1));
  const engine = engineCalls(cells);
  const waiters = new Map<number, number[]>();
  let forEngine: number[] = [];

  /** Computes a formula, or notes what it waits for. */
  function attempt(number: number): boolean {
    const cell = stale[number]!;
    if (!cell.sheet.grid.stale.has(cell.key)) return true;
    awaited = -1;
    clock.isOfFile = cell.isOfFile;
    if (computeFormula(cell, workbook, cells, engine)) return true;
    if (awaited < 0) forEngine.push(number);
    else if (waiters.has(awaited)) waiters.get(awaited)!.push(number);
    else waiters.set(awaited, [number]);
    return false;
  }

  function computeAll(from: readonly number[]): void {
    const ready = [...from].reverse();
    for (let number = ready.pop(); number !== undefined; number = ready.pop()) {
      if (!attempt(number)) continue;
      ready.push(...(waiters.get(number) ?? []));
      waiters.delete(number);
    }
  }

  /** The time of the formulas that the file brought is over: those that are left keep what the file has. */
  function giveUp(isOfFile: boolean): void {
    for (const one of stale)
      if (one.isOfFile === isOfFile && one.sheet.grid.stale.has(one.key)) {
        if (isOfFile && clock.isOver()) one.sheet.grid.tooSlow.add(one.key);
        leaveUncomputed(one.sheet.grid, one.key);
      }
  }

  try {
    computeAll(numbers);
    while (forEngine.length > 0) {
      const asking = forEngine;
      forEngine = [];
      clock.isOfFile = asking.every((number) => stale[number]!.isOfFile);
      try {
        await engine.compute();
      } catch (error) {
        if (!(error instanceof OutOfTime)) throw error;
        giveUp(clock.isOfFile);
      }
      computeAll(asking);
    }
    giveUp(true);
    giveUp(false);
  } finally {
    engine.end();
  }
}

/**
 * Excel shows zero where formulas go round in a circle; a value that the file has may come from repeated computation.
 */
function closeCircle({ sheet, key }: StaleCell): void {
  if (sheet.grid.valueless.has(key)) setFormulaValue(sheet, key, 0);
  else leaveUncomputed(sheet.grid, key);
}
