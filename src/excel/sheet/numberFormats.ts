import type { ColumnFormat } from '../../report/report';

/** How many decimals plain numbers and ratios of a column need, so that the least of them still says something. */
export function placesFor(format: ColumnFormat, values: readonly unknown[]): number {
  const numbers = values.filter((value): value is number => typeof value === 'number' && value !== 0);
  const least = numbers.reduce((so, value) => Math.min(so, Math.abs(value)), Infinity);
  if (numbers.every(Number.isInteger) || (format === 'ratio' && least >= 1000)) return 0;
  return least >= 1 ? 2 : Math.min(MOST_PLACES, 2 - Math.floor(Math.log10(least)));
}
const MOST_PLACES = 6;

/**
 * The Excel number format of a kind of column, the same in every language (docs/decisions/0007-languages.md). Negative
 * money stands in brackets, zero is a dash, as in United Nations accounts.
 * @param decimals of money
 * @param decimalsOfNumbers of plain numbers and ratios
 */
export function numberFormat(format: ColumnFormat, decimals: number, decimalsOfNumbers = 0): string {
  const of = (count: number): string => (count > 0 ? `.${'0'.repeat(count)}` : '');
  const places = of(format === 'money' ? decimals : decimalsOfNumbers);
  switch (format) {
    case 'money':
    case 'ratio':
      return `#,##0${places};(#,##0${places});"–"`;
    case 'percent':
      return '0.0%';
    case 'number':
      return `#,##0${places}`;
    case 'date':
      return 'yyyy-mm-dd';
    case 'text':
    case 'link':
      return 'General';
  }
}

/** Whether a column's cells stand at the right. */
export const standsRight = (format: ColumnFormat): boolean =>
  format === 'money' || format === 'percent' || format === 'number' || format === 'ratio' || format === 'date';
