import type { ColumnFormat, ReportValue } from '../../report/report';
import { serialOf } from './numberFormats';
import type { PlannedCell } from './sheetPlan';

/** What a report's value becomes in a cell. */
export function cellOf(value: ReportValue, format: ColumnFormat, date1904: boolean): PlannedCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  return format === 'date' ? serialOf(value, date1904) : { text: shortened(value) };
}

/** A cell holds 32,767 characters; the apostrophe that keeps a text a text is one of them. */
const LONGEST_TEXT = 32_766;

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);

/** A formula's text literal. */
const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell that leads to a place in this workbook. */
export const linkTo = (place: string, shown: string): PlannedCell => ({
  formula: `=HYPERLINK(${literal(`#${place}`)},${literal(shown)})`,
});
