import { CENTIMETRE, PAGE } from '../sheet/page';
import { pointsAcross } from '../sheet/sheetWidth';
import type { SheetPlan } from '../sheet/sheetPlan';

/**
 * Margins of the sheet that is filled in, in points: narrower than those of the session sheets, as it has more columns.
 */
export const FORM_MARGINS = {
  left: 0.9 * CENTIMETRE,
  right: 0.9 * CENTIMETRE,
  top: 1.2 * CENTIMETRE,
  bottom: 1.5 * CENTIMETRE,
  header: 0.7 * CENTIMETRE,
  footer: 0.7 * CENTIMETRE,
} as const;

/** Columns are up to 6% wider on paper, and rows a little higher, as the program and its font measure them. */
const FILLED_ACROSS = 0.945;
const FILLED_DOWN = 0.97;
/** What is left of A4 in landscape. */
const WIDTH = (PAGE.width - FORM_MARGINS.left - FORM_MARGINS.right) * FILLED_ACROSS;
const HEIGHT = (PAGE.height - FORM_MARGINS.top - FORM_MARGINS.bottom) * FILLED_DOWN;
/**
 * Percent: text of 10.5 points comes out at 7.6 or more where the columns need no more than the page has at this scale.
 */
const WANTED_SCALE = 72;
const LEAST_SCALE = 10;

/** Points that the columns of a form may take together without being printed smaller than wanted. */
export const WANTED_WIDTH = (WIDTH / WANTED_SCALE) * 100;

/** The rows of one part on the form: its caption, its headers, its first and its last row. */
export interface PartRows {
  readonly caption: number;
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
}

interface Piece {
  readonly first: number;
  readonly last: number;
}

/**
 * Rows that stay together with the headers above them, and with the totals or, where they must, the next part below
 * them.
 */
const WITH_HEADERS = 2;
const WITH_END = 3;
const WITH_NEXT = 1;

/**
 * Decides the scale, where pages begin and what is repeated on them: the parts follow each other on a page, break
 * between their rows, and the end (totals, check, signature) stays together with the last rows. Column headers are
 * repeated where a page begins within a part, the head of the sheet where none does.
 * @param end the last row of the sheet
 */
export function planFormPages(plan: SheetPlan, parts: readonly PartRows[], head: Piece, end: number): void {
  plan.scale = Math.max(
    LEAST_SCALE,
    Math.min(WANTED_SCALE, Math.floor((WIDTH / pointsAcross(plan, 1, plan.columns)) * 100)),
  );
  const page = (HEIGHT / plan.scale) * 100;
  const isWithin = (row: number): boolean => parts.some(({ first, last }) => row > first && row <= last);
  const { headerRow } = parts[0]!;
  const headers = { first: headerRow, last: headerRow };
  const breaks = (titles: Piece, isJoined: boolean): number[] =>
    breaksBetween(plan, piecesOf(parts, end, isJoined), page, titles);
  const belowHead = breaks(head, false);
  if (!belowHead.some(isWithin)) {
    plan.titleRows = head;
    plan.pageBreaks.push(...belowHead);
    return;
  }
  plan.titleRows = headers;
  const belowHeaders = breaks(headers, false);
  // The headers that are repeated would stand above the headers of a part that begins a page: it takes rows of the part
  // before it along.
  const isDoubled = belowHeaders.some((row) => parts.some(({ caption }) => caption === row));
  plan.pageBreaks.push(...(isDoubled ? breaks(headers, true) : belowHeaders));
}

/** What stays on one page. @param isJoined whether the head of a part stays with the end of the one before it */
function piecesOf(parts: readonly PartRows[], end: number, isJoined: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 1;
  parts.forEach(({ first, last }, index) => {
    const next = parts[index + 1];
    const headEnd = Math.min(last, first + (isJoined && next ? 1 : WITH_HEADERS) - 1);
    const together = next === undefined ? WITH_END : isJoined ? WITH_NEXT : 0;
    const tail = Math.max(headEnd, last - together) + 1;
    pieces.push({ first: start, last: headEnd });
    for (let row = headEnd + 1; row < tail; row++) pieces.push({ first: row, last: row });
    start = tail;
    if (tail <= last) return;
    // No row is left that what follows could stay with: what follows begins a piece, the last part and the end are one.
    const before = pieces.pop()!;
    start = next?.caption ?? before.first;
    if (next) pieces.push({ first: before.first, last: next.caption - 1 });
  });
  pieces.push({ first: start, last: end });
  return pieces;
}

function breaksBetween(plan: SheetPlan, pieces: readonly Piece[], page: number, titles: Piece): number[] {
  const height = ({ first, last }: Piece): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += plan.heights.get(row) ?? 0;
    return sum;
  };
  const breaks: number[] = [];
  let room = page;
  for (const piece of pieces) {
    const needed = height(piece);
    if (needed > room && piece.first > 1) {
      breaks.push(piece.first);
      room = page - height(titles);
    }
    room -= needed;
  }
  return breaks;
}
