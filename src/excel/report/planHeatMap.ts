import type { HeatMapBlock } from '../../report/report';
import { cellAddress } from '../../values/cellAddress';
import { numberFormat } from '../sheet/numberFormats';
import type { PlanContext } from './planTable';
import { numberColumn, textColumn } from '../sheet/columnWidths';
import { putCaption, putRow, widen, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { STYLES } from '../sheet/styles';

/** Puts two dimensions against each other, shaded from low to high, with live totals where it has a label for them. */
export function planHeatMap(plan: SheetPlan, block: HeatMapBlock, { report }: PlanContext): void {
  const { decimals, words } = report;
  const { rows, columns, values, totalLabel } = block;
  const first = plan.nextRow;
  let row = putCaption(plan, first, [block.caption, block.unit].filter((part) => part !== undefined).join(words.comma));
  const width = 1 + columns.length + (totalLabel === undefined ? 0 : 1);
  const headers = [block.rowHeader, ...columns, ...(totalLabel === undefined ? [] : [totalLabel])];
  putRow(
    plan,
    row,
    headers.map((text) => ({ text })),
  );
  const headerRow = row;
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
    share: block.format === 'percent',
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
  const labels = { row: firstRow, column: 1, rows: rows.length, columns: 1 };
  plan.styles.push({ area: labels, style: { size: STYLES.body.size, wrap: true } });
  widen(plan, 1, textColumn(rows, 28));
  const figures = values.map((cells) => cells.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const most = block.format === 'money' ? figures.reduce((sum, value) => sum + value, 0) : 1;
  for (let column = 2; column <= width; column++)
    widen(plan, column, numberColumn([most], headers[column - 1]!, block.format, decimals));
  plan.figures.push({
    block: block.id,
    firstRow,
    rows: rows.length,
    totalRow: totalLabel === undefined ? null : row - 1,
    columns: ['', ...columns.map((_, at) => String(at)), ...(totalLabel === undefined ? [] : ['total'])],
  });
  plan.blocks.push({
    first,
    last: row - 1,
    headRows: firstRow - first,
    footRows: totalLabel === undefined ? 0 : 1,
    splits: true,
    header: { first: headerRow, last: headerRow },
  });
  plan.nextRow = row + 1;
}
