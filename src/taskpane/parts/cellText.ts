import type { ColumnFormat, ReportValue } from '../../report/report';
import type { Format } from '../format';

/** A value of a report as the pane writes it. */
export function cellText(value: ReportValue, format: ColumnFormat, written: Format): string {
  if (value === null) return '';
  if (typeof value === 'string') return format === 'date' ? written.day(value) : value;
  if (format === 'money') return written.money(value);
  if (format === 'percent') return written.percent(value);
  // A year is a number of a column of text: it has no thousands.
  return format === 'number' || format === 'ratio' ? written.count(value) : String(value);
}

export const isNumber = (format: ColumnFormat): boolean =>
  format === 'money' || format === 'percent' || format === 'number' || format === 'ratio';
