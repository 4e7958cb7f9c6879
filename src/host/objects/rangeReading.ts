import { ExcelRefusal } from '../embeddedExcel';
import { isWholeColumns, isWholeRows } from '../model/address';
import { cellCount } from '../model/areas';
import { errorKey } from '../model/cellKey';
import { CELLS_READ } from '../model/limits';
import { readEach, valueAt } from '../model/readCells';
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

/** What kinds of values stand in the cells, as `Excel.RangeValueType` names them. */
export const valueTypes = ({ sheet: { grid }, area }: RangeTarget): string[][] =>
  readEach(area, (row, column) => {
    const value = valueAt(grid, row, column);
    if (grid.errors.has(errorKey(row, column))) return 'Error';
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    if (value === '') return grid.formulas.get(row)?.has(column) ? 'String' : 'Empty';
    return 'String';
  });
