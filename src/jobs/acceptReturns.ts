import type { RunExcel, Watch } from '../excel/runExcel';
import { addTableSheet } from '../excel/write/addTableSheet';
import { writeTableCells, type HeldCell } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { formatFor } from '../excel/write/tableContent';
import { appendTableRows, deleteBlankRowsAfter, deleteTableRows, type NewRow } from '../excel/write/tableRows';
import type { TableSource } from '../register/tableSource';
import { chosenRows, RowsRefusedError, type RowChosen } from '../returns/accept/chosenRows';
import { placeRows, StaleCollectionError, type TableWork } from '../returns/accept/placeRows';
import { isAddition, type Collection } from '../returns/collection';
import { nextCollection } from '../returns/log/collectionsOf';
import { logCells, loggedEntries, type LogEntry } from '../returns/log/logEntry';
import { newLogTable } from '../returns/log/newLogTable';
import { entriesOf, heldBy, type Acceptance } from './acceptedEntries';
import { part } from './progress';
import { tableAsRead } from './tableAsRead';
import { readTablesAndLog, type TablesAndLog } from './tablesAndLog';
import { undoEntries } from './undoEntries';

export { RowsRefusedError, StaleCollectionError, type Acceptance, type RowChosen };

export interface Accepted {
  /** By what the Log knows it; null where nothing had to be written. */
  readonly collectionId: string | null;
  /** How many rows of the register were added, and changed. */
  readonly added: number;
  readonly changed: number;
  readonly logRows: number;
  /** Formulas of the register in whose places entries were written; undoCollection brings them back. */
  readonly overwrittenFormulas: readonly OverwrittenFormula[];
}

/** As the Log tells it: table and column by their names in the schema, the cell as in "Pledges!G12". */
export type OverwrittenFormula = Pick<LogEntry, 'table' | 'id' | 'column' | 'cell'> & { readonly formula: string };

/** Writing failed, and Excel would not let all of it be taken back. The Log tells what was to be written; undoCollection takes back what stands of it. */
export class UnfinishedAcceptanceError extends AggregateError {
  constructor(
    cause: unknown,
    undoing: unknown,
    readonly collectionId: string,
  ) {
    super(
      [cause, undoing],
      `Writing failed, and Excel would not let all of it be taken back. What stands is in the Log as collection ${collectionId}; undo that collection.`,
    );
    this.name = 'UnfinishedAcceptanceError';
  }
}

/**
 * Takes accepted rows of a collection over into the register: adds rows at the ends of Pledges and Needs, changes cells, and tells each cell in the Log, which is made
 * where there is none. The Log is written first, so that whatever happens, undoCollection knows what to take back.
 * @throws RowsRefusedError for rejected rows, and two rows of one conflict; StaleCollectionError where the register is no longer as it was when the returns were compared;
 *   TableTakenError where a table named Log is none of Pledgebook's; TableFilteredError where a table that is to be written, or one on its sheet, is filtered; OfficeExtension.Error as Excel gives it; an AbortError when cancelled. In each case the register is as
 *   it was. UnfinishedAcceptanceError where it is not
 */
export async function acceptReturns(
  run: RunExcel,
  collection: Collection,
  acceptance: Acceptance,
  { signal, onProgress }: Watch = {},
): Promise<Accepted> {
  const rows = chosenRows(collection, acceptance.rows);
  if (rows.length === 0) return { collectionId: null, added: 0, changed: 0, logRows: 0, overwrittenFormulas: [] };
  const now = await readTablesAndLog(run, { signal, onProgress: part(onProgress, 0, 0.4) });
  const works = placeRows(now.sources, rows);
  const written = [...works.map(({ source }) => source), ...(now.log ? [now.log] : [])];
  await checkUnfiltered(
    run,
    written.map(({ raw }) => raw.name),
  );
  const held = await Promise.all(works.map((work) => heldBy(run, work)));
  const collectionId = nextCollection(now.log ? loggedEntries(now.log) : []);
  const entries = works.flatMap((work, index) => entriesOf(work, held[index]!, { collectionId, acceptance }));
  const between = (): void => signal?.throwIfAborted();
  between();
  if (!now.log) await addTableSheet(run, newLogTable());
  try {
    onProgress?.(0.4, 'Writing the Log');
    const log = now.log ?? (await logOf(run));
    await appendTableRows(
      run,
      tableAsRead(log),
      entries.map((entry) => logCells(entry, log, now.date1904)),
      between,
    );
    onProgress?.(0.7, 'Writing the register');
    for (const [index, work] of works.entries()) await write(run, work, held[index]!, between);
  } catch (error) {
    await takeBack(run, { before: now, written }, entries, error);
    throw error;
  }
  onProgress?.(1, 'Done');
  const count = (isNew: boolean): number => rows.filter(({ row }) => isAddition(row) === isNew).length;
  return {
    collectionId,
    added: count(true),
    changed: count(false),
    logRows: entries.length,
    overwrittenFormulas: entries.flatMap(overwritten),
  };
}

const overwritten = ({ table, id, column, cell, before, formulaBefore }: LogEntry): OverwrittenFormula[] =>
  formulaBefore ? [{ table, id, column, cell, formula: String(before) }] : [];

async function logOf(run: RunExcel): Promise<TableSource> {
  const { log } = await readTablesAndLog(run);
  if (!log) throw new StaleCollectionError('no table Log after it was added', 'a workbook that nobody else changes');
  return log;
}

async function write(
  run: RunExcel,
  { source, changes, additions }: TableWork,
  held: readonly HeldCell[],
  between: () => void,
): Promise<void> {
  if (changes.length > 0) {
    const formats = held.map(({ numberFormat }) => numberFormat);
    const cells = changes.map(({ row, column, change: { after, isDate } }, index) => ({
      row,
      column,
      value: after,
      formula: null,
      numberFormat: formatFor(after, isDate, formats[index]!),
    }));
    await writeTableCells(run, tableAsRead(source), cells, formats, between);
  }
  if (additions.length === 0) return;
  const rows = additions.map(({ cells }): NewRow =>
    source.raw.headers.map((_, column) => {
      const change = cells.get(column);
      return change ? { value: change.after, isDate: change.isDate } : null;
    }),
  );
  await appendTableRows(run, tableAsRead(source), rows, between);
}

/** Takes back whatever was written, and the entries in the Log; a Log that was made for them goes with its sheet. */
async function takeBack(
  run: RunExcel,
  { before, written }: { readonly before: TablesAndLog; readonly written: readonly TableSource[] },
  entries: readonly LogEntry[],
  cause: unknown,
): Promise<void> {
  const { collection } = entries[0]!;
  try {
    const now = await readTablesAndLog(run);
    const { left } = await undoEntries(run, now, entries);
    if (left.length > 0) throw new Error(left.map(({ id, column, why }) => `${id}, ${column}: ${why}`).join(' '));
    if (now.log && !before.log) await deleteSheetOf(run, now.log.raw.name);
    else if (now.log) {
      const ours = loggedEntries(now.log).filter((entry) => entry.collection === collection);
      if (ours.length > 0)
        await deleteTableRows(
          run,
          tableAsRead(now.log),
          ours.map(({ at }) => at),
        );
    }
    for (const source of written) await deleteBlankRowsAfter(run, tableAsRead(source));
  } catch (undoing) {
    throw new UnfinishedAcceptanceError(cause, undoing, collection);
  }
}

const deleteSheetOf = (run: RunExcel, table: string): Promise<void> =>
  run(async (context) => {
    context.workbook.tables.getItem(table).worksheet.delete();
    await context.sync();
  });
