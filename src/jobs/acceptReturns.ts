import type { RunExcel, Watch } from '../excel/runExcel';
import { untilAnswered } from '../excel/untilAnswered';
import { addTableSheet } from '../excel/write/addTableSheet';
import { deleteTableRows } from '../excel/write/deleteTableRows';
import { writeTableCells, type EnteredCell, type HeldCell, type Reversible } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { formatFor } from '../excel/write/tableContent';
import { appendTableRows, deleteBlankRowsAfter, type NewRow } from '../excel/write/tableRows';
import { inShort, UnfinishedWriteError } from '../excel/write/writeErrors';
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
import { readTablesAndLog } from './tablesAndLog';
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

/** Writing failed, and Excel would not let all of it be taken back. All that was to be written is in the Log; undoCollection takes back what stands of it. */
export class UnfinishedAcceptanceError extends AggregateError {
  readonly found: string;
  readonly wanted = 'all of it, or none';

  /** @param places the cells of the collection */
  constructor(
    cause: unknown,
    undoing: unknown,
    readonly collectionId: string,
    places: readonly string[],
  ) {
    const found = `collection ${collectionId} written in part: ${inShort(places)}`;
    super(
      [cause, undoing],
      `Found ${found}; wanted: all of it, or none. It is in the Log: undo collection ${collectionId}.`,
    );
    this.name = 'UnfinishedAcceptanceError';
    this.found = found;
  }
}

/**
 * Takes accepted rows of a collection over into the register: adds rows at the ends of Pledges and Needs, changes cells, and tells each cell in the Log, which is made
 * where there is none. The whole of it stands in the Log before the first cell of the register is written, so that whatever happens, undoCollection knows what to take back.
 * @throws RowsRefusedError for rejected rows, and two rows of one conflict; StaleCollectionError where the register is no longer as it was when the returns were compared;
 *   TableTakenError where a table named Log is none of Pledgebook's; TableFilteredError where a table that is to be written, or one on its sheet, is filtered; OfficeExtension.Error as Excel gives it; an AbortError when cancelled. In each case the workbook is as
 *   it was. UnfinishedAcceptanceError where the register is not, UnfinishedWriteError where only the Log is not
 */
export async function acceptReturns(
  run: RunExcel,
  collection: Collection,
  acceptance: Acceptance,
  watch: Watch = {},
): Promise<Accepted> {
  const { signal, onProgress } = watch;
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
  works.forEach((work, index) => refuseOtherFormulas(work, held[index]!));
  const collectionId = nextCollection(now.log ? loggedEntries(now.log) : []);
  const entries = works.flatMap((work, index) => entriesOf(work, held[index]!, { collectionId, acceptance }));
  const between = (): void => signal?.throwIfAborted();
  between();
  const addedLog = now.log ? null : await addTableSheet(run, newLogTable(), watch);
  let isLogged = false;
  try {
    onProgress?.(0.4, 'Writing the Log');
    const log = now.log ?? (await logOf(run));
    await appendTableRows(
      run,
      tableAsRead(log),
      entries.map((entry) => logCells(entry, log, now.date1904)),
      between,
    );
    isLogged = true;
    onProgress?.(0.7, 'Writing the register');
    for (const [index, work] of works.entries()) await write(run, work, held[index]!, between, watch);
  } catch (error) {
    await takeBack(run, { works, addedLog, log: now.log, isLogged }, entries, error, watch);
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

/** What was shown to whoever accepts is what is overwritten: a formula is told by itself, and not by its value. */
function refuseOtherFormulas({ changes }: TableWork, held: readonly HeldCell[]): void {
  changes.forEach(({ change: { formula, header }, of: { row } }, index) => {
    const now = held[index]!.formula;
    if (formula === undefined || formula === now) return;
    throw new StaleCollectionError(
      `${now ?? 'a value'} in ${header} of ${row.id}, which held ${formula}`,
      'the formula that was there when the returns were compared; collect them again',
    );
  });
}

async function write(
  run: RunExcel,
  { source, changes, additions }: TableWork,
  held: readonly HeldCell[],
  between: () => void,
  watch: Watch,
): Promise<void> {
  if (changes.length > 0) {
    const cells = changes.map(({ row, column, change: { after, isDate } }, index): EnteredCell => {
      const was = held[index]!;
      const numberFormat = formatFor(after, isDate, was.numberFormat);
      return { row, column, held: was, value: after, formula: null, numberFormat };
    });
    await writeTableCells(run, tableAsRead(source), cells, watch, between);
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

/** How far the accepting had come. */
interface HalfDone {
  readonly works: readonly TableWork[];
  /** The Log that was made for it; null where there was one. */
  readonly addedLog: Reversible | null;
  readonly log: TableSource | null;
  /** Whether the whole collection stands in the Log: nothing is written into the register before. */
  readonly isLogged: boolean;
}

/** Takes back whatever was written: first in the register, and only when that is as it was, in the Log. */
async function takeBack(
  run: RunExcel,
  { works, addedLog, log, isLogged }: HalfDone,
  entries: readonly LogEntry[],
  cause: unknown,
  watch: Watch,
): Promise<void> {
  const { collection } = entries[0]!;
  let isInLog = isLogged;
  try {
    await untilAnswered(async () => {
      const now = await readTablesAndLog(run);
      if (isInLog) {
        const { left } = await undoEntries(run, now, entries, [], watch);
        if (left.length > 0) throw new Error(left.map(({ id, column, why }) => `${id}, ${column}: ${why}`).join(' '));
        for (const { source } of works) await deleteBlankRowsAfter(run, tableAsRead(source), watch);
      }
      if (addedLog) return addedLog.putBack(cause, watch);
      const ours = loggedEntries(now.log!).filter((entry) => entry.collection === collection);
      if (ours.length > 0)
        await deleteTableRows(
          run,
          tableAsRead(now.log!),
          ours.map(({ at }) => at),
          watch,
        );
      isInLog = false;
      await deleteBlankRowsAfter(run, tableAsRead(log!), watch);
    }, watch);
  } catch (undoing) {
    if (isInLog)
      throw new UnfinishedAcceptanceError(
        cause,
        undoing,
        collection,
        entries.map(({ cell }) => cell),
      );
    const rows = `the table Log: rows of collection ${collection}, of which nothing is in the register`;
    throw new UnfinishedWriteError(cause, undoing, [rows]);
  }
}
