import { putRow, type SheetPlan } from './sheetPlan';
import { STYLES } from './styles';

/** Lines of text that are laid out once the width of the sheet is known. */
export interface PendingParagraph {
  readonly row: number;
  readonly text: string;
}

/** Puts a caption and lines of text, a row each; `fitParagraphs` gives them their height. */
export function planParagraph(
  plan: SheetPlan,
  caption: string | undefined,
  lines: readonly string[],
): PendingParagraph[] {
  let row = plan.nextRow;
  if (caption !== undefined) {
    putRow(plan, row, [{ text: caption }]);
    plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: 1 }, style: STYLES.caption });
  }
  const pending = lines.map((text) => {
    putRow(plan, row, [{ text }]);
    return { row: row++, text };
  });
  plan.nextRow = row + 1;
  return pending;
}

const LINE_HEIGHT = 14;
const DEFAULT_WIDTH = 9;

/**
 * Merges each line of text across the sheet and gives its row the height that the text takes when wrapped:
 * Excel fits the height of a row to its cells, but not to merged ones.
 */
export function fitParagraphs(plan: SheetPlan, paragraphs: readonly PendingParagraph[]): void {
  const columns = Math.max(plan.columns, 6);
  let characters = 0;
  for (let column = 1; column <= columns; column++) characters += plan.widths.get(column) ?? DEFAULT_WIDTH;
  for (const { row, text } of paragraphs) {
    const area = { row, column: 1, rows: 1, columns };
    plan.merges.push(area);
    plan.styles.push({ area, style: STYLES.paragraph });
    plan.heights.set(row, LINE_HEIGHT * Math.ceil((text.length * 1.05) / characters) + 2);
  }
}
