import type { CellFormat } from '../../../model/formats';
import { storedText } from '../storedText';
import { inOrder, newPiece, withChild, withoutChild, type Piece } from './piece';
import { argb, wordFor } from './words';

type Font = CellFormat['font'];

/** Source: ECMA-376 part 1, 18.8.22, and the order in which Excel writes and the Open XML SDK wants them. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The font of a workbook that has none: Calibri 11. */
export const firstFont = (prefix: string): Piece =>
  newPiece(prefix, 'font', {}, [
    newPiece(prefix, 'sz', { val: '11' }),
    newPiece(prefix, 'name', { val: 'Calibri' }),
    newPiece(prefix, 'family', { val: '2' }),
  ]);

/**
 * A copy of a font in which only what looks otherwise is changed, so that the rest keeps its theme's colour, its
 * charset and its scheme. Another name ends what was said of the old one: its family, and that it is one of the
 * theme's.
 */
export function changedFont(base: Piece, look: Font, wanted: Font): Piece {
  let font = base;
  const { prefix } = base;
  const put = (name: string, attributes: Record<string, string>): void => {
    font = withChild(font, newPiece(prefix, name, attributes), ORDER);
  };
  const flag = (name: string, is: boolean): void => {
    if (is) put(name, {});
    else font = withoutChild(font, name);
  };
  if (wanted.bold !== look.bold) flag('b', wanted.bold);
  if (wanted.italic !== look.italic) flag('i', wanted.italic);
  if (wanted.strikethrough !== look.strikethrough) flag('strike', wanted.strikethrough);
  if (wanted.underline !== look.underline) {
    const word = wordFor('an underline', wanted.underline);
    if (word === 'none') font = withoutChild(font, 'u');
    else put('u', word === 'single' ? {} : { val: word });
  }
  if (wanted.size !== look.size) put('sz', { val: String(wanted.size) });
  if (wanted.color !== look.color) put('color', { rgb: argb(wanted.color) });
  if (wanted.name !== look.name) {
    put('name', { val: storedText(wanted.name) });
    font = withoutChild(withoutChild(font, 'scheme'), 'family');
  }
  return inOrder(font, ORDER);
}
