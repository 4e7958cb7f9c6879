import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, CellFormat } from 'embedded-excel/model';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const OTHER_SIDE: Readonly<Record<string, string>> = { Left: 'Right', Right: 'Left' };
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Double: BorderStyleTypes.DOUBLE,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
/** Pixels that a step of indentation takes. */
const INDENT = 9;

function lineOf({ style, weight, color }: Border): IBorderStyleData | undefined {
  if (style === 'None') return undefined;
  return { s: STYLES[style] ?? WEIGHTS[weight] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function bordersOf({ borders }: CellFormat, mirrored: boolean): IBorderData {
  const lines: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const border = borders[side as keyof typeof SIDES];
    const line = border && lineOf(border);
    const place = mirrored && key === 'l' ? 'r' : mirrored && key === 'r' ? 'l' : key;
    if (line) lines[place] = line;
  }
  return lines;
}

/**
 * A cell's format as a style of the grid. `mirrored`: the sheet runs from right to left, and its drawing is mirrored.
 */
export function styleOf(format: CellFormat, mirrored: boolean): IStyleData {
  const { font, horizontalAlignment, indentLevel } = format;
  const borders = bordersOf(format, mirrored);
  const side = (mirrored && OTHER_SIDE[horizontalAlignment]) || horizontalAlignment;
  const horizontal = HORIZONTAL[side];
  const indent = 2 + indentLevel * INDENT;
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ...(font.underline !== 'None' && { ul: { s: 1 } }),
    ...(font.strikethrough && { st: { s: 1 } }),
    ...(font.color !== '#000000' && { cl: { rgb: font.color } }),
    ...(format.fill && { bg: { rgb: format.fill } }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
    ...(horizontal !== undefined && { ht: horizontal }),
    vt: VERTICAL[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indentLevel > 0 && { pd: side === 'Right' ? { r: indent } : { l: indent } }),
    ...(format.textOrientation !== 0 &&
      Math.abs(format.textOrientation) <= 90 && { tr: { a: -format.textOrientation } }),
    ...(format.numberFormat !== 'General' && { n: { pattern: format.numberFormat } }),
  };
}
