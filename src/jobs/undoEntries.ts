import type { RunExcel } from '../excel/runExcel';
import { movedFormula } from '../excel/write/movedFormula';
import { readTableCells, writeTableCells, type EnteredCell } from '../excel/write/tableCells';
import { checkUnfiltered } from '../excel/write/tableFilter';
import { deleteTableRows } from '../excel/write/tableRows';
import type { TableSource } from '../register/tableSource';
import {
  byTable,
  furtherCells,
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
 * @throws TableFilteredError, before anything is written; OfficeExtension.Error as Excel gives it; TableChangedError where somebody adds rows at the same time
 */
export async function undoEntries<E extends UndoEntry>(
  run: RunExcel,
  { sources }: TablesAndLog,
  entries: readonly E[],
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
      left.push(
        ...ofTable.map(({ table, id, column }) => ({ table, id, column, why: 'The table is no longer there.' })),
      );
      continue;
    }
    const table = tableAsRead(source);
    const further = furtherCells(source, ofTable);
    const held = await readTableCells(run, table.name, table.rows, further);
    const plan = undoPlan(
      source,
      ofTable,
      held.filter(({ formula }) => formula === null),
    );
    if (plan.restored.length > 0) await restore(run, source, plan.restored);
    if (plan.deleted.length > 0) await deleteTableRows(run, table, plan.deleted);
    removed += plan.deleted.length;
    restored += plan.restored.length;
    left.push(...plan.left);
    undone.push(...plan.undone);
  }
  return { removed, restored, left, undone };
}

async function restore(run: RunExcel, source: TableSource, cells: readonly Restored<UndoEntry>[]): Promise<void> {
  const { raw } = source;
  const table = tableAsRead(source);
  const held = await readTableCells(run, table.name, table.rows, cells);
  const entered = cells.map(({ entry, row, column }): EnteredCell => {
    const { before, formulaBefore, formatBefore, cell } = entry;
    const written = Number(/\d+$/.exec(cell)?.[0] ?? 0);
    const moved = written === 0 ? 0 : raw.headerRow + 1 + row - written;
    return {
      row,
      column,
      value: before,
      formula: formulaBefore ? movedFormula(String(before), moved) : null,
      numberFormat: formatBefore === '' ? null : formatBefore,
    };
  });
  await writeTableCells(
    run,
    table,
    entered,
    held.map(({ numberFormat }) => numberFormat),
  );
}
