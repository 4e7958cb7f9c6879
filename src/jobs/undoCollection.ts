import type { Place } from '../words/english/phrases/ofErrors';
import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import type { RunExcel, Watch } from '../excel/runExcel';
import { readTableCells, writeTableCells, type Reversible } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { UnfinishedWriteError } from '../excel/write/writeErrors';
import type { TableSource } from '../register/tableSource';
import { collectionsOf, type LoggedCollection } from '../returns/log/collectionsOf';
import { loggedEntries, type LoggedEntry } from '../returns/log/logEntry';
import { isConfirmation, type LeftCell } from '../returns/log/undoPlan';
import { part } from './progress';
import { tableAsRead } from './tableAsRead';
import { readTablesAndLog } from './tablesAndLog';
import { undoEntries } from './undoEntries';

export type { LeftCell, LoggedCollection };

export interface CollectionUndone {
  readonly collectionId: string;
  /** How many rows of the register were deleted. */
  readonly removed: number;
  /** How many cells got back what they held. */
  readonly restored: number;
  /** How many rows are no longer recorded as confirmed. */
  readonly unconfirmed: number;
  /** What is not as the collection left it, and stays. */
  readonly left: readonly LeftCell[];
}

export interface UndoCollectionOptions extends Watch {
  /** Default: the last one that is not undone. */
  readonly collectionId?: string | undefined;
  /** ISO time. */
  readonly at: string;
}

/** The Log has no collection that could be undone. */
export class NothingToUndoError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'NothingToUndoError';
  }
}

/**
 * Undoing stopped half way, and Excel would not let what was undone be put back; undoing once more goes on where it
 * stopped.
 */
class UnfinishedUndoError extends AggregateError {
  readonly found: Found;
  readonly wanted = { kind: 'allOrNone' } as const;

  constructor(
    cause: unknown,
    undoing: unknown,
    readonly collectionId: string,
    places: readonly Place[],
  ) {
    const found = { kind: 'undoneInPart', collection: collectionId, places } as const;
    super([cause, undoing], inSentences({ found, wanted: { kind: 'allOrNone' } }));
    this.name = 'UnfinishedUndoError';
    this.found = found;
  }
}

/**
 * The collections in the workbook's Log, the oldest first; none where there is no Log. @throws as
 * undoCollection
 */
export async function collectionsInLog(run: RunExcel, watch: Watch = {}): Promise<LoggedCollection[]> {
  const { log } = await readTablesAndLog(run, watch);
  return log ? collectionsOf(loggedEntries(log)) : [];
}

/**
 * Undoes a collection, from the Log alone: rows that it added go, cells that it changed get back what they held,
 * formulas and number formats too, each only where it is still as the collection left it. What was undone is marked in
 * the Log.
 * @throws NothingToUndoError; TableFilteredError where a table that is to be written, or one on its sheet, is filtered;
 * TableTakenError where a table named Log is none of Pledgebook's; OfficeExtension.Error as Excel gives it; an
 * AbortError when cancelled before anything is written. In each case the workbook is as it was; UnfinishedUndoError
 * where it is not: undoing once more ends it
 */
export async function undoCollection(run: RunExcel, options: UndoCollectionOptions): Promise<CollectionUndone> {
  const { collectionId, at, ...watch } = options;
  const { signal, onProgress } = watch;
  const now = await readTablesAndLog(run, { signal, onProgress: part(onProgress, 0, 0.4) });
  const all = now.log ? loggedEntries(now.log) : [];
  const id = collectionToUndo(all, collectionId);
  const standing = all.filter(({ collection, undoneAt }) => collection === id && undoneAt === '');
  signal?.throwIfAborted();
  await checkUnfiltered(run, [now.log!.raw.name]);
  onProgress?.(0.4, 'Undoing');
  const done: Reversible[] = [];
  try {
    const { removed, restored, left, undone } = await undoEntries(run, now, standing, done, watch);
    await markUndone(run, now.log!, undone, at, watch);
    onProgress?.(1, 'Done');
    const unconfirmed = undone.filter(isConfirmation).length;
    return { collectionId: id, removed, restored, unconfirmed, left };
  } catch (error) {
    await takeBack(done, id, error, watch);
    throw error;
  }
}

/** Puts the steps back that were done, the last first. */
async function takeBack(done: readonly Reversible[], id: string, cause: unknown, watch: Watch): Promise<void> {
  const standing = [...done];
  const places = (): Place[] => standing.flatMap((step) => step.places);
  try {
    for (let last = standing.at(-1); last; last = standing.at(-1)) {
      await last.putBack(cause, watch);
      standing.pop();
    }
  } catch (undoing) {
    throw new UnfinishedUndoError(cause, undoing, id, [...left(cause), ...places()]);
  }
  if (cause instanceof UnfinishedWriteError) throw new UnfinishedUndoError(cause, null, id, left(cause));
}

/** What the step that failed has left. */
const left = (cause: unknown): readonly Place[] => (cause instanceof UnfinishedWriteError ? cause.places : []);

function collectionToUndo(entries: readonly LoggedEntry[], wanted: string | undefined): string {
  if (entries.length === 0) throw new NothingToUndoError({ kind: 'emptyLog' }, { kind: 'acceptedReturns' });
  const collections = collectionsOf(entries);
  if (wanted === undefined) {
    const last = collections.findLast(({ undoneAt }) => undoneAt === null);
    if (last) return last.id;
    throw new NothingToUndoError({ kind: 'allUndone' }, { kind: 'standingCollection' });
  }
  const standing = new Set(entries.flatMap(({ collection, undoneAt }) => (undoneAt === '' ? [collection] : [])));
  if (standing.has(wanted)) return wanted;
  const isKnown = collections.some(({ id }) => id === wanted);
  const offered = collections.flatMap(({ id }) => (standing.has(id) ? [id] : []));
  throw new NothingToUndoError(
    { kind: isKnown ? 'undone' : 'notInLog', collection: wanted },
    offered.length > 0 ? { kind: 'oneOf', words: offered } : { kind: 'standingCollection' },
  );
}

async function markUndone(
  run: RunExcel,
  source: TableSource,
  undone: readonly LoggedEntry[],
  at: string,
  watch: Watch,
): Promise<void> {
  if (undone.length === 0) return;
  const table = tableAsRead(source);
  const column = source.found.places.get('undoneAt')!;
  const cells = undone.map((entry) => ({ row: entry.at, column }));
  const held = await readTableCells(run, table.name, table.rows, cells);
  await writeTableCells(
    run,
    table,
    held.map((cell) => ({ ...cell, held: cell, value: at, formula: null, numberFormat: null })),
    watch,
  );
}
