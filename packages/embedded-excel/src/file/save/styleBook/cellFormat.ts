import type { CellFormat } from '../../../model/formats';
import { READING_ORDERS } from '../../open/cellFormats';
import type { Look } from './looks';
import { childPiece, newPiece, withAttributes, withChild, withoutChild, type Piece } from './piece';
import { wordFor } from './words';

/** Source: ECMA-376 part 1, 18.8.45, CT_Xf. */
const ORDER = ['alignment', 'protection', 'extLst'];

/** What a format refers to by number; undefined where it looks as the base does. */
export interface References {
  readonly numFmtId: number | undefined;
  readonly fontId: number | undefined;
  readonly fillId: number | undefined;
  readonly borderId: number | undefined;
}

const APPLY = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

const REFERENCES = ['numFmtId', 'fontId', 'fillId', 'borderId'] as const;

/** The format of cells of a workbook that has none. */
export const firstCellFormat = (prefix: string, hasStyles: boolean): Piece =>
  newPiece(prefix, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', ...(hasStyles && { xfId: '0' }) });

/** Excel writes 180 degrees, text below text, as 255, and -1 to -90 as 91 to 180. Source: ECMA-376 part 1, 18.8.1. */
const rotationOf = (orientation: number): number =>
  orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation;

const unless = (usual: string, word: string): string | null => (word === usual ? null : word);

const truth = (is: boolean, usual: boolean): string | null => (is === usual ? null : is ? '1' : '0');

/** A copy with a child that has these attributes beside its others; a child that says nothing is left out. */
function withAspect(xf: Piece, name: string, changes: Record<string, string | null>): Piece {
  const changed = withAttributes(childPiece(xf, name) ?? newPiece(xf.prefix, name), changes);
  return Object.keys(changed.attributes).length === 0 ? withoutChild(xf, name) : withChild(xf, changed, ORDER);
}

const alignmentOf = (look: CellFormat, wanted: CellFormat): Record<string, string | null> => ({
  ...(look.horizontalAlignment !== wanted.horizontalAlignment && {
    horizontal: unless('general', wordFor('a horizontal alignment', wanted.horizontalAlignment)),
  }),
  ...(look.verticalAlignment !== wanted.verticalAlignment && {
    vertical: unless('bottom', wordFor('a vertical alignment', wanted.verticalAlignment)),
  }),
  ...(look.wrapText !== wanted.wrapText && { wrapText: truth(wanted.wrapText, false) }),
  ...(look.indentLevel !== wanted.indentLevel && { indent: unless('0', String(wanted.indentLevel)) }),
  ...(look.textOrientation !== wanted.textOrientation && {
    textRotation: unless('0', String(rotationOf(wanted.textOrientation))),
  }),
  ...(look.shrinkToFit !== wanted.shrinkToFit && { shrinkToFit: truth(wanted.shrinkToFit, false) }),
  ...(look.readingOrder !== wanted.readingOrder && { readingOrder: unless('0', readingOrderOf(wanted.readingOrder)) }),
});

function readingOrderOf(word: string): string {
  const order = READING_ORDERS.indexOf(word);
  if (order < 0) throw new Error(`"${word}" is not a reading order`);
  return String(order);
}

/**
 * A copy of a format in which only what looks otherwise is changed: its style, extensions and unknown attributes stay.
 */
export function changedCellFormat(base: Piece, look: Look, wanted: Look, references: References): Piece {
  const { locked, formulaHidden, quotePrefix } = wanted.format;
  const changes: Record<string, string | null> = {};
  let xf = base;
  for (const name of REFERENCES) {
    const id = references[name];
    if (id === undefined) continue;
    changes[name] = String(id);
    changes[APPLY[name]] = '1';
  }
  if (look.format.quotePrefix !== quotePrefix) changes['quotePrefix'] = truth(quotePrefix, false);
  if (look.alignment !== wanted.alignment) {
    xf = withAspect(xf, 'alignment', alignmentOf(look.format, wanted.format));
    changes['applyAlignment'] = '1';
  }
  if (look.protection !== wanted.protection) {
    const protection = { locked: truth(locked, true), hidden: truth(formulaHidden, false) };
    xf = withAspect(xf, 'protection', protection);
    changes['applyProtection'] = '1';
  }
  return withAttributes(xf, changes);
}
