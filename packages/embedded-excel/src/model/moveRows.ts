import type { RowMap } from './rowSpans';
import { divideThings, moveThings } from './shiftedAreas';
import { followRows, type Band } from './shiftedReferences';
import type { Sheet, Workbook } from './workbook';

/**
 * Lets references follow when rows within some columns of a sheet move, and then what lies over the cells; the cells
 * themselves are moved by the caller.
 * @param mapRows where rows are afterwards
 */
export function moveRows(
  workbook: Workbook,
  sheet: Sheet,
  band: Band,
  mapRows: RowMap,
  how: { readonly valuesStay: boolean },
): void {
  // A rule of which only a part moves is divided first: the references of each part follow by themselves.
  divideThings(workbook, sheet, band, mapRows);
  followRows(workbook, sheet, band, mapRows, how);
  moveThings(sheet, band, mapRows);
}
