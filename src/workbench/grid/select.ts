import { SheetsSelectionsService } from '@univerjs/sheets';
import { type Area, printArea, sameArea, type Sheet } from 'embedded-excel/model';
import { areaOf } from './data/sheetData';
import { makeRoom } from './follow/followCells';
import { followActive } from './follow/followSheets';
import { quietly, shownSheet, type GridContext } from './gridContext';

/** What is selected in the grid, and the cell in it that is typed into. */
export interface Selected {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

export function selected(context: GridContext): Selected {
  const sheet = shownSheet(context);
  const last = context.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const area = last ? areaOf(last.range) : { row: 0, column: 0, rows: 1, columns: 1 };
  // The grid's types say that there always is one.
  const primary = last?.primary as { readonly actualRow: number; readonly actualColumn: number } | null | undefined;
  const row = primary?.actualRow ?? area.row;
  const column = primary?.actualColumn ?? area.column;
  return { sheet, area, row, column };
}

/** Scrolls so that a cell is seen, with some of what stands before it. */
function reveal({ face }: GridContext, { frozen }: Sheet, { row, column }: Area): void {
  const shown = face.getActiveSheet();
  const seen = shown.getVisibleRange();
  const inside =
    seen && row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn;
  if (inside || (row < frozen.rows && column < frozen.columns)) return;
  shown.scrollToCell(Math.max(0, row - frozen.rows - 3), Math.max(0, column - frozen.columns - 1));
}

/** Selects cells in the grid, on the sheet where they stand. */
export function selectInGrid(context: GridContext, sheet: Sheet, area: Area): void {
  if (context.excel.workbook.activeSheet !== sheet.id) context.excel.activate(sheet.id);
  followActive(context);
  makeRoom(context, sheet, area);
  const { area: before } = selected(context);
  if (!sameArea(before, area)) context.face.getActiveSheet().getRange(printArea(area)).activate();
  quietly(context, () => reveal(context, sheet, area));
}
