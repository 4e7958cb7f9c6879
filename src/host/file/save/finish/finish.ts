import type { Workbook } from '../../../model/workbook';
import { finishAnchors } from './finishAnchors';
import { finishCells } from './finishCells';
import { finishCharts } from './finishCharts';
import { finishDataBars } from './finishDataBars';
import { finishScatter } from './finishScatter';
import { finishSettings } from './finishSettings';
import { finishTables } from './finishTables';
import { finishView } from './finishView';
import { finishWorkbookPart } from './finishWorkbookPart';
import { partsOf, relationsOf } from './parts';
import { removeOrphans } from './removeOrphans';

/**
 * Puts into a file what Excelize cannot say.
 * @param original the workbook as the file had it that it was opened from; null for a new one
 */
export function finish(file: Uint8Array, workbook: Workbook, original: Workbook | null): Uint8Array {
  const parts = partsOf(file);
  const workbookPath = [...relationsOf(parts, '').values()].find(({ type }) => type.endsWith('/officeDocument'))!.path;
  const sheets = finishWorkbookPart(parts, workbookPath, workbook, original);
  for (const { path, sheet } of sheets) {
    finishView(parts, path, sheet.id === workbook.activeSheet);
    finishCells(parts, path, sheet);
    finishDataBars(parts, path);
    finishAnchors(parts, path, sheet);
    finishScatter(parts, path, sheet);
    finishTables(parts, path, sheet);
  }
  finishCharts(parts, workbook);
  finishSettings(parts, workbook);
  removeOrphans(parts, workbook.source);
  return parts.zip();
}
