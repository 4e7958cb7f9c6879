import { overlaps } from '../model/areas';
import { checkEntries, enterCells, type Entries } from '../model/enterCells';
import { fillColumn } from '../model/fillColumn';
import { bodyOf } from '../model/tables';
import type { Area, Sheet } from '../model/workbook';
import type { Session } from '../protocol/session';

/**
 * Writes what a request gives into cells, as if each had been typed; with the quirk `fillsColumns` a formula fills its
 * column of a table, one cell after the other.
 */
export function enterByRequest({ workbook, quirks }: Session, sheet: Sheet, area: Area, entered: Entries): void {
  const { date1904 } = workbook;
  if (quirks.fillsColumns !== true || !sheet.tables.some((table) => overlaps(bodyOf(table), area)))
    return void enterCells(sheet, area, entered, date1904);
  checkEntries(area, entered);
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      const [row, column] = [area.row + down, area.column + right];
      enterCells(sheet, { row, column, rows: 1, columns: 1 }, () => entered(down, right), date1904);
      const given = entered(down, right);
      if (typeof given === 'string' && given.startsWith('=')) fillColumn(sheet, row, column, date1904);
    }
}
