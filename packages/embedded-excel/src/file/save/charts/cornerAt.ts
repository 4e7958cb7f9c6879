import { COLUMNS, ROWS } from '../../../model/limits';
import { columnWidth, rowHeight } from '../../../model/sizes';
import type { Sheet } from '../../../model/workbook';

/** The cell below a point of a sheet, and how far into it the point lies, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A point beyond the last row or column is at the end of that. */
function cellAt(start: number, sizeOf: (index: number) => number, count: number): { index: number; offset: number } {
  let rest = Math.max(0, start);
  for (let index = 0; index < count - 1; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: count - 1, offset: Math.min(rest, sizeOf(count - 1)) };
}

/**
 * The cell below a point, which is given in points from the corner of the sheet. Hidden rows and columns have no size.
 */
export function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const column = cellAt(left, (index) => columnWidth(sheet, index), COLUMNS);
  const row = cellAt(top, (index) => rowHeight(sheet, index), ROWS);
  return { row: row.index, column: column.index, x: column.offset, y: row.offset };
}
