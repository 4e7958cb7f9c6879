import { areaAddress } from '../../values/cellAddress';
import { columnPoints } from './page';
import type { SheetPlan } from './sheetPlan';
import { shortened } from './shortened';
import { drawCharts } from './drawCharts';
import { drawHeights } from './drawHeights';
import { drawPage } from './drawPage';
import { drawShadings } from './drawShadings';
import { drawStyle } from './drawStyle';
import { runsOfRows } from '../payload';

/**
 * A cell holds 32,767 characters; the apostrophe that keeps a text a text is one of them. Source: Microsoft, "Excel
 * specifications and limits".
 */
const LONGEST_TEXT = 32_766;

/**
 * What goes over to Excel for a cell; text with an apostrophe before it, so that Excel takes it for text and nothing
 * else.
 */
const sent = (cell: SheetPlan['cells'][number][number] | undefined): string | number => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return cell;
  return 'text' in cell ? `'${shortened(cell.text, LONGEST_TEXT)}` : cell.formula;
};

/**
 * Draws a planned sheet onto an empty worksheet, in requests that each stay below Excel's limit.
 * @param between called before each request; what it throws ends the drawing
 */
export async function drawSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  between: (doneRows: number) => void,
): Promise<void> {
  const rows = plan.cells.map((row) => Array.from({ length: plan.columns }, (_, column) => sent(row[column])));
  for (const { start, end } of runsOfRows(rows)) {
    between(start);
    context.application.suspendApiCalculationUntilNextSync();
    const area = { row: start + 1, column: 1, rows: end - start, columns: plan.columns };
    sheet.getRange(areaAddress(area)).formulas = rows.slice(start, end);
    await context.sync();
  }
  between(rows.length);
  sheet.showGridlines = false;
  for (const [column, width] of plan.widths) {
    sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = columnPoints(width);
  }
  for (const { area, style } of plan.styles) drawStyle(sheet.getRange(areaAddress(area)), style);
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge(false);
  // After the looks: Excel fits rows anew when their font changes.
  await drawHeights(context, sheet, plan.heights, () => between(rows.length));
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  drawPage(sheet, plan);
  await context.sync();
  between(rows.length);
  drawShadings(sheet, plan.shadings);
  drawCharts(sheet, plan.charts);
  await context.sync();
}
