import { lastColumn } from './sheetWidth';
import { putCaption, putRow, type SheetPlan } from './sheetPlan';
import { STYLES } from './styles';

/** Puts a caption and lines of text, a row each, across the sheet. */
export function planParagraph(plan: SheetPlan, caption: string | undefined, lines: readonly string[]): void {
  const first = plan.nextRow;
  let row = putCaption(plan, first, caption);
  const headRows = row - first;
  for (const text of lines) {
    putRow(plan, row, [{ text }]);
    plan.spans.push({ row: row++, column: 1, style: STYLES.paragraph });
  }
  plan.blocks.push({ first, last: row - 1, headRows, footRows: 0, splits: true, header: null });
  plan.nextRow = row + 1;
}

/** Merges each text that runs to the end of the sheet with the cells beside it, once all columns are known. */
export function mergeSpans(plan: SheetPlan): void {
  for (const { row, column, style } of plan.spans) {
    const area = { row, column, rows: 1, columns: lastColumn(plan) - column + 1 };
    plan.merges.push(area);
    plan.styles.push({ area, style });
  }
}
