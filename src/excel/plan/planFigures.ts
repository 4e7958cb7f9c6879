import type { FiguresBlock } from '../../report/report';
import { cellAddress } from '../address';
import { cellOf } from './cell';
import { excelFormula } from './formula';
import { numberFormat } from './numberFormats';
import type { PlanContext } from './planTable';
import { putRow, widen, type PlannedCell, type SheetPlan } from './sheetPlan';
import { STYLES } from './styles';

const VALUE_COLUMN = 2;

/** Puts headline figures: label, value, unit and a note, a row each. */
export function planFigures(plan: SheetPlan, block: FiguresBlock, { decimals, date1904 }: PlanContext): void {
  let row = plan.nextRow;
  if (block.caption !== undefined) {
    putRow(plan, row, [{ text: block.caption }]);
    plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: 1 }, style: STYLES.caption });
  }
  const firstRow = row;
  const rowOf = new Map(block.figures.map(({ key }, index) => [key, firstRow + index]));
  const addressOf = (key: string): string => {
    const at = rowOf.get(key);
    if (at === undefined) throw new RangeError(`Block ${block.id} has no figure "${key}".`);
    return cellAddress(at, VALUE_COLUMN);
  };
  for (const { label, value, format, unit, formula, note } of block.figures) {
    const shown: PlannedCell =
      formula === undefined ? cellOf(value, format, date1904) : { formula: excelFormula(formula, addressOf) };
    putRow(plan, row, [
      { text: label },
      shown,
      unit === undefined ? null : { text: unit },
      note ? { text: note } : null,
    ]);
    plan.styles.push({
      area: { row, column: VALUE_COLUMN, rows: 1, columns: 1 },
      style: { ...STYLES.figureValue, numberFormat: numberFormat(format, decimals) },
    });
    row++;
  }
  const rows = block.figures.length;
  plan.styles.push({ area: { row: firstRow, column: 1, rows, columns: 1 }, style: STYLES.figureLabel });
  plan.styles.push({ area: { row: firstRow, column: 3, rows, columns: 6 }, style: STYLES.figureNote });
  widen(plan, 1, Math.max(...block.figures.map(({ label }) => label.length)) + 2);
  widen(plan, VALUE_COLUMN, 18);
  plan.nextRow = row + 1;
}
