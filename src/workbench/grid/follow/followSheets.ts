import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Sheet } from 'embedded-excel/model';
import { sheetData } from '../data/sheetData';
import { change, type GridContext } from '../gridContext';

/** Shows the workbook's active sheet. */
export function followActive(context: GridContext): void {
  const id = context.excel.workbook.activeSheet;
  if (!context.book.getSheetBySheetId(id) || context.book.getActiveSheet().getSheetId() === id) return;
  change(context, SetWorksheetActiveOperation.id, id, {});
}

/** Draws sheets that have appeared and takes away those that are gone or hidden. @returns the new ones */
export function followSheets(context: GridContext): Sheet[] {
  const shown = context.excel.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const added = shown.filter(({ id }) => !context.book.getSheetBySheetId(id));
  for (const sheet of added) {
    const data = mergeWorksheetSnapshotWithDefault(sheetData(sheet, context.drawing));
    const styles = context.book.getStyles();
    for (const name of context.drawing.styles.takeNew()) styles.addCustomStyle(name, context.drawing.styles.all[name]);
    change(context, InsertSheetMutation.id, sheet.id, { index: context.book.getSheetSize(), sheet: data });
  }
  followActive(context);
  for (const drawn of [...context.book.getSheets()])
    if (!shown.some(({ id }) => id === drawn.getSheetId()))
      change(context, RemoveSheetMutation.id, drawn.getSheetId(), { subUnitName: drawn.getName() });
  return added;
}
