import type { ChartBlock, ReportSheet, ReportWords, TableBlock } from '../../report/report';
import type { Area } from '../../values/cellAddress';
import { oneWay } from '../sheet/oneWay';
import { lastColumn, pointsAcross } from '../sheet/sheetWidth';
import type { PlanContext } from './planTable';
import type { PlannedChart, SheetPlan } from '../sheet/sheetPlan';
import { COLOURS, seriesColour } from '../sheet/styles';

/** Rows below a chart all have this height in points, so that it is as high as planned wherever it is drawn. */
const ROW_HEIGHT = 15;
const ROWS_AT_LEAST = 12;
/** What a page holds below the title. */
const ROWS_AT_MOST = 27;
/** For title, axis and legend, and for each bar. */
const ROWS_AROUND = 5;
const ROWS_A_BAR = 1.2;
/** Of a chart of points or lines, whatever their number. */
const ROWS_OF_POINTS = 17;

/** Points between a chart's edge and the next column. */
const INSIDE = 6;
/**
 * The row above a chart, in points: its edge is drawn on the line between two rows, and would show at the foot of the
 * page before.
 */
const ROW_ABOVE = 4.5;

/** Whether its labels are numbers on an axis of their own. */
const isByNumbers = ({ kind }: ChartBlock): boolean => kind === 'scatter' || kind === 'curve';

/** A chart that has its rows, and is drawn once the tables of the sheet have theirs. */
export interface PendingChart {
  readonly block: ChartBlock;
  readonly row: number;
  readonly height: number;
}

/** Keeps rows free for a chart. @returns null where there is nothing to draw */
export function placeChart(plan: SheetPlan, block: ChartBlock, sheet: ReportSheet): PendingChart | null {
  const bars = Math.min(block.first ?? Infinity, tableOf(block, sheet).rows.length);
  if (bars === 0) return null;
  const height = isByNumbers(block)
    ? ROWS_OF_POINTS
    : Math.min(ROWS_AT_MOST, Math.max(ROWS_AT_LEAST, ROWS_AROUND + Math.ceil(bars * ROWS_A_BAR)));
  const first = plan.nextRow;
  plan.heights.set(first, ROW_ABOVE);
  for (let row = first + 1; row <= first + height; row++) plan.heights.set(row, ROW_HEIGHT);
  const last = first + height;
  const before = plan.blocks.at(-1);
  // A plane or a curve is read beside the table that it draws.
  if (before && isByNumbers(block) && sheet.blocks[sheet.blocks.indexOf(block) - 1] === tableOf(block, sheet))
    plan.blocks.splice(-1, 1, { ...before, last, footRows: before.footRows + last - before.last });
  else plan.blocks.push({ first, last, headRows: 0, footRows: 0, splits: false, header: null });
  plan.nextRow = first + height + 2;
  return { block, row: first + 1, height };
}

function tableOf(block: ChartBlock, sheet: ReportSheet): TableBlock {
  const table = sheet.blocks.find((other): other is TableBlock => other.type === 'table' && other.id === block.of);
  if (table === undefined)
    throw new RangeError(`Chart ${block.id} draws block "${block.of}", which is no table of its sheet.`);
  return table;
}

/** Adds a chart over the cells of a table, as wide as the sheet. */
export function planChart(
  plan: SheetPlan,
  { block, row, height }: PendingChart,
  { tables, report }: PlanContext,
): void {
  const { words } = report;
  const table = tables.get(block.of)!;
  const rows = Math.min(block.first ?? Infinity, table.block.rows.length);
  const cells = (key: string, part: { from: number; rows: number } = { from: 0, rows }): Area => {
    const column = table.columnOf.get(key);
    if (column === undefined) throw new RangeError(`Chart ${block.id}: block "${block.of}" has no column "${key}".`);
    return { row: table.firstRow + part.from, column, rows: part.rows, columns: 1 };
  };
  const header = (key: string): string => table.block.columns.find((column) => column.key === key)!.header;
  const byNumbers = isByNumbers(block);
  const look = block.kind === 'scatter' ? 'points' : byNumbers ? 'line' : 'both';
  const labels = cells(block.labels);
  const [only] = block.series;
  plan.charts.push({
    title: oneWay(
      byNumbers || block.valueTitle === '' ? block.title : `${block.title}${words.comma}${block.valueTitle}`,
      report,
    ),
    kind: block.kind,
    valueFormat: axisFormat(block.series, block, table.block, words),
    valueTitle: byNumbers ? oneWay(block.valueTitle, report) : '',
    labelTitle: byNumbers ? oneWay(block.labelTitle ?? '', report) : '',
    labelFormat: byNumbers ? axisFormat([block.labels], block, table.block, words) : 'General',
    ...endsOf(block, table.block),
    series: block.parts
      ? block.parts.map((part, index) => ({
          labels: cells(block.labels, part),
          values: cells(only!, part),
          name: part.name,
          color: part.look === 'line' ? COLOURS.quiet : seriesColour('', index),
          look: part.look,
        }))
      : block.series.map((key, index) => ({
          labels,
          values: cells(key),
          name: header(key),
          color: seriesColour(key, index),
          look,
        })),
    at: { row, column: 1, rows: height, columns: lastColumn(plan) },
    width: pointsAcross(plan, 1, lastColumn(plan)) - INSIDE,
  });
}

/** A curve fills its axis, and shares end at the whole. */
function endsOf(
  { kind, labels, series }: ChartBlock,
  { columns, rows }: TableBlock,
): Pick<PlannedChart, 'valueMost' | 'labelLeast' | 'labelMost'> {
  if (kind !== 'curve') return { valueMost: null, labelLeast: null, labelMost: null };
  const across = rows.map((row) => Number(row[labels]));
  const [least, most] = [Math.min(...across), Math.max(...across)];
  const isShare = columns.find(({ key }) => key === series[0])?.format === 'percent';
  const highest = Math.max(...rows.flatMap((row) => series.map((key) => Number(row[key] ?? 0))));
  return {
    valueMost: isShare && highest <= 1 ? 1 : null,
    labelLeast: least < most ? least : null,
    labelMost: least < most ? most : null,
  };
}

/** Money on an axis in millions where it comes to millions; shares in percent. */
function axisFormat(
  series: readonly string[],
  { first }: ChartBlock,
  { columns, rows }: TableBlock,
  { millions }: ReportWords,
): string {
  if (columns.find(({ key }) => key === series[0])?.format === 'percent') return '0%';
  const drawn = rows.slice(0, first);
  const most = Math.max(...drawn.map((row) => series.reduce((sum, key) => sum + Math.abs(Number(row[key] ?? 0)), 0)));
  if (most >= 5_000_000) return `[=0]0;#,##0,,"${millions}"`;
  if (most >= 500_000) return `[=0]0;#,##0.0,,"${millions}"`;
  return most >= 10 ? '#,##0' : 'General';
}
