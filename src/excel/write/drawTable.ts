import type { CellValue } from '../../register/rawTable';
import type { CellRules, NewTable } from '../../register/newTable';
import type { ColumnKind } from '../../register/schema/columns';
import { areaAddress, type Area } from '../../values/cellAddress';
import { runsOfRows } from '../payload';
import { isoToSerial } from '../../values/days';
import { COLOURS } from '../sheet/styles';
import { drawValidation, type FindSource } from '../sheet/drawValidation';

/** Rows below the last one that are ready for input: validated and formatted before the table grows into them. */
const ROWS_READY = 500;
const TABLE_STYLE = 'TableStyleLight9';
const TEXT_FORMAT = '@';
const LINE_HEIGHT = 15;
const MOST_LINES = 4;
/** Characters that the button of a header's filter covers. */
const FILTER_BUTTON = 3;
/** Columns that do not stand as Excel would have them; numbers keep off the text that follows them. */
const ALIGNMENTS: Readonly<Partial<Record<ColumnKind, 'Right' | 'Center' | 'Left'>>> = {
  amount: 'Right',
  number: 'Right',
  currency: 'Center',
  share: 'Center',
  year: 'Center',
  date: 'Center',
  yesNo: 'Center',
  any: 'Left',
};

/** Characters of the standard font to points: 7 pixels a character and 5 of padding, at 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Rows of a table's sheet, below the header, that are there or ready for input. */
export const rowsReady = ({ rows }: NewTable): number => rows.length + ROWS_READY;

const cellsOfColumn = (table: NewTable, column: number): Area => ({
  row: 2,
  column: column + 1,
  rows: rowsReady(table),
  columns: 1,
});

/**
 * Writes a new table onto an empty sheet, in requests that each stay below Excel's limit.
 * @param between called before each request with how much of the rows is written, 0 to 1; what it throws ends the
 * writing
 */
export async function drawTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: NewTable,
  date1904: boolean,
  between: (done: number) => void,
): Promise<void> {
  const formats = (area: Area, { numberFormat }: CellRules): void => {
    if (numberFormat !== 'General')
      sheet.getRange(areaAddress(area)).numberFormat = numberFormat as unknown as string[][];
  };
  table.columns.forEach((column, index) => formats(cellsOfColumn(table, index), column));
  for (const { row, column, rules } of table.cells) formats(cellArea(row, column), rules);

  const own = new Map(table.cells.map(({ row, column, rules }) => [`${row} ${column}`, rules]));
  const headers: CellValue[] = table.columns.map(({ header }) => header);
  const rows = table.rows.map((row, down) =>
    table.columns.map((column, right) => entered(row[right] ?? '', own.get(`${down} ${right}`) ?? column, date1904)),
  );
  const values = [headers, ...rows];
  for (const { start, end } of runsOfRows(values)) {
    between(start / values.length);
    context.application.suspendApiCalculationUntilNextSync();
    const area = { row: start + 1, column: 1, rows: end - start, columns: headers.length };
    sheet.getRange(areaAddress(area)).values = values.slice(start, end);
    await context.sync();
  }
  between(1);
  makeTable(sheet, table);
  await context.sync();
}

const cellArea = (row: number, column: number): Area => ({ row: row + 2, column: column + 1, rows: 1, columns: 1 });

/**
 * What goes over to Excel for a cell, so that it holds exactly this: a text never turns into a number, a date or a
 * formula.
 */
function entered(value: CellValue, { kind, numberFormat }: CellRules, date1904: boolean): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  if (kind === 'date') return isoToSerial(value, date1904) ?? `'${value}`;
  return numberFormat === TEXT_FORMAT && !value.startsWith("'") ? value : `'${value}`;
}

function makeTable(sheet: Excel.Worksheet, table: NewTable): void {
  const { columns, rows } = table;
  const area: Area = { row: 1, column: 1, rows: Math.max(rows.length, 1) + 1, columns: columns.length };
  const made = sheet.tables.add(areaAddress(area), true);
  made.name = table.table;
  made.style = TABLE_STYLE;
  columns.forEach((column, index) => {
    const { format } = sheet.getRangeByIndexes(0, index, 1, 1);
    format.columnWidth = pointsOf(column.width);
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    align(format, column.kind);
    format.font.bold = column.required;
    format.font.color = COLOURS.onAccent;
    format.fill.color = column.required ? COLOURS.accent : COLOURS.quiet;
    const body = sheet.getRange(areaAddress(cellsOfColumn(table, index))).format;
    if (column.wrap) body.wrapText = true;
    align(body, column.kind);
  });
  sheet.getRange(areaAddress({ ...area, row: 2, rows: rowsReady(table) })).format.verticalAlignment = 'Top';
  setHeights(sheet, table);
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}

function align(format: Excel.RangeFormat, kind: ColumnKind): void {
  const alignment = ALIGNMENTS[kind];
  if (alignment !== undefined) format.horizontalAlignment = alignment;
  if (alignment === 'Right') format.indentLevel = 1;
}

/** Gives the header, and rows with long texts, the height that they need; all rows alike, as a list reads best. */
function setHeights(sheet: Excel.Worksheet, { columns, rows }: NewTable): void {
  const headers = Math.max(...columns.map(({ header, width }) => linesOf(header.length + FILTER_BUTTON, width)));
  sheet.getRange('A1').format.rowHeight = headers * LINE_HEIGHT + 3;
  const wrapped = columns.flatMap(({ wrap, width }, at) => (wrap ? [{ at, width }] : []));
  const lines = (row: readonly CellValue[]): number =>
    Math.max(1, ...wrapped.map(({ at, width }) => linesOf(String(row[at] ?? '').length, width)));
  const most = rows.reduce((most, row) => Math.max(most, lines(row)), 1);
  if (most > 1) {
    const body = areaAddress({ row: 2, column: 1, rows: rows.length, columns: 1 });
    sheet.getRange(body).format.rowHeight = Math.min(most, MOST_LINES) * LINE_HEIGHT;
  }
}

const linesOf = (characters: number, width: number): number => Math.ceil(characters / width);

/** Sets the cells of a table up for input. */
export function drawInputRules(sheet: Excel.Worksheet, table: NewTable, findSource: FindSource): void {
  const draw = (area: Area, rules: CellRules): void =>
    drawValidation(sheet.getRange(areaAddress(area)), area, rules, findSource);
  table.columns.forEach((column, index) => draw(cellsOfColumn(table, index), column));
  for (const { row, column, rules } of table.cells) draw(cellArea(row, column), rules);
}
