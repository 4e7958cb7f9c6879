import type { RunExcel, Watch } from '../excel/runExcel';
import { addTableSheet } from '../excel/write/addTableSheet';
import { writeTableCells, type EnteredCell, type HeldCell } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { formatFor } from '../excel/write/tableContent';
import { appendTableRows, type NewRow } from '../excel/write/tableRows';
import { holdsDays } from '../forms/kindsOnForm';
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
import { takeBackAcceptance, UnfinishedAcceptanceError } from './takeBackAcceptance';

export { RowsRefusedError, StaleCollectionError, UnfinishedAcceptanceError, type Acceptance, type RowChosen };

export interface Accepted {
  /** By what the Log knows it; null where nothing had to be written. */
  readonly collectionId: string | null;
  /** How many rows of the register were added, and changed. */
  readonly added: number;
  readonly changed: number;
  /** How many are recorded as confirmed: their cells stay as they are. */
  readonly confirmed: number;
  readonly logRows: number;
  /** Formulas of the register in whose places entries were written; undoCollection brings them back. */
  readonly overwrittenFormulas: readonly OverwrittenFormula[];
}

/** As the Log names it: table and column by their names in the schema, the cell as in "Pledges!G12". */
export type OverwrittenFormula = Pick<LogEntry, 'table' | 'id' | 'column' | 'cell'> & { readonly formula: string };

/**
 * Takes accepted rows of a collection over into the register: adds rows at the ends of Pledges and Needs, changes
 * cells, and enters each cell in the Log, and each row that is confirmed, which is made where there is none. The whole of it stands in the Log before
 * the first cell of the register is written, so that whatever happens, undoCollection knows what to take back.
 * @throws RowsRefusedError for rejected rows, and two rows of one conflict; StaleCollectionError where the register is
 * no longer as it was when the returns were compared; TableTakenError where a table named Log is none of Pledgebook's;
 * TableFilteredError where a table that is to be written, or one on its sheet, is filtered; OfficeExtension.Error as
 * Excel gives it; an AbortError when cancelled. In each case the workbook is as it was. UnfinishedAcceptanceError where
 * the register is not, UnfinishedWriteError where only the Log is not
 */
export async function acceptReturns(
  run: RunExcel,
  collection: Collection,
  acceptance: Acceptance,
  watch: Watch = {},
): Promise<Accepted> {
  const { signal, onProgress } = watch;
  const rows = chosenRows(collection, acceptance.rows);
  if (rows.length === 0)
    return { collectionId: null, added: 0, changed: 0, confirmed: 0, logRows: 0, overwrittenFormulas: [] };
  const now = await readTablesAndLog(run, { signal, onProgress: part(onProgress, 0, 0.4) });
  const works = placeRows(now.sources, rows);
  const changing = works.filter(({ changes, additions }) => changes.length + additions.length > 0);
  const written = [...changing.map(({ source }) => source), ...(now.log ? [now.log] : [])];
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
    await takeBackAcceptance(run, { works, addedLog, log: now.log, isLogged }, entries, error, watch);
    throw error;
  }
  onProgress?.(1, 'Done');
  const confirmed = rows.filter(({ row }) => row.confirms).length;
  const added = rows.filter(({ row }) => isAddition(row)).length;
  return {
    collectionId,
    added,
    changed: rows.length - added - confirmed,
    confirmed,
    logRows: entries.length,
    overwrittenFormulas: entries.flatMap(overwritten),
  };
}

const overwritten = ({ table, id, column, cell, before, formulaBefore }: LogEntry): OverwrittenFormula[] =>
  formulaBefore ? [{ table, id, column, cell, formula: String(before) }] : [];

async function logOf(run: RunExcel): Promise<TableSource> {
  const { log } = await readTablesAndLog(run);
  if (!log) throw new StaleCollectionError({ kind: 'noTableAdded', table: 'Log' }, { kind: 'nobodyElse' });
  return log;
}

/**
 * What is overwritten must be what was shown to the person who accepts. Of a formula, the formula is compared and not
 * its value.
 */
function refuseOtherFormulas({ changes }: TableWork, held: readonly HeldCell[]): void {
  changes.forEach(({ change: { formula, header }, of: { row } }, index) => {
    const now = held[index]!.formula;
    if (formula === undefined || formula === now) return;
    throw new StaleCollectionError(
      { kind: 'changedFormula', now, header, id: row.id, formula },
      { kind: 'formulaAsCompared' },
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
    const cells = changes.map(({ row, column, change }, index): EnteredCell => {
      const was = held[index]!;
      const numberFormat = formatFor(change.after, holdsDays(change), was.numberFormat);
      return { row, column, held: was, value: change.after, formula: null, numberFormat };
    });
    await writeTableCells(run, tableAsRead(source), cells, watch, between);
  }
  if (additions.length === 0) return;
  const rows = additions.map(({ cells }): NewRow =>
    source.raw.headers.map((_, column) => {
      const change = cells.get(column);
      return change ? { value: change.after, isDate: holdsDays(change) } : null;
    }),
  );
  await appendTableRows(run, tableAsRead(source), rows, between);
}
