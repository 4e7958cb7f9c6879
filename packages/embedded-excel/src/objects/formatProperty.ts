import type { CellFormat } from '../model/formats';
import { checkUnprotected } from '../model/protection';
import { formatAt } from '../model/readCells';
import { notImplemented } from '../model/refusals';
import { changeFormats } from '../model/writeCells';
import type { Property } from '../protocol/hostObject';
import { isUnbounded } from './rangeActions';
import type { RangeTarget } from './targets';

/** What all cells of a range have; null where they differ, as Excel gives it. */
export function uniform<T>(
  target: RangeTarget,
  read: (format: CellFormat, row: number, column: number) => T,
): T | null {
  if (isUnbounded(target)) throw notImplemented('reading the format of whole rows or columns');
  const { sheet, area } = target;
  const first = read(formatAt(sheet.grid, area.row, area.column), area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (read(formatAt(sheet.grid, row, column), row, column) !== first) return null;
  return first;
}

/** Changes the formats of a range's cells. Formats of whole rows and columns are not in the model. */
export function reformat(target: RangeTarget, change: (format: CellFormat) => CellFormat): void {
  checkUnprotected(target.sheet, 'allowFormatCells');
  if (isUnbounded(target)) throw notImplemented('formatting whole rows or columns');
  changeFormats(target.sheet.grid, target.area, change);
}

/** A property of a range that is one of its cells' formats. */
export const formatProperty = <T>(
  read: (format: CellFormat) => T,
  write: (format: CellFormat, value: T) => CellFormat,
  check: (value: unknown) => T,
): Property<RangeTarget> => ({
  get: (target) => uniform(target, read),
  set: (target, value) => {
    const wanted = check(value);
    reformat(target, (format) => (read(format) === wanted ? format : write(format, wanted)));
  },
});
