import { columnPoints, PRINTED_WIDTH, STANDARD_COLUMN } from './page';
import type { SheetPlan } from './sheetPlan';

/** Paragraphs and charts take at least so many columns. */
const COLUMNS_AT_LEAST = 5;
/** Columns are drawn out to the width of the page, but no further than this: figures would stand too far apart. */
const WIDER_AT_MOST = 1.7;
/** A column is up to 6% wider on paper, as the program and its font measure the digit that is the unit of its width. */
const FILLED = 0.93;
const WIDTH = PRINTED_WIDTH * FILLED;
/**
 * The scale of a sheet with few columns: text of 10 points comes out at 8.2, and the figures and the themes share a
 * page.
 */
const USUAL_SCALE = 82;

export const lastColumn = (plan: SheetPlan): number => Math.max(plan.columns, COLUMNS_AT_LEAST);

/** The width of columns in points, both ends included. */
export function pointsAcross(plan: SheetPlan, first: number, last: number): number {
  let points = 0;
  for (let column = first; column <= last; column++) points += columnPoints(plan.widths.get(column) ?? STANDARD_COLUMN);
  return points;
}

/**
 * Draws the columns of a narrow sheet out to the width of the page at the usual scale, so that sheets look alike and
 * end at the same margin.
 */
export function fillPage(plan: SheetPlan): void {
  const wanted = (WIDTH / USUAL_SCALE) * 100;
  const factor = Math.min(WIDER_AT_MOST, wanted / pointsAcross(plan, 1, lastColumn(plan)));
  if (factor <= 1) return;
  for (let column = 1; column <= lastColumn(plan); column++)
    plan.widths.set(column, Math.floor((plan.widths.get(column) ?? STANDARD_COLUMN) * factor * 10) / 10);
}

/** The percentage at which the sheet is as wide as the page; at least what Excel can do, and no more than the usual. */
export const scaleToFit = (plan: SheetPlan): number =>
  Math.max(10, Math.min(USUAL_SCALE, Math.floor((WIDTH / pointsAcross(plan, 1, lastColumn(plan))) * 100)));
