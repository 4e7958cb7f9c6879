import type { Allowance } from './protectionOptions';
import { formatAt } from './readCells';
import { accessDenied } from './refusals';
import type { Area, Sheet } from './workbook';

/**
 * Refuses to change the layout of a protected sheet, formats, tables, charts, names of it, unless an option of its
 * protection allows it.
 */
export function checkUnprotected(sheet: Sheet, allowance?: Allowance): void {
  if (!sheet.protected || (allowance !== undefined && sheet.protection[allowance])) return;
  throw accessDenied(`the sheet "${sheet.name}" is protected`);
}

/** Refuses to write into a locked cell of a protected sheet. Cells are locked unless somebody unlocked them. */
export function checkWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protected) return;
  const { grid } = sheet;
  const unlocked = (): boolean => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (formatAt(grid, row, column).locked) return false;
    return true;
  };
  if (!unlocked()) throw accessDenied(`the sheet "${sheet.name}" is protected and the cells are locked`);
}
