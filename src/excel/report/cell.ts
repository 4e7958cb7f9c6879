import type { ColumnFormat, ReportValue } from '../../report/report';
import { isoToSerial } from '../../values/days';
import { shortened } from '../sheet/shortened';
import type { PlannedCell } from '../sheet/sheetPlan';

/** What a report's value becomes in a cell; a day that the workbook's date system does not reach stands as text. */
export function cellOf(value: ReportValue, format: ColumnFormat, date1904: boolean): PlannedCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  return (format === 'date' ? isoToSerial(value, date1904) : null) ?? { text: value };
}

/** A formula's text literal. */
const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Excel's limit for a text in a formula. Source: Microsoft, "Excel specifications and limits". */
const LONGEST_LITERAL = 255;

/** A cell that leads to a place in this workbook. */
export const linkTo = (place: string, shown: string): PlannedCell => ({
  formula: `=HYPERLINK(${literal(`#${place}`)},${literal(shortened(shown, LONGEST_LITERAL))})`,
});
