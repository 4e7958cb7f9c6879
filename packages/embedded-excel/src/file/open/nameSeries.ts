import { valueAt } from '../../model/readCells';
import { resolveReference } from '../../model/resolveReference';
import type { Workbook } from '../../model/workbook';

/**
 * Series that are named by a cell get the name that stands there; until now they have the one that the file remembers,
 * or none.
 */
export function nameSeries(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const { series } of sheet.charts) {
      for (const one of series) {
        const cells = one.nameFrom === null ? null : resolveReference(workbook, one.nameFrom.slice(1), sheet);
        const name = cells ? String(valueAt(cells.sheet.grid, cells.area.row, cells.area.column)) : '';
        if (name !== '') one.name = name;
      }
    }
  }
}
