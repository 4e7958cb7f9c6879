import { columnLetters, columnOf } from './columns';
import { formulaParts } from './formulaParts';
import { COLUMNS, ROWS } from './limits';

/** Gives the text of a formula that is moved down and right by so many cells. */
export type MovableFormula = (down: number, right: number) => string;

type Piece = string | ((down: number, right: number) => string);

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;
/** A reference into another file, which formulaParts leaves as it is: "[1]Sheet1!A1", "'[1]My sheet'!A1". */
const EXTERNAL = /^'?\[[^\]]+\][^!]*!/;

const OUTSIDE = '#REF!';

function movedColumn(fixed: string, letters: string, right: number): string {
  const column = columnOf(letters) + (fixed ? 0 : right);
  return column >= 0 && column < COLUMNS ? fixed + columnLetters(column) : OUTSIDE;
}

function movedRow(fixed: string, digits: string, down: number): string {
  const row = Number(digits) + (fixed ? 0 : down);
  return row >= 1 && row <= ROWS ? `${fixed}${row}` : OUTSIDE;
}

/** One corner of a reference; null where the text is none. */
function corner(text: string): Piece | null {
  const cell = CELL.exec(text);
  if (cell) {
    const [, fixedColumn, letters, fixedRow, digits] = cell as unknown as [string, string, string, string, string];
    return (down, right) => movedColumn(fixedColumn, letters, right) + movedRow(fixedRow, digits, down);
  }
  const column = COLUMN.exec(text);
  if (column) return (_, right) => movedColumn(column[1]!, column[2]!, right);
  const row = ROW.exec(text);
  return row && ((down) => movedRow(row[1]!, row[2]!, down));
}

function reference(text: string): Piece {
  const corners = text.split(':').map(corner);
  if (corners.length > 2 || corners.includes(null) || (corners.length === 1 && !CELL.test(text))) return text;
  return (down, right) => {
    const moved = corners.map((one) => (typeof one === 'function' ? one(down, right) : one!));
    return moved.some((one) => one.includes(OUTSIDE)) ? OUTSIDE : moved.join(':');
  };
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of formulaParts(formula)) {
    if (part.kind === 'reference') {
      pieces.push(part.text.slice(0, part.text.length - part.reference.length), reference(part.reference));
      continue;
    }
    const file = EXTERNAL.exec(part.text)?.[0];
    if (file === undefined) pieces.push(part.text);
    else pieces.push(file, reference(part.text.slice(file.length)));
  }
  return pieces;
}

/**
 * Takes a formula apart once, so that each of many cells gets its own text cheaply: relative references move, those
 * with a dollar sign stay, what would lie outside the sheet becomes #REF!.
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces = piecesOf(formula);
  if (pieces.every((piece) => typeof piece === 'string')) return () => formula;
  return (down, right) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(down, right);
    return text;
  };
}
