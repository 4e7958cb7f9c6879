import type { ICellData } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { type Area, intersection, type Sheet } from 'embedded-excel/model';
import { cellData } from '../data/cellData';
import { extent } from '../data/sheetData';
import { change, type GridContext } from '../gridContext';

/** Makes the grid's sheet long and wide enough for what it holds, and for an area besides. */
export function makeRoom(context: GridContext, sheet: Sheet, area: Area | null): void {
  const drawn = context.book.getSheetBySheetId(sheet.id);
  if (!drawn) return;
  const needed = extent(sheet);
  const rows = Math.max(needed.rows, area ? area.row + area.rows : 0);
  const columns = Math.max(needed.columns, area ? area.column + area.columns : 0);
  if (rows > drawn.getRowCount()) change(context, SetWorksheetRowCountMutation.id, sheet.id, { rowCount: rows });
  if (columns > drawn.getColumnCount())
    change(context, SetWorksheetColumnCountMutation.id, sheet.id, { columnCount: columns });
}

/** Shows the cells of an area as the workbook has them now. */
export function followCells(context: GridContext, sheet: Sheet, area: Area): void {
  const drawn = context.book.getSheetBySheetId(sheet.id);
  if (!drawn) return;
  makeRoom(context, sheet, null);
  const size = { row: 0, column: 0, rows: drawn.getRowCount(), columns: drawn.getColumnCount() };
  const seen = intersection(area, size);
  if (!seen) return;
  const matrix = drawn.getCellMatrix();
  const touched: Record<number, Record<number, ICellData>> = {};
  for (let row = seen.row; row < seen.row + seen.rows; row++) {
    const cells: Record<number, ICellData> = (touched[row] = {});
    for (let column = seen.column; column < seen.column + seen.columns; column++) {
      const cell = cellData(sheet, context.drawing, row, column);
      if (cell) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
      cells[column] = {};
    }
  }
  const styles = context.book.getStyles();
  for (const name of context.drawing.styles.takeNew()) styles.addCustomStyle(name, context.drawing.styles.all[name]);
  // The cells are in place; an empty change lets the grid's caches follow.
  change(context, SetRangeValuesMutation.id, sheet.id, { cellValue: touched });
}
