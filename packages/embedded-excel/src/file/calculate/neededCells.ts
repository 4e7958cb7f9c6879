import { intersection } from '../../model/areas';
import { columnOfKey, rowOfKey } from '../../model/cellKey';
import { dependenciesOf } from '../../model/dependencies';
import { formulaAt } from '../../model/readCells';
import { usedArea } from '../../model/usedArea';
import type { Area, Sheet, Workbook } from '../../model/workbook';

/** The cells of a sheet that a calculation reads: for each row from the first column to the last. */
export type NeededRows = Map<number, { first: number; last: number }>;

/** The cells that the stale formulas of a workbook read, and the formulas themselves. */
export function neededCells(workbook: Workbook): Map<Sheet, NeededRows> {
  const needed = new Map<Sheet, NeededRows>();
  const used = new Map<Sheet, Area | null>();
  const usedOf = (sheet: Sheet): Area | null => {
    if (!used.has(sheet)) used.set(sheet, usedArea(sheet.grid, true));
    return used.get(sheet)!;
  };
  const add = (sheet: Sheet, area: Area): void => {
    const within = usedOf(sheet);
    const part = within && intersection(area, within);
    if (!part) return;
    let rows = needed.get(sheet);
    if (!rows) needed.set(sheet, (rows = new Map()));
    const [first, last] = [part.column, part.column + part.columns - 1];
    for (let row = part.row; row < part.row + part.rows; row++) {
      const known = rows.get(row);
      if (!known) rows.set(row, { first, last });
      else {
        known.first = Math.min(known.first, first);
        known.last = Math.max(known.last, last);
      }
    }
  };
  for (const sheet of workbook.sheets) {
    for (const key of sheet.grid.stale) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      add(sheet, { row, column, rows: 1, columns: 1 });
      const { anything, areas } = dependenciesOf(formulaAt(sheet.grid, row, column)!, sheet, workbook);
      areas.forEach((one) => add(one.sheet, one.area));
      if (anything) for (const one of workbook.sheets) if (usedOf(one)) add(one, usedOf(one)!);
    }
  }
  return needed;
}
