import { rowNow, type RowMap } from './rowSpans';
import type { Band } from './shiftedReferences';
import { leftOf, rowHeight, topOf } from './sizes';
import type { Sheet } from './workbook';

/** Lets charts that lie over a band of columns alone move, and grow, with the cells below them. */
export function movedCharts(sheet: Sheet, { column, columns }: Band, mapRows: RowMap): void {
  if (sheet.charts.length === 0) return;
  const left = leftOf(sheet, column);
  const right = leftOf(sheet, column + columns);
  for (const chart of sheet.charts) {
    if (chart.left < left || chart.left + chart.width > right) continue;
    const top = movedPoint(sheet, chart.top, mapRows);
    const bottom = movedPoint(sheet, chart.top + chart.height, mapRows);
    chart.top = top;
    chart.height = bottom - top;
  }
}

/** Where a height of a sheet is, in points, after the row that it lies in has moved. */
function movedPoint(sheet: Sheet, y: number, mapRows: RowMap): number {
  let row = 0;
  let start = 0;
  for (let size = rowHeight(sheet, 0); start + size <= y; size = rowHeight(sheet, row)) {
    start += size;
    row++;
  }
  return topOf(sheet, rowNow(row, mapRows)) + (mapRows(row, row) ? y - start : 0);
}
