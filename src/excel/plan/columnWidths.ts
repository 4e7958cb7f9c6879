import type { ColumnFormat, ReportColumn, ReportRow } from '../../report/report';
import { groupedDigits } from './groupedDigits';
import { placesFor } from './numberFormats';
import { FILLED, textWidth } from './textWidth';

/** Points of a character in the width of a column. */
const CHARACTER = 5.25;
/** Characters beside the longest text. */
const ROOM = 1;
const BODY_SIZE = 10;
/** Columns of figures are at least so wide, so that those of small and large registers look alike. */
const FIGURES_AT_LEAST = { money: 12, ratio: 12, percent: 9, number: 7, date: 11 } as const;
const TEXT_AT_LEAST = 8;
const TEXT_AT_MOST = 22;

const characters = (text: string, bold = false): number => textWidth(text, BODY_SIZE, bold) / FILLED / CHARACTER + ROOM;

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

export const textColumn = (texts: readonly string[], most: number): number =>
  Math.min(
    most,
    texts.reduce((so, text) => Math.max(so, characters(text)), TEXT_AT_LEAST),
  );

/** A column of figures below a header, which may be wrapped between its words. */
export function numberColumn(
  values: readonly number[],
  header: string,
  format: ColumnFormat,
  decimals: number,
): number {
  const most = values.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  const shown =
    format === 'money'
      ? `${groupedDigits(most, decimals)})`
      : format === 'number' || format === 'ratio'
        ? groupedDigits(most, placesFor(format, values))
        : '';
  const least = FIGURES_AT_LEAST[format === 'text' || format === 'link' ? 'number' : format];
  return Math.max(least, characters(shown, true), ...longestWords(header).map((word) => characters(word, true)));
}

const longestWords = (header: string): string[] => header.split(' ');
