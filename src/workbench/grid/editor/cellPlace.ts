import type { Injector, Workbook as GridWorkbook } from '@univerjs/core';
import { convertTransformToOffsetX, convertTransformToOffsetY, IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell stands inside the canvas, scrolled, zoomed and frozen as it is now; null while nothing is drawn. */
export function cellPlace(injector: Injector, book: GridWorkbook, row: number, column: number): CellPlace | null {
  const render = injector.get(IRenderManagerService).getRenderById(book.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return null;
  const { scene } = render;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const viewport = getViewportByCell(row, column, scene, book.getActiveSheet());
  if (!viewport) return null;
  const scroll = { x: viewport.viewportScrollX, y: viewport.viewportScrollY };
  const { scaleX, scaleY } = scene.getAncestorScale();
  return {
    left: convertTransformToOffsetX(startX, scaleX, scroll),
    top: convertTransformToOffsetY(startY, scaleY, scroll),
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
  };
}
