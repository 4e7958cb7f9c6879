import type { RunExcel, Watch } from '../excel/runExcel';
import { untilAnswered } from '../excel/untilAnswered';
import { addTableSheet } from '../excel/write/addTableSheet';
import { deleteTableRows } from '../excel/write/deleteTableRows';
import type { Reversible } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { appendTableRows, deleteBlankRowsAfter } from '../excel/write/tableRows';
import { UnfinishedWriteError } from '../excel/write/writeErrors';
import type { TableSource } from '../register/tableSource';
import { cellsOfForm, formsMadeIn, type FormMade } from '../returns/log/formsMade';
import { newLogTable } from '../returns/log/newLogTable';
import { tableAsRead } from './tableAsRead';
import { readTablesAndLog } from './tablesAndLog';

export type { FormMade };

/**
 * Enters in the Log for whom forms were made; makes the Log where there is none. A form whose reference the Log has
 * already is not entered once more.
 * @returns how many were entered
 * @throws TableTakenError where a table named Log is none of Pledgebook's; TableFilteredError where the Log, or a table
 * on its sheet, is filtered; OfficeExtension.Error as Excel gives it; an AbortError when cancelled. In each case the
 * workbook is as it was; UnfinishedWriteError where it is not
 */
export async function recordForms(run: RunExcel, forms: readonly FormMade[], watch: Watch = {}): Promise<number> {
  const { signal, onProgress } = watch;
  const before = await readTablesAndLog(run, { signal });
  const known = new Set(before.log ? formsMadeIn(before.log, before.date1904).map(({ reference }) => reference) : []);
  const toEnter = forms.filter(({ reference }) => !known.has(reference));
  if (toEnter.length === 0) return 0;
  if (before.log) await checkUnfiltered(run, [before.log.raw.name]);
  onProgress?.(0.5, 'Writing the Log');
  signal?.throwIfAborted();
  const addedLog = before.log ? null : await addTableSheet(run, newLogTable(), watch);
  try {
    const log = before.log ?? (await readTablesAndLog(run)).log!;
    await appendTableRows(
      run,
      tableAsRead(log),
      toEnter.map((form) => cellsOfForm(form, log, before.date1904)),
      () => signal?.throwIfAborted(),
    );
  } catch (error) {
    await takeBack(run, { addedLog, log: before.log, toEnter }, error, watch);
    throw error;
  }
  onProgress?.(1, 'Done');
  return toEnter.length;
}

interface HalfRecorded {
  /** The Log that was made for it; null where there was one. */
  readonly addedLog: Reversible | null;
  readonly log: TableSource | null;
  readonly toEnter: readonly FormMade[];
}

async function takeBack(
  run: RunExcel,
  { addedLog, log, toEnter }: HalfRecorded,
  cause: unknown,
  watch: Watch,
): Promise<void> {
  try {
    await untilAnswered(async () => {
      if (addedLog) return addedLog.putBack(cause, watch);
      const now = await readTablesAndLog(run);
      const ours = new Set(toEnter.map(({ reference }) => reference));
      const rows = formsMadeIn(now.log!, now.date1904).filter(({ reference }) => ours.has(reference));
      if (rows.length > 0)
        await deleteTableRows(
          run,
          tableAsRead(now.log!),
          rows.map(({ at }) => at),
          watch,
        );
      await deleteBlankRowsAfter(run, tableAsRead(log!), watch);
    }, watch);
  } catch (undoing) {
    throw new UnfinishedWriteError(cause, undoing, [{ kind: 'loggedRows', of: 'the forms that were made' }]);
  }
}
