import type { RunExcel, Watch } from '../excel/runExcel';
import { deleteTableRows } from '../excel/write/deleteTableRows';
import {
  readTableCells,
  writeTableCells,
  type EnteredCell,
  type HeldCell,
  type Reversible,
} from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import {
  byTable,
  cellsToLookAt,
  isConfirmation,
  tableKeyOf,
  undoPlan,
  type LeftCell,
  type Restored,
  type UndoEntry,
} from '../returns/log/undoPlan';
import { tableAsRead } from './tableAsRead';
import type { TablesAndLog } from './tablesAndLog';

/** What came of undoing entries. */
export interface EntriesUndone<E extends UndoEntry> {
  /** How many rows of the register were deleted, and how many cells got back what they held. */
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly LeftCell[];
  /** The entries that do not stand any more. */
  readonly undone: readonly E[];
}

/**
 * Takes entries of the Log back in the register, each where it is as the entry left it; doing it again does no harm.
 * @param now the tables as they were just read
 * @param done gets each step, as soon as it is done
 * @throws TableFilteredError, before anything is written; OfficeExtension.Error as Excel gives it; TableChangedError
 * where somebody adds rows at the same time. The steps in `done` stand then
 */
export async function undoEntries<E extends UndoEntry>(
  run: RunExcel,
  { sources }: TablesAndLog,
  entries: readonly E[],
  done: Reversible[],
  watch: Watch,
): Promise<EntriesUndone<E>> {
  let [removed, restored] = [0, 0];
  const left: LeftCell[] = [];
  const undone: E[] = [];
  const tables = [...byTable(entries)].map(([name, ofTable]) => {
    const key = tableKeyOf(name);
    return { ofTable, source: key && sources.get(key) };
  });
  await checkUnfiltered(
    run,
    tables.flatMap(({ source }) => (source ? [source.raw.name] : [])),
  );
  for (const { ofTable, source } of tables) {
    if (!source) {
      undone.push(...ofTable.filter(isConfirmation));
      left.push(
        ...ofTable
          .filter((entry) => !isConfirmation(entry))
          .map(({ table, id, column }) => ({ table, id, column, why: 'The table is no longer there.' })),
      );
      continue;
    }
    const table = tableAsRead(source);
    const looked = await readTableCells(run, table.name, table.rows, cellsToLookAt(source, ofTable));
    const plan = undoPlan(source, ofTable, looked);
    if (plan.restored.length > 0) done.push(await writeTableCells(run, table, plan.restored.map(entered), watch));
    if (plan.deleted.length > 0) done.push(await deleteTableRows(run, table, plan.deleted, watch));
    removed += plan.deleted.length;
    restored += plan.restored.length;
    left.push(...plan.left);
    undone.push(...plan.undone);
  }
  return { removed, restored, left, undone };
}

const entered = ({ cell, value, formula, numberFormat }: Restored<HeldCell>): EnteredCell => ({
  row: cell.row,
  column: cell.column,
  held: cell,
  value,
  formula,
  numberFormat: numberFormat === '' ? null : numberFormat,
});
