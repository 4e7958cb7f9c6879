import type { BlankTable } from '../../register/blankTables';
import type { CellValue } from '../../register/rawTable';
import { areaAddress, type Area } from '../address';
import { runsOfRows } from '../payload';
import { COLOURS } from '../plan/styles';
import type { RunExcel, Watch } from '../runExcel';
import { drawValidation } from './drawValidation';
import { freeName } from './sheetNames';

/** A register table to be made: its columns, and its rows where it has any. */
export interface TableToWrite extends BlankTable {
  readonly rows?: readonly (readonly CellValue[])[];
}

/** A table of that name is in the workbook already. */
export class TableTakenError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`${found}; wanted: ${wanted}`);
    this.name = 'TableTakenError';
  }
}

/** Rows below a table's header that are ready for input: validated and formatted before the table grows into them. */
const ROWS_READY = 1000;
const TABLE_STYLE = 'TableStyleLight9';
/** Points a character takes in the standard font. */
const POINTS_A_CHARACTER = 5.25;

/**
 * Puts tables into the workbook, a new sheet each, with formats and drop-downs. A failure, and a cancel, leaves the workbook
 * as it was.
 * @throws TableTakenError where a table of that name is there; OfficeExtension.Error as Excel gives it; an AbortError
 */
export const writeTables = (
  run: RunExcel,
  tables: readonly TableToWrite[],
  { signal, onProgress }: Watch,
): Promise<void> =>
  run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name');
    const taken = tables.map(({ table }) => workbook.tables.getItemOrNullObject(table).load('name'));
    await context.sync();
    const there = taken.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
    if (there.length > 0) {
      throw new TableTakenError(`the workbook already has ${there.join(', ')}`, 'a workbook without tables of these names');
    }
    const empty = await onlyEmptySheet(context, sheets.items);
    const names = sheets.items.map(({ name }) => name);
    const sheetNames = tables.map(({ sheet }) => {
      const name = freeName(sheet, names);
      names.push(name);
      return name;
    });
    try {
      for (const [index, table] of tables.entries()) {
        signal?.throwIfAborted();
        onProgress?.(index / tables.length, `Writing ${table.table}`);
        const sheet = workbook.worksheets.add(sheetNames[index]!);
        await writeRows(context, sheet, table, signal);
        finishTable(sheet, table);
        await context.sync();
      }
      for (const [index, table] of tables.entries()) {
        drawValidations(workbook.worksheets.getItem(sheetNames[index]!), table, tables, sheetNames);
      }
      await context.sync();
      signal?.throwIfAborted();
      workbook.worksheets.getItem(sheetNames[0]!).activate();
      if (empty) workbook.worksheets.getItem(empty.id).delete();
      await context.sync();
      onProgress?.(1, 'Done');
    } catch (error) {
      await removeAgain(context, sheetNames);
      throw error;
    }
  });

/** The sheet of a workbook that has just been made. */
async function onlyEmptySheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet | null> {
  const [only] = sheets;
  if (sheets.length !== 1 || only === undefined) return null;
  const used = only.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  return used.isNullObject ? only : null;
}

async function removeAgain(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const made = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('id'));
  await context.sync();
  for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

const sent = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns, rows = [] }: TableToWrite,
  signal: AbortSignal | undefined,
): Promise<void> {
  columns.forEach(({ numberFormat }, index) => {
    const below = { row: 2, column: index + 1, rows: Math.max(rows.length, ROWS_READY), columns: 1 };
    sheet.getRange(areaAddress(below)).numberFormat = numberFormat as unknown as string[][];
  });
  const values = [columns.map(({ header }) => header), ...rows].map((row) => row.map(sent));
  for (const { start, end } of runsOfRows(values)) {
    signal?.throwIfAborted();
    const area = { row: start + 1, column: 1, rows: end - start, columns: columns.length };
    sheet.getRange(areaAddress(area)).values = values.slice(start, end);
    await context.sync();
  }
}

function finishTable(sheet: Excel.Worksheet, { table, columns, rows = [] }: TableToWrite): void {
  const area: Area = { row: 1, column: 1, rows: Math.max(rows.length, 1) + 1, columns: columns.length };
  const made = sheet.tables.add(areaAddress(area), true);
  made.name = table;
  made.style = TABLE_STYLE;
  columns.forEach(({ width, required }, index) => {
    const column = sheet.getRangeByIndexes(0, index, 1, 1);
    column.format.columnWidth = width * POINTS_A_CHARACTER + 4;
    column.format.wrapText = true;
    column.format.verticalAlignment = 'Center';
    if (required) column.format.font.bold = true;
    column.format.font.color = COLOURS.onAccent;
    column.format.fill.color = required ? COLOURS.accent : COLOURS.quiet;
  });
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}

function drawValidations(
  sheet: Excel.Worksheet,
  { columns, rows = [] }: TableToWrite,
  tables: readonly TableToWrite[],
  sheetNames: readonly string[],
): void {
  columns.forEach((column, index) => {
    if (column.validation === null) return;
    const below = { row: 2, column: index + 1, rows: Math.max(rows.length, ROWS_READY), columns: 1 };
    drawValidation(sheet.getRange(areaAddress(below)), column, (name, header) => {
      const at = tables.findIndex(({ table }) => table === name);
      const source = tables[at]?.columns.findIndex((other) => other.header === header) ?? -1;
      if (source < 0) throw new RangeError(`The drop-down of ${column.header} names ${name}[${header}], which is not made.`);
      return { sheet: sheetNames[at]!, column: source + 1, rows: ROWS_READY };
    });
  });
}
