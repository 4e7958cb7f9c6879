import type { Sheet } from 'embedded-excel/model';
import type { GridContext } from '../gridContext';
import { canvasOf } from '../newContext';
import { cellPlace, type CellPlace } from './cellPlace';

/** Where a cell stands in the window, in pixels; null where it is not seen. */
export function cellBox(context: GridContext, sheet: Sheet, row: number, column: number): CellPlace | null {
  const around = canvasOf(context)?.getBoundingClientRect();
  const place = around && cellPlace(context.injector, context.book, row, column);
  if (!place || place.left < 0 || place.top < 0 || place.left > around.width || place.top > around.height) return null;
  const left = sheet.rightToLeft ? around.right - place.left - place.width : around.left + place.left;
  return { ...place, left, top: around.top + place.top };
}
