import { columnOfKey, rowOfKey } from '../../model/cellKey';
import { noteReread } from '../../model/changes';
import { valueAt } from '../../model/readCells';
import type { Workbook } from '../../model/workbook';
import { customCalls, NO_CUSTOM_CALLS } from './customCalls';
import type { EngineCalls } from './engineCalls';
import type { Cells } from './here/cells';
import { evaluateFormula } from './here/evaluate';
import { RANGE_FUNCTIONS } from './here/rangeFunctions';
import type { Scope } from './here/scope';
import { NotCertain, OutOfTime, Pending, PENDING, type Matrix, type Value } from './here/values';
import type { StaleCell } from './staleCells';
import { fillFrom, setFormulaValue } from './takeValue';
import { leaveUncomputed } from './uncomputed';

const NO_VARIABLES: ReadonlyMap<string, Value> = new Map();

/**
 * Computes a formula, or leaves it where that cannot be done with certainty.
 * @returns false where it waits for another cell or for the engine
 */
export function computeFormula(cell: StaleCell, workbook: Workbook, cells: Cells, engine: EngineCalls): boolean {
  const { sheet, key, node, isArray, isCalling } = cell;
  const { grid } = sheet;
  const place = { row: rowOfKey(key), column: columnOfKey(key) };
  const custom = isCalling ? customCalls(workbook.calls!, cell, node!) : NO_CUSTOM_CALLS;
  const scope: Scope = {
    cells,
    place,
    isArray,
    variables: NO_VARIABLES,
    rangeFunctions: RANGE_FUNCTIONS,
    engine: engine.value,
    custom,
  };
  try {
    if (node!.kind === 'call' && custom.isOne(node!.name)) {
      const rows = custom.rows(node!, scope);
      if (rows === PENDING) return false;
      fillFrom(sheet, key, rows as Matrix);
      return true;
    }
    const value = evaluateFormula(node!, scope);
    if (value === PENDING) return false;
    const before = valueAt(grid, place.row, place.column);
    setFormulaValue(sheet, key, value);
    if (isCalling && valueAt(grid, place.row, place.column) !== before)
      noteReread(grid, { ...place, rows: 1, columns: 1 });
  } catch (error) {
    if (error instanceof Pending) return false;
    if (!(error instanceof NotCertain || error instanceof OutOfTime)) throw error;
    if (error instanceof OutOfTime && cell.isOfFile) grid.tooSlow.add(key);
    leaveUncomputed(grid, key);
  }
  return true;
}
