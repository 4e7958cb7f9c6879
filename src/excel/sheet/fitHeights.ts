import { factsOf, type Language } from '../../words/languages';
import { columnPoints, STANDARD_COLUMN } from './page';
import { pointsAcross } from './sheetWidth';
import type { SheetPlan } from './sheetPlan';
import { linesIn } from './textWidth';

/** Of an em: the height of a line of the standard font. */
const LINE = 1.22;
const PADDING = 2.5;
const BLANK_ROW = 12;
const PIXEL = 0.75;
/** Excel's own limit, in points. */
const HIGHEST = 409;
const STANDARD_SIZE = 11;
const CELL_PADDING = 3.75;
const INDENT = 6.75;

const heightOf = (lines: number, size: number, line: number): number =>
  Math.min(HIGHEST, Math.ceil((lines * size * line + PADDING) / PIXEL) * PIXEL);

/**
 * Gives every row a height, that its texts need when they are wrapped. Excel itself fits a row only when somebody types
 * into it, and never to merged cells; in a file nobody fits it. Rows that have a height already keep it.
 */
export function fitHeights(plan: SheetPlan, language: Language): void {
  const line = factsOf(language).lineHeight ?? LINE;
  const needed = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    if (height > (needed.get(row) ?? 0)) needed.set(row, height);
  };
  const spans = new Map(plan.merges.map(({ row, column, columns }) => [`${row} ${column}`, columns]));
  for (const { area, style } of plan.styles) {
    const { size = STANDARD_SIZE, bold = false, wrap = false, indent = 0 } = style;
    if (!wrap && style.size === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      raise(row, heightOf(1, size, line));
      if (!wrap) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = plan.cells[row - 1]?.[column - 1];
        if (cell === null || typeof cell !== 'object' || !('text' in cell)) continue;
        const span = spans.get(`${row} ${column}`);
        const across =
          span === undefined
            ? columnPoints(plan.widths.get(column) ?? STANDARD_COLUMN)
            : pointsAcross(plan, column, column + span - 1);
        const room = across - CELL_PADDING - indent * INDENT;
        raise(row, heightOf(linesIn(cell.text, room, size, bold), size, line));
      }
    }
  }
  for (let row = 1; row < plan.nextRow; row++)
    if (!plan.heights.has(row)) plan.heights.set(row, needed.get(row) ?? BLANK_ROW);
}
