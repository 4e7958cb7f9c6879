import type { ReportColumn, ReportRow } from '../../report/report';
import { characters, longestWords, numberColumn, textColumn } from '../sheet/columnWidths';

/** Characters of a column of texts at the most, unless the report says otherwise. */
const TEXT_AT_MOST = 22;

/**
 * The width of a column in characters: what its texts need, and no more than the report allows it; figures are never
 * cut.
 */
export function columnWidth(column: ReportColumn, rows: readonly ReportRow[], decimals: number): number {
  const { key, header, format, width } = column;
  const values = rows.map((row) => row[key] ?? '');
  if (format === 'text' || format === 'link')
    return Math.max(
      textColumn(values.map(String), width ?? TEXT_AT_MOST),
      ...longestWords(header).map((word) => characters(word, true)),
    );
  const numbers = values.filter((value) => typeof value === 'number');
  const total = column.control ?? (column.total === 'sum' ? numbers.reduce((sum, value) => sum + value, 0) : 0);
  return numberColumn([...numbers, total], header, format, decimals);
}
