import { lastColumn, pointsAcross } from '../sheet/sheetWidth';
import type { SheetPlan } from '../sheet/sheetPlan';
import { STYLES, type Style } from '../sheet/styles';
import { FILLED, textWidth } from '../sheet/textWidth';

/**
 * Texts that stand in the first cell of a row and run over the cells to the right of it, which one aligned at the right
 * cannot do.
 */
const LINES: readonly Style[] = [STYLES.title, STYLES.header, STYLES.caption];

/**
 * Lets the texts of a planned sheet run from right to left and stand at the right. The columns keep their order: the
 * Excel JavaScript API has no member for the direction of a sheet (docs/decisions/0007-languages.md). A line is merged
 * over the table below it, or over the sheet, and over more cells where it needs them.
 */
export function turnRightToLeft(plan: SheetPlan): void {
  const all = lastColumn(plan);
  const tables = new Map(
    plan.styles.flatMap(({ area, style }) => (style === STYLES.columnHeader ? [[area.row, area.columns]] : [])),
  );
  const looks = plan.styles.map(({ area, style }) => ({ area, style: turn(style) }));
  for (const { area, style } of plan.styles) {
    const below = style === STYLES.caption ? tables.get(area.row + 1) : undefined;
    if (LINES.includes(style))
      plan.merges.push({ ...area, columns: Math.max(below ?? all, columnsFor(plan, area.row, style)) });
    if (style === STYLES.check)
      looks.push({ area: { ...area, columns: 1 }, style: { wrap: true, size: STYLES.check.size } });
  }
  plan.styles.length = 0;
  plan.styles.push(
    {
      area: { row: 1, column: 1, rows: plan.nextRow, columns: all },
      style: { align: 'Right', readingOrder: 'RightToLeft' },
    },
    ...looks,
  );
}

/** How many columns the text in the first cell of a row takes. */
function columnsFor(plan: SheetPlan, row: number, { size = STYLES.body.size, bold = false }: Style): number {
  const cell = plan.cells[row - 1]?.[0];
  if (cell === null || typeof cell !== 'object' || !('text' in cell)) return 1;
  const needed = textWidth(cell.text, size, bold) / FILLED;
  let columns = 1;
  while (pointsAcross(plan, 1, columns) < needed) columns++;
  return columns;
}

/** Figures are read from left to right in every language. */
const turn = (style: Style): Style => ({
  ...style,
  ...(style.align === 'Left' ? { align: 'Right' as const } : {}),
  ...(style.numberFormat !== undefined && style.numberFormat !== 'General'
    ? { readingOrder: 'LeftToRight' as const }
    : {}),
});
