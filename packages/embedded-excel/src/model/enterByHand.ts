import { isInSheet } from './areas';
import { checkEntries, enterCells, type Entries } from './enterCells';
import { growthBelow } from './growTables';
import { checkWritable } from './protection';
import { invalidArgument } from './refusals';
import { writeWithHeaders } from './tableHeaders';
import { growTableDown } from './tableRows';
import type { Area, Sheet, Workbook } from './workbook';

/**
 * What a person types or pastes into cells, with what Excel does for them: a table above grows, headers of tables are
 * completed.
 * @throws ExcelRefusal AccessDenied, InvalidArgument; then nothing is written
 */
export function enterByHand(workbook: Workbook, sheet: Sheet, area: Area, entered: Entries): void {
  if (!isInSheet(area)) throw invalidArgument('the cells would lie outside the sheet');
  checkWritable(sheet, area);
  checkEntries(area, entered);
  const growth = growthBelow(sheet, area, entered);
  if (growth) growTableDown(workbook, sheet, growth.table, growth.rows.rows);
  writeWithHeaders(workbook, sheet, area, () => enterCells(sheet, area, entered, workbook.date1904));
}
