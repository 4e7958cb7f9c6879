import { formulaAt, valueAt } from '../model/readCells';
import { deleteTableRows } from '../model/tableRows';
import { bodyOf } from '../model/tables';
import type { Session } from '../protocol/session';
import type { TableTarget } from './targets';

/**
 * Deletes rows of a table; with the quirk `keepsInsertRow` the blank row that stays when all are deleted is one for
 * entry, which is not counted.
 */
export function deleteRows(
  { workbook, quirks, emptied }: Session,
  { sheet, table }: TableTarget,
  index: number,
  count: number,
): void {
  const isLast = bodyOf(table).rows === count;
  deleteTableRows(workbook, sheet, table, index, count);
  if (isLast && quirks.keepsInsertRow) emptied.add(table);
}

/** Whether the one row of a table is the one for entry: what is entered there makes it a row like others. */
export function isInsertRow({ sheet: { grid }, table }: TableTarget, { emptied }: Session): boolean {
  const { row, column, rows, columns } = bodyOf(table);
  if (!emptied.has(table) || rows > 1) return false;
  for (let right = column; right < column + columns; right++)
    if (valueAt(grid, row, right) !== '' || formulaAt(grid, row, right) !== undefined) return false;
  return true;
}

export const countedRows = (target: TableTarget, session: Session): number =>
  isInsertRow(target, session) ? 0 : bodyOf(target.table).rows;
