import { inSentences, type Found, type Wanted } from '../../words/foundAndWanted';
import type { NewTable } from '../../register/newTable';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel, Watch } from '../runExcel';
import { activeSheetId } from './activeSheet';
import { ABOUT_SHEET, drawAbout } from './drawAbout';
import { drawInputRules, drawTable, rowsReady } from './drawTable';
import type { FindSource } from '../sheet/drawValidation';
import type { FoundSheet } from './findSheets';
import { freeName } from './sheetNames';
import { addingSheets, clearUnfinished, removeMade, type Cleared, type UnfinishedSheet } from './unfinishedSheets';

/** A table of that name is in the workbook already. */
export class TableTakenError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'TableTakenError';
  }
}

/** What the workbook held before anything was written. */
interface Before extends Cleared {
  /** Null where Excel does not say. */
  readonly activeSheet: string | null;
  /** The id of the one sheet, where it is empty. */
  readonly emptySheet: string | null;
  readonly date1904: boolean;
}

/**
 * Puts tables into the workbook, a new sheet each, with formats and drop-downs, behind a sheet that explains them. They
 * are built hidden and shown when all are complete. A workbook that had one empty sheet loses it, unless somebody has
 * used it meanwhile. A failure, and a cancel, leaves the workbook as it was; sheets that an earlier one left go.
 * @throws TableTakenError where a table of that name is there; OfficeExtension.Error as Excel gives it; an AbortError
 * when cancelled; UnfinishedTablesError where Excel would not let the unfinished sheets be removed
 */
export const writeTables = (run: RunExcel, tables: readonly NewTable[], watch: Watch = {}): Promise<void> =>
  run(async (context) => {
    const { signal, onProgress } = watch;
    signal?.throwIfAborted();
    onProgress?.(0, 'Preparing the sheets');
    const before = await look(context, tables);
    const [aboutName, ...sheetNames] = freeNames([ABOUT_SHEET, ...tables.map(({ sheet }) => sheet)], before);
    const { worksheets } = context.workbook;
    const names = [aboutName!, ...sheetNames];
    const add = addingSheets(context, before.marks);
    try {
      const about = add(aboutName!);
      const made: UnfinishedSheet[] = [about];
      drawAbout(about.sheet, tables, sheetNames);
      const all = tables.reduce((sum, { rows }) => sum + rows.length + 1, 0);
      let written = 0;
      for (const [index, table] of tables.entries()) {
        const size = table.rows.length + 1;
        made.push(add(sheetNames[index]!));
        await drawTable(context, made.at(-1)!.sheet, table, before.date1904, (done) => {
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
      for (const { finish } of made) finish();
      worksheets.getItem(aboutName!).activate();
      if (isUnused) first.delete();
      await context.sync();
    } catch (error) {
      const known = new Set(before.sheets.map(({ id }) => id));
      await removeMade(context, { known, active: before.activeSheet, names }, error, watch);
      throw error;
    }
    onProgress?.(1, 'Done');
  });

async function look(context: Excel.RequestContext, tables: readonly NewTable[]): Promise<Before> {
  const { workbook } = context;
  const cleared = await clearUnfinished(context);
  const date1904 = askForDateSystem(context);
  const taken = tables.map(({ table }) => workbook.tables.getItemOrNullObject(table).load('name'));
  await context.sync();
  const there = taken.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  if (there.length > 0) {
    throw new TableTakenError({ kind: 'tablesTaken', tables: there }, { kind: 'otherNames' });
  }
  return {
    ...cleared,
    activeSheet: await activeSheetId(context),
    emptySheet: await onlyEmptySheet(context, cleared.sheets),
    date1904: date1904(),
  };
}

/** The id of the sheet of a workbook that has just been made. */
async function onlyEmptySheet(context: Excel.RequestContext, sheets: readonly FoundSheet[]): Promise<string | null> {
  const [only] = sheets;
  if (sheets.length !== 1 || only === undefined) return null;
  return (await isEmpty(context, context.workbook.worksheets.getItem(only.id))) ? only.id : null;
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
