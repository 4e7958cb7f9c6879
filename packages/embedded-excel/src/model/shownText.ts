import { format } from 'numfmt';
import type { CellValue } from './grid';

/** Days from the start of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

const DATE = /[dmyhs]/i;

/**
 * What a cell shows of a value in a number format, however narrow its column is.
 * @throws Error where the number format is none
 */
export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (value === '' || !numberFormat.includes('@'))) return value;
  const plain = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const days = date1904 && typeof value === 'number' && DATE.test(plain.replace(/General/gi, '')) ? DAYS_TO_1904 : 0;
  return format(numberFormat, typeof value === 'number' ? value + days : value, {
    overflow: '#######',
    dateSpanLarge: true,
  });
}
