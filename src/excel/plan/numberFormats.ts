import type { ColumnFormat } from '../../report/report';

/**
 * The Excel number format of a kind of column, the same in every language (docs/decisions/0007-languages.md). Negative money stands in brackets, zero is a dash, as in United Nations accounts.
 * @param whole whether the plain numbers are all whole
 */
export function numberFormat(format: ColumnFormat, decimals: number, whole = true): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  switch (format) {
    case 'money':
      return `#,##0${places};(#,##0${places});"–"`;
    case 'percent':
      return '0.0%';
    case 'number':
      return whole ? '#,##0' : '#,##0.00';
    case 'date':
      return 'yyyy-mm-dd';
    case 'text':
    case 'link':
      return 'General';
  }
}

/** Whether a column's cells stand at the right. */
export const standsRight = (format: ColumnFormat): boolean =>
  format === 'money' || format === 'percent' || format === 'number' || format === 'date';

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The serial of an ISO day after February 1900, in the date system of the workbook. */
export const serialOf = (isoDay: string, date1904: boolean): number =>
  (Date.parse(`${isoDay}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY - (date1904 ? 1462 : 0);
