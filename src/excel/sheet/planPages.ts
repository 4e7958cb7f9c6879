import { PRINTED_HEIGHT } from './page';
import { scaleToFit } from './sheetWidth';
import type { PlannedBlock, SheetPlan } from './sheetPlan';

/** Printers round the height of each row: the page is taken to be a little shorter than it is. */
const FILLED = 0.97;
/** Rows of a table's body that stay together with its header, and with its total. */
const ROWS_TOGETHER = 3;
/** Excel's limit for a sheet is 1,026; beyond, Excel breaks pages by itself. */
const BREAKS_AT_MOST = 1_000;

/**
 * Decides the scale, where pages begin, and what is repeated on top of them. A block that does not fit on the rest of
 * its page begins a new one; a table longer than a page is broken between rows, its first and last rows kept together
 * with its header and its total. Excel keeps to breaks only where the scale is given, and not where it fits the sheet
 * to a page ("Insert, move, or delete page breaks in a worksheet", support.microsoft.com). What is repeated: the header
 * of the last table, where pages break it; otherwise the title of the sheet.
 */
export function planPages(plan: SheetPlan): void {
  plan.scale = scaleToFit(plan);
  const page = (PRINTED_HEIGHT / plan.scale) * 100 * FILLED;
  let breaks = pageBreaks(plan, page);
  const table = plan.blocks.findLast(({ header }) => header !== null);
  if (table?.header && breaks.some((row) => row > table.first && row <= table.last)) {
    plan.titleRows = table.header;
    breaks = pageBreaks(plan, page);
  }
  plan.pageBreaks.push(...breaks.slice(0, BREAKS_AT_MOST));
}

/** The first row of each page but the first. */
function pageBreaks(plan: SheetPlan, page: number): number[] {
  const height = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += plan.heights.get(row) ?? 0;
    return sum;
  };
  const { titleRows } = plan;
  const titles = titleRows === null ? 0 : height(titleRows.first, titleRows.last);
  /** What a page that begins with a row has room for. */
  const roomFrom = (row: number): number => (titleRows !== null && row > titleRows.last ? page - titles : page);

  const breaks: number[] = [];
  let start = 1;
  let room = page;
  const fits = (last: number): boolean => height(start, last) <= room;
  const breakBefore = (row: number): void => {
    if (row <= start) return;
    breaks.push(row);
    start = row;
    room = roomFrom(row);
  };
  plan.blocks.forEach((block, index) => {
    if (fits(block.last)) return;
    const isWhole = height(block.first, block.last) <= roomFrom(block.first);
    const pieces = piecesOf(block);
    if (index > 0 && (isWhole || !fits(pieces[0]!.last))) breakBefore(block.first);
    if (fits(block.last)) return;
    let used = height(start, pieces[0]!.last);
    for (const { first, last } of pieces.slice(1)) {
      const more = height(first, last);
      if (used + more > room) {
        breakBefore(first);
        used = 0;
      }
      used += more;
    }
  });
  return breaks;
}

/** What of a block stays on one page: its head, each row, its end. */
function piecesOf({ first, last, headRows, footRows, splits }: PlannedBlock): { first: number; last: number }[] {
  if (!splits) return [{ first, last }];
  const headEnd = Math.min(last, first + headRows + ROWS_TOGETHER - 1);
  const footStart = Math.max(headEnd + 1, last - footRows - ROWS_TOGETHER + 1);
  const pieces = [{ first, last: headEnd }];
  for (let row = headEnd + 1; row < footStart; row++) pieces.push({ first: row, last: row });
  if (footStart <= last) pieces.push({ first: footStart, last });
  return pieces;
}
