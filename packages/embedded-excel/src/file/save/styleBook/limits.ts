import { WorkbookFileError } from '../../../embeddedExcel';
import { attribute, child, childrenOf, numberOf, type XmlElement } from '../../open/elements';
import type { CollectionName } from './scanStyles';

/**
 * How many there may be in a workbook that Excel can load. Source: Microsoft, [MS-OI29500] on ISO/IEC 29500-1 18.8.5
 * (borders), 18.8.10 (cellXfs), 18.8.21 (fills), 18.8.23 (fonts), 18.8.31 (numFmts). "Excel specifications and limits"
 * has 512 for fonts, which are typefaces, and 65,490 for formats and styles together.
 */
export const MOST: Readonly<Record<Exclude<CollectionName, 'cellStyleXfs'>, number>> = {
  numFmts: 206,
  fonts: 65_491,
  fills: 65_430,
  borders: 65_430,
  cellXfs: 65_430,
  dxfs: Infinity,
};

const WORDS: Readonly<Record<Exclude<CollectionName, 'cellStyleXfs'>, string>> = {
  numFmts: 'number formats of its own',
  fonts: 'fonts',
  fills: 'fills',
  borders: 'kinds of borders',
  cellXfs: 'formats of cells',
  dxfs: 'formats of conditions',
};

export const tooMany = (name: keyof typeof MOST, most: number): WorkbookFileError =>
  new WorkbookFileError(
    'damaged',
    `a workbook with more than ${most} ${WORDS[name]}`,
    `a workbook with at most ${most} ${WORDS[name]}, which is what Excel can load`,
  );

/** The formats of styles that Excel counts with those of cells: all but those of its own, built-in styles. */
export function countedStyleFormats(root: XmlElement): number {
  const builtIn = new Set<number>();
  for (const style of childrenOf(child(root, 'cellStyles'), 'cellStyle'))
    if (attribute(style, 'builtinId') !== undefined) builtIn.add(numberOf(style, 'xfId', 0));
  return Math.max(0, childrenOf(child(root, 'cellStyleXfs'), 'xf').length - builtIn.size);
}
