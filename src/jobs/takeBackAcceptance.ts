import { inSentences, type Found } from '../words/foundAndWanted';
import type { RunExcel, Watch } from '../excel/runExcel';
import { untilAnswered } from '../excel/untilAnswered';
import { deleteTableRows } from '../excel/write/deleteTableRows';
import type { Reversible } from '../excel/write/tableCells';
import { deleteBlankRowsAfter } from '../excel/write/tableRows';
import { UnfinishedWriteError } from '../excel/write/writeErrors';
import type { TableSource } from '../register/tableSource';
import type { TableWork } from '../returns/accept/placeRows';
import { loggedEntries, type LogEntry } from '../returns/log/logEntry';
import { tableAsRead } from './tableAsRead';
import { readTablesAndLog } from './tablesAndLog';
import { undoEntries } from './undoEntries';

/**
 * Writing failed, and Excel would not let all of it be taken back. All that was to be written is in the Log;
 * undoCollection takes back what stands of it.
 */
export class UnfinishedAcceptanceError extends AggregateError {
  readonly found: Found;
  readonly wanted = { kind: 'allOrNone' } as const;

  /** @param places the cells of the collection */
  constructor(
    cause: unknown,
    undoing: unknown,
    readonly collectionId: string,
    places: readonly string[],
  ) {
    const found = { kind: 'writtenInPart', collection: collectionId, places } as const;
    super([cause, undoing], inSentences({ found, wanted: { kind: 'allOrNone' } }));
    this.name = 'UnfinishedAcceptanceError';
    this.found = found;
  }
}

/** How far the accepting had come. */
export interface HalfDone {
  readonly works: readonly TableWork[];
  /** The Log that was made for it; null where there was one. */
  readonly addedLog: Reversible | null;
  readonly log: TableSource | null;
  /** Whether the whole collection stands in the Log: nothing is written into the register before. */
  readonly isLogged: boolean;
}

/**
 * Takes back whatever an accepting has written: first in the register, and only when that is as it was, in the Log.
 * @throws UnfinishedAcceptanceError where the register is not as it was, UnfinishedWriteError where only the Log is not
 */
export async function takeBackAcceptance(
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
    throw new UnfinishedWriteError(cause, undoing, [{ kind: 'loggedRows', of: collection }]);
  }
}
