import type { Border, BorderSide, CellFormat } from '../../../model/formats';
import { lineWord } from './words';

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'];

/** A line as a file can hold it, as one text; "" for none. */
export const lineKey = (border: Border | undefined): string => {
  const word = border ? lineWord(border) : '';
  return word === '' ? '' : `${word} ${border!.color}`;
};

function linesOf(borders: CellFormat['borders']): string {
  let text = '';
  for (const side of SIDES) {
    const line = borders[side] && lineKey(borders[side]);
    if (line) text += `${side} ${line} `;
  }
  return text;
}

/** How a cell looks, aspect by aspect: each a text, equal where a file cannot tell two of them apart. */
export interface Look {
  readonly format: CellFormat;
  readonly font: string;
  readonly lines: string;
  readonly alignment: string;
  readonly protection: string;
  /** All of these, the fill and the number format. */
  readonly whole: string;
}

export function lookOf(format: CellFormat): Look {
  const { font: of } = format;
  const font = `${of.bold}|${of.italic}|${of.underline}|${of.strikethrough}|${of.size}|${of.color}|${of.name}`;
  const lines = linesOf(format.borders);
  const alignment = `${format.horizontalAlignment}|${format.verticalAlignment}|${format.wrapText}|${format.indentLevel}|${format.textOrientation}|${format.shrinkToFit}|${format.readingOrder}`;
  const protection = `${format.locked}|${format.formulaHidden}`;
  const whole = `${alignment}|${protection}|${format.quotePrefix}|${format.fill}|${lines}|${font}\n${format.numberFormat}`;
  return { format, font, lines, alignment, protection, whole };
}
