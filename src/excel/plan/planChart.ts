import type { ChartBlock } from '../../report/report';
import type { Area } from '../address';
import { numberFormat } from './numberFormats';
import type { PlanContext } from './planTable';
import type { SheetPlan } from './sheetPlan';
import { SERIES_COLOURS } from './styles';

const ROWS_AT_LEAST = 16;
const ROWS_AT_MOST = 34;
/** Characters across; about the width of an A4 page in landscape at the scale to which sheets are fitted. */
const CHARACTERS_ACROSS = 100;

/** Puts a chart below what stands so far, over the cells of a table that is already placed. */
export function planChart(plan: SheetPlan, block: ChartBlock, { tables, decimals }: PlanContext): void {
  const table = tables.get(block.of);
  if (table === undefined)
    throw new RangeError(`Chart ${block.id} draws block "${block.of}", which stands nowhere above it.`);
  const rows = Math.min(block.first ?? Infinity, table.block.rows.length);
  if (rows === 0) return;
  const cells = (key: string): Area => {
    const column = table.columnOf.get(key);
    if (column === undefined) throw new RangeError(`Chart ${block.id}: block "${block.of}" has no column "${key}".`);
    return { row: table.firstRow, column, rows, columns: 1 };
  };
  const described = (key: string) => table.block.columns.find((column) => column.key === key)!;
  const height = Math.min(ROWS_AT_MOST, Math.max(ROWS_AT_LEAST, 6 + Math.ceil(rows * 1.8)));
  plan.charts.push({
    title: block.title,
    kind: block.kind,
    valueTitle: block.valueTitle,
    valueFormat: numberFormat(described(block.series[0]!).format, decimals),
    labels: cells(block.labels),
    series: block.series.map((key, index) => ({
      name: described(key).header,
      values: cells(key),
      color: SERIES_COLOURS[index % SERIES_COLOURS.length]!,
    })),
    at: { row: plan.nextRow, column: 1, rows: height, columns: columnsAcross(plan) },
  });
  plan.nextRow += height + 1;
}

/** How many columns make the width of a chart. */
function columnsAcross(plan: SheetPlan): number {
  let characters = 0;
  let column = 0;
  while (characters < CHARACTERS_ACROSS && column < Math.max(plan.columns, 6))
    characters += plan.widths.get(++column) ?? 9;
  return column;
}
