import type { ColumnFormat } from '../../report/report';
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

/** The width of a text in the body of a sheet, in characters of the standard font, with some room beside it. */
export const characters = (text: string, bold = false): number =>
  textWidth(text, BODY_SIZE, bold) / FILLED / CHARACTER + ROOM;

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

/** The words of a header, which may be wrapped between them. */
export const longestWords = (header: string): string[] => header.split(' ');
