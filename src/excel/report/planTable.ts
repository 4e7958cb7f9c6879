import type { Report, ReportColumn, TableBlock } from '../../report/report';
import { cellAddress, fixedAddress, type Area } from '../../values/cellAddress';
import { cellOf, linkTo } from './cell';
import { excelFormula } from '../sheet/formula';
import { numberFormat, placesFor, standsRight } from '../sheet/numberFormats';
import { columnWidth } from './columnWidth';
import { putCaption, putRow, widen, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { STYLES, type Style } from '../sheet/styles';

export interface PlanContext {
  readonly report: Report;
  readonly date1904: boolean;
  /** The tables of the sheet so far, for charts. */
  readonly tables: Map<string, PlacedTable>;
}

/** A table block that has its place: the body's cells of each column. */
export interface PlacedTable {
  readonly block: TableBlock;
  readonly firstRow: number;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** As in [cost where project=against]. */
const WHERE = /^(\S+) where (\S+)=(\S+)$/;

/** What an indent takes of the width of a column, in characters. */
const INDENT = 1.5;

/** Puts a table with its caption, header, units, body, total and check rows at the plan's next row. */
export function planTable(plan: SheetPlan, block: TableBlock, context: PlanContext): void {
  const { columns, rows } = block;
  const width = columns.length;
  const style = (row: number, count: number, look: Style, column = 1, across = width): void => {
    if (count > 0) plan.styles.push({ area: { row, column, rows: count, columns: across }, style: look });
  };
  const first = plan.nextRow;
  let row = putCaption(plan, first, block.caption);
  putRow(
    plan,
    row,
    columns.map(({ header }) => ({ text: header })),
  );
  const headerRow = row++;
  style(headerRow, 1, STYLES.columnHeader);
  if (columns.some(({ unit }) => unit !== undefined)) {
    putRow(
      plan,
      row,
      columns.map(({ unit }) => (unit === undefined ? null : { text: unit })),
    );
    style(row++, 1, STYLES.unit);
  }
  const firstRow = row;
  const lastRow = firstRow + rows.length - 1;
  const totalRow = lastRow + 1;
  const columnOf = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const place = (key: string): number => {
    const found = columnOf.get(key);
    if (found === undefined) throw new RangeError(`Block ${block.id} has no column "${key}".`);
    return found;
  };
  const body = (key: string): string =>
    fixedAddress({ row: firstRow, column: place(key), rows: rows.length, columns: 1 });
  const inRow = (at: number) => (name: string) => {
    const found = WHERE.exec(name);
    // MATCH would take * and ? in an identifier for any letters; a comparison takes them as they are.
    if (found) return `SUMPRODUCT((${body(found[2]!)}=${cellAddress(at, place(found[3]!))})*${body(found[1]!)})`;
    if (name.startsWith('above:')) return cellAddress(at - 1, place(name.slice(6)));
    return name.startsWith('total:')
      ? `$${cellAddress(totalRow, place(name.slice(6))).replace(/(\d+)$/, '$$$1')}`
      : cellAddress(at, place(name));
  };

  const links = new Map(block.links?.map(({ row: at, column, to }) => [`${at} ${column}`, to]));
  rows.forEach((values, index) => {
    const at = firstRow + index;
    putRow(
      plan,
      at,
      columns.map((column): PlannedCell => {
        const value = values[column.key] ?? null;
        const to = links.get(`${index} ${column.key}`);
        if (to !== undefined && value !== null) return linkTo(to, String(value));
        if (column.formula !== undefined) return { formula: excelFormula(column.formula, inRow(at)) };
        return cellOf(value, column.format, context.date1904);
      }),
    );
  });
  row = totalRow;
  style(firstRow, rows.length, STYLES.body);
  for (const place of block.strongRows ?? []) style(firstRow + place, 1, STYLES.strongRow);
  if (block.totalLabel !== undefined) {
    putRow(plan, row, totalCells(block, firstRow, row, place));
    style(row++, 1, STYLES.total);
  }
  const lastFigureRow = row - 1;
  if (block.checkLabel !== undefined) {
    row = planChecks(plan, block, { totalRow, row, report: context.report });
  }
  columns.forEach((column, index) => {
    const at = index + 1;
    const before = columns[index - 1];
    const indent = before !== undefined && standsRight(before.format) && !standsRight(column.format) ? 1 : 0;
    const look: Style = {
      numberFormat: numberFormat(
        column.format,
        context.report.decimals,
        placesFor(
          column.format,
          rows.map((values) => values[column.key]),
        ),
      ),
      ...(column.format === 'link' ? STYLES.link : {}),
      ...(column.format === 'text' ? { wrap: true, size: STYLES.body.size } : {}),
      ...(indent > 0 ? STYLES.afterFigures : {}),
    };
    style(firstRow, lastFigureRow - firstRow + 1, look, at, 1);
    if (standsRight(column.format)) style(headerRow, firstRow - headerRow, { align: 'Right' }, at, 1);
    if (indent > 0) style(headerRow, firstRow - headerRow, STYLES.afterFigures, at, 1);
    widen(plan, at, columnWidth(column, rows, context.report.decimals) + indent * INDENT);
    shade(plan, column, { row: firstRow, column: at, rows: rows.length, columns: 1 });
  });
  plan.figures.push({
    block: block.id,
    firstRow,
    rows: rows.length,
    totalRow: block.totalLabel === undefined ? null : totalRow,
    columns: columns.map(({ key }) => key),
  });
  context.tables.set(block.id, { block, firstRow, columnOf });
  plan.blocks.push({
    first,
    last: row - 1,
    headRows: firstRow - first,
    footRows: row - totalRow,
    splits: true,
    header: { first: headerRow, last: firstRow - 1 },
  });
  plan.nextRow = row + 1;
}

function totalCells(block: TableBlock, firstRow: number, totalRow: number, place: (key: string) => number) {
  return block.columns.map((column, index): PlannedCell => {
    if (column.total === 'sum') {
      if (block.rows.length === 0) return 0;
      const cells = { row: firstRow, column: index + 1, rows: block.rows.length, columns: 1 };
      return { formula: `=SUM(${fixedAddress(cells).replaceAll('$', '')})` };
    }
    if (column.total !== undefined) {
      return { formula: excelFormula(column.total.formula, (key) => cellAddress(totalRow, place(key))) };
    }
    return index === 0 ? { text: block.totalLabel ?? '' } : null;
  });
}

/** Below the total: the printed total as the register gives it, and the difference, which must be zero (R15). */
function planChecks(plan: SheetPlan, block: TableBlock, at: { totalRow: number; row: number; report: Report }): number {
  const control = at.row;
  const check = at.row + 1;
  putRow(
    plan,
    control,
    block.columns.map((column, index) =>
      index === 0 ? { text: at.report.words.registerTotal } : column.control === undefined ? null : column.control,
    ),
  );
  putRow(
    plan,
    check,
    block.columns.map((column, index): PlannedCell => {
      if (index === 0) return { text: block.checkLabel ?? '' };
      if (column.control === undefined) return null;
      const total = cellAddress(at.totalRow, index + 1);
      return { formula: `=ROUND(${total}-${cellAddress(control, index + 1)},6)` };
    }),
  );
  const area: Area = { row: control, column: 1, rows: 2, columns: block.columns.length };
  plan.styles.push({ area, style: STYLES.check });
  block.columns.forEach((column, index) => {
    if (column.control === undefined) return;
    const cells = { row: control, column: index + 1, rows: 2, columns: 1 };
    plan.styles.push({ area: cells, style: { numberFormat: numberFormat(column.format, at.report.decimals) } });
  });
  plan.shadings.push({
    type: 'failedCheck',
    area: { row: check, column: 2, rows: 1, columns: Math.max(1, block.columns.length - 1) },
  });
  return check + 1;
}

function shade(plan: SheetPlan, column: ReportColumn, area: Area): void {
  if (column.shading === undefined || area.rows === 0) return;
  plan.shadings.push(
    column.shading === 'bar'
      ? { type: 'bar', area, share: column.format === 'percent' }
      : {
          type: 'scale',
          area,
          good: column.shading === 'gap' ? 'low' : 'high',
          share: column.format === 'percent',
        },
  );
}
