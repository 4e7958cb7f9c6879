import { isInSheet } from '../model/areas';
import { noteAct } from '../model/changeLog';
import { invalidArgument } from '../model/refusals';
import { activateSheet } from '../model/sheets';
import type { Area, Sheet } from '../model/workbook';
import type { Session } from '../protocol/session';

/** Marks cells, and shows their sheet. @throws ExcelRefusal where the sheet is hidden or has no such cells */
export function selectCells(sheet: Sheet, area: Area, { workbook, selections }: Session): void {
  if (!isInSheet(area)) throw invalidArgument('the range would lie outside the sheet');
  activateSheet(workbook, sheet);
  selections.set(sheet.id, area);
  noteAct(workbook, { what: 'selected', sheet, area });
}
