import type { NewTable } from '../../register/newTable';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel, Watch } from '../runExcel';
import { ABOUT_SHEET, drawAbout } from './drawAbout';
import { drawInputRules, drawTable, rowsReady } from './drawTable';
import type { FindSource } from './drawValidation';
import { freeName } from './sheetNames';

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

/** Excel would not let the unfinished sheets be removed. */
export class UnfinishedTablesError extends AggregateError {
  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    super(
      [cause, undoing],
      `Writing failed, and Excel would not let the unfinished sheets be removed. Delete them before you try again: ${sheets.join(', ')}.`,
    );
    this.name = 'UnfinishedTablesError';
  }
}

/** What the workbook held before anything was written. */
interface Before {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly activeSheet: string;
  /** The id of the one sheet, where it is empty. */
  readonly emptySheet: string | null;
  readonly date1904: boolean;
}

/**
 * Puts tables into the workbook, a new sheet each, with formats and drop-downs, behind a sheet that explains them. A workbook that had one
 * empty sheet loses it, unless somebody has used it meanwhile. A failure, and a cancel, leaves the workbook as it was.
 * @throws TableTakenError where a table of that name is there; OfficeExtension.Error as Excel gives it; an AbortError when cancelled;
 *   UnfinishedTablesError where Excel would not let the unfinished sheets be removed
 */
export const writeTables = (run: RunExcel, tables: readonly NewTable[], watch: Watch = {}): Promise<void> =>
  run(async (context) => {
    const { signal, onProgress } = watch;
    signal?.throwIfAborted();
    onProgress?.(0, 'Preparing the sheets');
    const before = await look(context, tables);
    const [aboutName, ...sheetNames] = freeNames([ABOUT_SHEET, ...tables.map(({ sheet }) => sheet)], before);
    const { worksheets } = context.workbook;
    try {
      drawAbout(worksheets.add(aboutName), tables, sheetNames);
      const all = tables.reduce((sum, { rows }) => sum + rows.length + 1, 0);
      let written = 0;
      for (const [index, table] of tables.entries()) {
        const size = table.rows.length + 1;
        await drawTable(context, worksheets.add(sheetNames[index]!), table, before.date1904, (done) => {
          signal?.throwIfAborted();
          onProgress?.((written + done * size) / all, `Writing ${table.table}`);
        });
        written += size;
      }
      const findSource = sourcesIn(tables, sheetNames);
      tables.forEach((table, index) => drawInputRules(worksheets.getItem(sheetNames[index]!), table, findSource));
      signal?.throwIfAborted();
      await context.sync();
      const first = before.emptySheet === null ? null : worksheets.getItem(before.emptySheet);
      const isUnused = first !== null && (await isEmpty(context, first));
      signal?.throwIfAborted();
      worksheets.getItem(aboutName!).activate();
      if (isUnused) first.delete();
      await context.sync();
    } catch (error) {
      await takeBack(context, before, [aboutName!, ...sheetNames], error);
      throw error;
    }
    onProgress?.(1, 'Done');
  });

async function look(context: Excel.RequestContext, tables: readonly NewTable[]): Promise<Before> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const date1904 = askForDateSystem(context);
  const taken = tables.map(({ table }) => workbook.tables.getItemOrNullObject(table).load('name'));
  await context.sync();
  const there = taken.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  if (there.length > 0) {
    throw new TableTakenError(
      `the workbook already has the ${there.length === 1 ? 'table' : 'tables'} ${there.join(', ')}`,
      'a workbook without tables of these names',
    );
  }
  return {
    sheets: sheets.items.map(({ id, name }) => ({ id, name })),
    activeSheet: active.id,
    emptySheet: await onlyEmptySheet(context, sheets.items),
    date1904: date1904(),
  };
}

/** The id of the sheet of a workbook that has just been made. */
async function onlyEmptySheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<string | null> {
  const [only] = sheets;
  if (sheets.length !== 1 || only === undefined) return null;
  return (await isEmpty(context, only)) ? only.id : null;
}

async function isEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject().load('address');
  const charts = sheet.charts.load('count');
  await context.sync();
  return used.isNullObject && charts.count === 0;
}

function freeNames(wanted: readonly string[], { sheets }: Before): string[] {
  const taken = sheets.map(({ name }) => name);
  return wanted.map((name) => {
    const free = freeName(name, taken);
    taken.push(free);
    return free;
  });
}

const sourcesIn =
  (tables: readonly NewTable[], sheetNames: readonly string[]): FindSource =>
  (name, header) => {
    const at = tables.findIndex(({ table }) => table === name);
    const column = tables[at]?.columns.findIndex((other) => other.header === header) ?? -1;
    if (column < 0) throw new RangeError(`a drop-down names ${name}[${header}], which is not among the new tables`);
    return { sheet: sheetNames[at]!, column: column + 1, rows: rowsReady(tables[at]!) };
  };

/** Removes the sheets that were made; one that somebody else has added meanwhile stays. */
async function takeBack(
  context: Excel.RequestContext,
  before: Before,
  names: readonly string[],
  cause: unknown,
): Promise<void> {
  const known = new Set(before.sheets.map(({ id }) => id));
  let made: string[] = [];
  try {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/id,items/name');
    await context.sync();
    const ours = sheets.items.filter(({ id, name }) => !known.has(id) && names.includes(name));
    made = ours.map(({ name }) => name);
    if (sheets.items.some(({ id }) => id === before.activeSheet)) worksheets.getItem(before.activeSheet).activate();
    for (const sheet of ours) sheet.delete();
    await context.sync();
  } catch (undoing) {
    throw new UnfinishedTablesError(cause, undoing, made);
  }
}
