import { ExcelRefusal } from '../embeddedExcel';
import { isWholeColumns, isWholeRows } from '../model/address';
import { cellCount } from '../model/areas';
import { cellKey } from '../model/cellKey';
import type { CellValue } from '../model/grid';
import { CELLS_READ } from '../model/limits';
import { formulaAt, readEach, valueAt } from '../model/readCells';
import type { RangeTarget } from './targets';

/**
 * Reads something of every cell of a range; null for whole rows and columns, as Excel gives for ranges without bounds.
 * @throws ExcelRefusal RangeExceedsLimit above five million cells
 */
export function readAll<T>(target: RangeTarget, read: (target: RangeTarget) => T): T | null {
  const { area } = target;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (cellCount(area) > CELLS_READ)
    throw new ExcelRefusal(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  return read(target);
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: CellValue, isError: boolean, isFormula: boolean): string {
  if (isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && !isFormula ? 'Empty' : 'String';
}

/** What kinds of values stand in the cells, as `Excel.RangeValueType` names them. */
export const valueTypes = ({ sheet: { grid }, area }: RangeTarget): string[][] =>
  readEach(area, (row, column) => {
    const isError = grid.errors.has(cellKey(row, column));
    return valueType(valueAt(grid, row, column), isError, formulaAt(grid, row, column) !== undefined);
  });
