import { cellKey } from '../model/cellKey';
import { formatAt, readEach, valueAt } from '../model/readCells';
import { shownText } from '../model/shownText';
import type { RangeTarget } from './targets';

/**
 * What the cells show: values in their number formats. Widths of columns play no part, as in Excel's `text` of a wide
 * column.
 */
export const shownTexts = ({ sheet: { grid }, area }: RangeTarget, date1904: boolean): string[][] =>
  readEach(area, (row, column) => {
    const value = valueAt(grid, row, column);
    if (grid.errors.has(cellKey(row, column))) return String(value);
    return shownText(value, formatAt(grid, row, column).numberFormat, date1904);
  });
