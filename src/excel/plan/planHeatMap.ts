import type { HeatMapBlock } from '../../report/report';
import { cellAddress } from '../address';
import { numberFormat } from './numberFormats';
import type { PlanContext } from './planTable';
import { putRow, widen, type PlannedCell, type SheetPlan } from './sheetPlan';
import { STYLES } from './styles';

/** Puts two dimensions against each other, shaded from low to high, with live totals where it has a label for them. */
export function planHeatMap(plan: SheetPlan, block: HeatMapBlock, { decimals }: PlanContext): void {
  const { rows, columns, values, totalLabel } = block;
  let row = plan.nextRow;
  const caption = [block.caption, block.unit].filter((part) => part !== undefined).join(', ');
  if (caption !== '') {
    putRow(plan, row, [{ text: caption }]);
    plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: 1 }, style: STYLES.caption });
  }
  const width = 1 + columns.length + (totalLabel === undefined ? 0 : 1);
  const headers = [block.rowHeader, ...columns, ...(totalLabel === undefined ? [] : [totalLabel])];
  putRow(
    plan,
    row,
    headers.map((text) => ({ text })),
  );
  plan.styles.push({ area: { row, column: 1, rows: 1, columns: width }, style: STYLES.columnHeader });
  plan.styles.push({ area: { row, column: 2, rows: 1, columns: Math.max(1, width - 1) }, style: { align: 'Right' } });
  row++;
  const firstRow = row;
  const sum = (from: string, to: string): PlannedCell => ({ formula: `=SUM(${from}:${to})` });
  rows.forEach((name, index) => {
    const cells: PlannedCell[] = [{ text: name }, ...columns.map((_, at) => values[index]?.[at] ?? null)];
    if (totalLabel !== undefined) cells.push(sum(cellAddress(row, 2), cellAddress(row, 1 + columns.length)));
    putRow(plan, row++, cells);
  });
  plan.styles.push({ area: { row: firstRow, column: 1, rows: rows.length, columns: width }, style: STYLES.body });
  plan.shadings.push({
    type: 'scale',
    area: { row: firstRow, column: 2, rows: rows.length, columns: columns.length },
    good: block.good,
  });
  if (totalLabel !== undefined) {
    const totals = headers.slice(1).map((_, at) => sum(cellAddress(firstRow, at + 2), cellAddress(row - 1, at + 2)));
    putRow(plan, row, [{ text: totalLabel }, ...totals]);
    plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: width }, style: STYLES.total });
  }
  plan.styles.push({
    area: { row: firstRow, column: 2, rows: row - firstRow, columns: width - 1 },
    style: { numberFormat: numberFormat(block.format, decimals) },
  });
  plan.styles.push({ area: { row: firstRow, column: 1, rows: rows.length, columns: 1 }, style: { wrap: true } });
  widen(plan, 1, 30);
  for (let column = 2; column <= width; column++) widen(plan, column, 15);
  plan.titleRows ??= { first: firstRow - 1, last: firstRow - 1 };
  plan.nextRow = row + 1;
}
