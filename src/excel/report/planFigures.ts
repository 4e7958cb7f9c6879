import type { FiguresBlock } from '../../report/report';
import { cellAddress } from '../../values/cellAddress';
import { cellOf } from './cell';
import { textColumn } from '../sheet/columnWidths';
import { excelFormula } from '../sheet/formula';
import { numberFormat } from '../sheet/numberFormats';
import type { PlanContext } from './planTable';
import { putCaption, putRow, widen, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { STYLES, type Style } from '../sheet/styles';

const UNIT_COLUMN = 2;
const VALUE_COLUMN = 3;
const NOTE_COLUMN = 4;
/** In characters; what an indent takes, and the most that the labels get. */
const INDENT = 1.5;
const LABEL_AT_MOST = 40;

/** Puts headline figures: label, unit, value and a note, a row each. */
export function planFigures(plan: SheetPlan, block: FiguresBlock, { report, date1904 }: PlanContext): void {
  const first = plan.nextRow;
  const firstRow = putCaption(plan, first, block.caption);
  let row = firstRow;
  const rowOf = new Map(block.figures.map(({ key }, index) => [key, firstRow + index]));
  const addressOf = (key: string): string => {
    const at = rowOf.get(key);
    if (at === undefined) throw new RangeError(`Block ${block.id} has no figure "${key}".`);
    return cellAddress(at, VALUE_COLUMN);
  };
  const look = (column: number, rows: number, style: Style, at = row): void =>
    void plan.styles.push({ area: { row: at, column, rows, columns: 1 }, style });
  const rows = block.figures.length;
  look(1, rows, STYLES.figure);
  look(UNIT_COLUMN, rows, { ...STYLES.figure, ...STYLES.figureUnit });
  look(VALUE_COLUMN, rows, { ...STYLES.figure, ...STYLES.figureValue });
  for (const { label, value, format, unit, formula, note, strong = false, indent = 0 } of block.figures) {
    const shown: PlannedCell =
      formula === undefined ? cellOf(value, format, date1904) : { formula: excelFormula(formula, addressOf) };
    putRow(plan, row, [
      { text: label },
      unit === undefined ? null : { text: unit },
      shown,
      note ? { text: note } : null,
    ]);
    if (strong) look(1, 1, STYLES.strongFigure);
    if (indent > 0) look(1, 1, { align: 'Left', indent });
    look(VALUE_COLUMN, 1, {
      ...(strong ? STYLES.strongValue : {}),
      numberFormat: numberFormat(format, report.decimals),
    });
    plan.spans.push({ row, column: NOTE_COLUMN, style: { ...STYLES.figureNote, bottomBorder: 'Hairline' } });
    row++;
  }
  const labels = block.figures.map(({ label }) => label);
  widen(plan, 1, textColumn(labels, LABEL_AT_MOST) + INDENT);
  widen(plan, VALUE_COLUMN, 16);
  plan.figures.push({ block: block.id, firstRow, rows, totalRow: null, columns: ['', '', 'value'] });
  plan.blocks.push({ first, last: row - 1, headRows: firstRow - first, footRows: 0, splits: true, header: null });
  plan.nextRow = row + 1;
}
