import type { Area } from '../../values/cellAddress';
import { pointsAcross } from '../sheet/sheetWidth';
import { putRow, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import type { Style } from '../sheet/styles';
import { FILLED, textWidth } from '../sheet/textWidth';
import { FORM_STYLES } from './formStyles';

/** Puts a cell over columns up to, but not with, another, and over rows. */
export type FootCells = (row: number, from: number, to: number, cell: PlannedCell, style: Style, rows?: number) => Area;

/** Points beside a text: the padding of its cell, and an indent. */
const ROOM = 12;

export const footCells =
  (plan: SheetPlan): FootCells =>
  (row, from, to, cell, style, rows = 1) => {
    const area = { row, column: from, rows, columns: to - from };
    putRow(plan, row, [cell], from);
    if (to - from > 1 || rows > 1) plan.merges.push(area);
    plan.styles.push({ area, style });
    return area;
  };

/** Points that the longest of labels takes. */
export const widthOf = (labels: readonly string[]): number =>
  labels.reduce((so, label) => Math.max(so, textWidth(label, FORM_STYLES.label.size, true) / FILLED + ROOM), 0);

/** The column with which columns from another on are so many points wide, or the last that there may be. */
export function columnAfter(plan: SheetPlan, from: number, points: number, last: number): number {
  let column = from + 1;
  while (column < last && pointsAcross(plan, from, column - 1) < points) column++;
  return Math.min(column, last);
}

/** The same towards the left: the first of the columns before another that are so many points wide. */
export function columnBefore(plan: SheetPlan, to: number, points: number, first: number): number {
  let column = to - 1;
  while (column > first && pointsAcross(plan, column, to - 1) < points) column--;
  return Math.max(column, first);
}
