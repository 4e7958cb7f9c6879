import { DEFAULT_FORMAT } from '../../model/defaults';
import type { CellFormat } from '../../model/formats';
import { bordersOf } from './borders';
import { colorOf, type Palette } from './colors';
import { attribute, child, childrenOf, flag, meaning, numberOf, truth, valueOf, type XmlElement } from './elements';
import { damaged } from './fileErrors';
import { NUMBER_FORMAT_CODES } from './numberFormatCodes';
import { unescapeText } from './plainText';

/** The words of a file and what Excel's API says for them. */
export const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
export const HORIZONTAL: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'];

function fontOf(element: XmlElement, palette: Palette): CellFormat['font'] {
  const underline = child(element, 'u');
  return {
    name: unescapeText(valueOf(element, 'name') ?? DEFAULT_FORMAT.font.name),
    size: numberOf(child(element, 'sz'), 'val', DEFAULT_FORMAT.font.size),
    bold: flag(element, 'b'),
    italic: flag(element, 'i'),
    underline: underline ? (meaning(UNDERLINES, attribute(underline, 'val')) ?? 'Single') : 'None',
    strikethrough: flag(element, 'strike'),
    color: colorOf(child(element, 'color'), palette, DEFAULT_FORMAT.font.color),
  };
}

/** The colour of a solid fill; other patterns have none in the model. */
function fillOf(element: XmlElement, palette: Palette): string {
  const pattern = child(element, 'patternFill');
  if (attribute(pattern, 'patternType') !== 'solid') return '';
  return colorOf(child(pattern, 'fgColor'), palette, '');
}

/** Degrees as Excel's API counts them: 91 to 180 in the file are -1 to -90, 255 is text from top to bottom, 180. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function alignmentOf(element: XmlElement | undefined) {
  return {
    horizontalAlignment: meaning(HORIZONTAL, attribute(element, 'horizontal')) ?? 'General',
    verticalAlignment: meaning(VERTICAL, attribute(element, 'vertical')) ?? 'Bottom',
    wrapText: truth(element, 'wrapText'),
    indentLevel: numberOf(element, 'indent', 0),
    textOrientation: orientationOf(numberOf(element, 'textRotation', 0)),
    shrinkToFit: truth(element, 'shrinkToFit'),
    readingOrder: READING_ORDERS[numberOf(element, 'readingOrder', 0)] ?? 'Context',
  };
}

/** Codes of a file's own number formats, and of the built-in ones that it defines anew. */
export function codesOf(styles: XmlElement): ReadonlyMap<number, string> {
  const codes = new Map(Object.entries(NUMBER_FORMAT_CODES).map(([id, code]) => [Number(id), code]));
  for (const one of childrenOf(child(styles, 'numFmts'), 'numFmt'))
    codes.set(numberOf(one, 'numFmtId', -1), unescapeText(attribute(one, 'formatCode') || 'General'));
  return codes;
}

/** Whether a format that looks like the default has nothing else that the model does not know. */
const isPlain = (xf: XmlElement): boolean =>
  child(xf, 'extLst') === undefined && numberOf(xf, 'xfId', 0) === 0 && !truth(xf, 'pivotButton');

/** The formats of cells, by the number with which cells refer to them. */
export function cellFormatsOf(styles: XmlElement, palette: Palette): CellFormat[] {
  const codes = codesOf(styles);
  const fonts = childrenOf(child(styles, 'fonts'), 'font').map((font) => fontOf(font, palette));
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((fill) => fillOf(fill, palette));
  const borders = childrenOf(child(styles, 'borders'), 'border').map((border) => bordersOf(border, palette));
  const usual = JSON.stringify(DEFAULT_FORMAT);
  return childrenOf(child(styles, 'cellXfs'), 'xf').map((xf, index) => {
    const protection = child(xf, 'protection');
    const format: CellFormat = {
      numberFormat: codes.get(numberOf(xf, 'numFmtId', 0)) ?? 'General',
      fill: at(fills, xf, 'fillId', ''),
      font: at(fonts, xf, 'fontId', DEFAULT_FORMAT.font),
      ...alignmentOf(child(xf, 'alignment')),
      locked: truth(protection, 'locked', true),
      formulaHidden: truth(protection, 'hidden'),
      quotePrefix: truth(xf, 'quotePrefix'),
      borders: at(borders, xf, 'borderId', DEFAULT_FORMAT.borders),
    };
    return JSON.stringify(format) === usual && isPlain(xf) ? DEFAULT_FORMAT : Object.freeze({ ...format, xf: index });
  });
}

/** What an xf refers to by number. A file without any fonts, fills or borders has the default's. */
function at<T>(all: readonly T[], xf: XmlElement, name: string, otherwise: T): T {
  const index = numberOf(xf, name, 0);
  if (all.length === 0 && index === 0) return otherwise;
  const found = all[index];
  if (found === undefined) throw damaged(`a format of cells has ${name} ${index}, but there are only ${all.length}`);
  return found;
}
