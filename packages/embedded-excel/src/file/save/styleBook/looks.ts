import type { Border, BorderSide, CellFormat } from '../../../model/formats';
import { lineWord } from './words';

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'];

/** A line as a file can hold it, as one text; "" for none. */
export const lineKey = (border: Border | undefined): string => {
  const word = border ? lineWord(border) : '';
  return word === '' ? '' : `${word} ${border!.color}`;
};

export const bordersKey = (borders: CellFormat['borders']): string =>
  SIDES.map((side) => lineKey(borders[side])).join('|');

export const fontKey = (font: CellFormat['font']): string =>
  `${font.bold}|${font.italic}|${font.underline}|${font.strikethrough}|${font.size}|${font.color}|${font.name}`;

export const alignmentKey = (format: CellFormat): string =>
  `${format.horizontalAlignment}|${format.verticalAlignment}|${format.wrapText}|${format.indentLevel}|${format.textOrientation}|${format.shrinkToFit}|${format.readingOrder}`;

/** How a cell looks, as one text: equal where a file cannot tell two formats apart. */
export const lookKey = (format: CellFormat): string =>
  [
    alignmentKey(format),
    `${format.locked}|${format.formulaHidden}|${format.quotePrefix}`,
    format.fill,
    bordersKey(format.borders),
    fontKey(format.font),
    format.numberFormat,
  ].join('\n');
