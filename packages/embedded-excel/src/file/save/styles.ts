import type { Style } from 'excelize-wasm';
import type { Border, BorderSide, CellFormat } from '../../model/formats';
import { must, type ExcelizeFile } from '../excelize';

const SIDES: Readonly<Record<BorderSide, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

/** Excelize's numbers of border styles, by the API's style and weight ("Hairline" and "Thick" only where they differ). */
const LINES: Readonly<Record<string, number>> = {
  'Continuous Hairline': 7,
  'Continuous Thin': 1,
  'Continuous Medium': 2,
  'Continuous Thick': 5,
  Double: 6,
  'Dash Medium': 8,
  Dash: 3,
  Dot: 4,
  'DashDot Medium': 10,
  DashDot: 9,
  'DashDotDot Medium': 12,
  DashDotDot: 11,
  SlantDashDot: 13,
};

const lineOf = ({ style, weight }: Border): number =>
  LINES[`${style} ${weight}`] ?? LINES[style] ?? LINES['Continuous Thin']!;

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
};
const UNDERLINES: Readonly<Record<string, string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
const READING_ORDERS: Readonly<Record<string, number>> = { LeftToRight: 1, RightToLeft: 2 };

/** Without the "#" of the API. */
export const rgb = (color: string): string => color.replace('#', '');

/** Excel writes 180 degrees, text below text, as 255, and -1 to -90 as 91 to 180. */
const rotationOf = (orientation: number): number =>
  orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation;

/** How a cell looks, as Excelize takes it. */
function styleOf(format: CellFormat): Style {
  const { font } = format;
  const horizontal = HORIZONTAL[format.horizontalAlignment];
  const vertical = VERTICAL[format.verticalAlignment];
  const underline = UNDERLINES[font.underline];
  const readingOrder = READING_ORDERS[format.readingOrder];
  return {
    Font: {
      Family: font.name,
      Size: font.size,
      Bold: font.bold,
      Italic: font.italic,
      Strike: font.strikethrough,
      Color: rgb(font.color),
      ...(underline !== undefined && { Underline: underline }),
    },
    ...(format.fill !== '' && { Fill: { Type: 'pattern', Pattern: 1, Color: [rgb(format.fill)] } }),
    Border: Object.entries(format.borders).map(([side, border]) => ({
      Type: SIDES[side as BorderSide],
      Color: rgb(border.color),
      Style: lineOf(border),
    })),
    Alignment: {
      Indent: format.indentLevel,
      ShrinkToFit: format.shrinkToFit,
      TextRotation: rotationOf(format.textOrientation),
      WrapText: format.wrapText,
      ...(horizontal !== undefined && { Horizontal: horizontal }),
      ...(vertical !== undefined && { Vertical: vertical }),
      ...(readingOrder !== undefined && { ReadingOrder: readingOrder }),
    },
    Protection: { Locked: format.locked, Hidden: format.formulaHidden },
    ...(format.numberFormat !== 'General' && { CustomNumFmt: format.numberFormat }),
  };
}

/** Gives each look its number in the file; each look is written once. */
export function styleNumbers(file: ExcelizeFile): (format: CellFormat) => number {
  const known = new Map<string, number>();
  const byFormat = new Map<CellFormat, number>();
  return (format) => {
    const seen = byFormat.get(format);
    if (seen !== undefined) return seen;
    const style = styleOf(format);
    const key = JSON.stringify(style);
    const number = known.get(key) ?? must(file.NewStyle(style)).style;
    known.set(key, number);
    byFormat.set(format, number);
    return number;
  };
}
