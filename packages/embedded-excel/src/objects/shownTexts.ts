import { format } from 'numfmt';
import { errorKey } from '../model/cellKey';
import type { CellValue } from '../model/grid';
import { formatAt, readEach, valueAt } from '../model/readCells';
import type { RangeTarget } from './targets';

/** Days from the start of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

/** What the cells show: values in their number formats. Widths of columns play no part, as in Excel's `text` of a wide column. */
export const shownTexts = ({ sheet: { grid }, area }: RangeTarget, date1904: boolean): string[][] =>
  readEach(area, (row, column) => {
    const value = valueAt(grid, row, column);
    if (grid.errors.has(errorKey(row, column))) return String(value);
    return shown(value, formatAt(grid, row, column).numberFormat, date1904);
  });

const DATE = /[dmyhs]/i;

function shown(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (value === '' || !numberFormat.includes('@'))) return value;
  const plain = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const days = date1904 && typeof value === 'number' && DATE.test(plain.replace(/General/gi, '')) ? DAYS_TO_1904 : 0;
  return format(numberFormat, typeof value === 'number' ? value + days : value, {
    overflow: '#######',
    dateSpanLarge: true,
  });
}
