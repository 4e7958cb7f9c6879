import type { Border, BorderSide, CellFormat } from '../../../model/formats';
import { lineKey } from './looks';
import { childPiece, newPiece, withAttributes, withChild, type Piece } from './piece';
import { argb, lineWord } from './words';

type Borders = CellFormat['borders'];

/** Source: ECMA-376 part 1, 18.8.4, CT_Border. */
const ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** The border of a workbook that has none. Strict files say start and end for left and right. */
export const firstBorder = (prefix: string, isStrict: boolean): Piece =>
  newPiece(
    prefix,
    'border',
    {},
    [...(isStrict ? ['start', 'end'] : ['left', 'right']), 'top', 'bottom', 'diagonal'].map((side) =>
      newPiece(prefix, side),
    ),
  );

/** A copy of a side with another line; what of it stays the same, style or colour, stays as it is written. */
function changedLine(border: Piece, name: string, look: Border | undefined, wanted: Border | undefined): Piece {
  const old = childPiece(border, name) ?? newPiece(border.prefix, name);
  const style = wanted ? lineWord(wanted) : '';
  if (style === '') return withChild(border, newPiece(border.prefix, name), ORDER);
  const colored =
    look?.color === wanted!.color && childPiece(old, 'color')
      ? old
      : withChild(old, newPiece(border.prefix, 'color', { rgb: argb(wanted!.color) }), ['color']);
  return withChild(border, withAttributes(colored, { style }), ORDER);
}

/** The names that a file may have for a side; the first is the one that a new line gets. */
function namesOf(border: Piece, plain: string, strict: string, isStrict: boolean): readonly string[] {
  const there = [strict, plain].filter((name) => childPiece(border, name));
  return there.length > 0 ? there : [isStrict ? strict : plain];
}

/**
 * A copy of a border in which only the sides that look otherwise are changed. A file has one line for both diagonals;
 * where they are to be two, the one that was changed counts.
 */
export function changedBorder(base: Piece, look: Borders, wanted: Borders, isStrict: boolean): Piece {
  let border = base;
  const differs = (side: BorderSide): boolean => lineKey(look[side]) !== lineKey(wanted[side]);
  const change = (side: BorderSide, names: readonly string[]): void => {
    if (!differs(side)) return;
    const [first, ...others] = names;
    border = changedLine(border, first!, look[side], wanted[side]);
    for (const name of others) border = changedLine(border, name, undefined, undefined);
  };
  change('EdgeLeft', namesOf(base, 'left', 'start', isStrict));
  change('EdgeRight', namesOf(base, 'right', 'end', isStrict));
  change('EdgeTop', ['top']);
  change('EdgeBottom', ['bottom']);
  return differs('DiagonalDown') || differs('DiagonalUp') ? changedDiagonals(border, look, wanted) : border;
}

function changedDiagonals(border: Piece, look: Borders, wanted: Borders): Piece {
  const isDown = lineKey(wanted.DiagonalDown) !== '';
  const isUp = lineKey(wanted.DiagonalUp) !== '';
  const isDownChanged = isDown && lineKey(look.DiagonalDown) !== lineKey(wanted.DiagonalDown);
  const line = isDown && (isDownChanged || !isUp) ? wanted.DiagonalDown : isUp ? wanted.DiagonalUp : undefined;
  const drawn = changedLine(border, 'diagonal', look.DiagonalDown ?? look.DiagonalUp, line);
  return withAttributes(drawn, { diagonalUp: isUp ? '1' : null, diagonalDown: isDown ? '1' : null });
}
