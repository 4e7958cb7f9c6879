import type { Area, Workbook } from '../../../model/workbook';
import { finishAnchors } from './finishAnchors';
import { finishCells } from './finishCells';
import { finishCharts } from './finishCharts';
import { finishDataBars } from './finishDataBars';
import { finishQuotePrefix } from './finishQuotePrefix';
import { finishScatter } from './finishScatter';
import { finishSelection } from './finishSelection';
import { finishSettings } from './finishSettings';
import { finishTables } from './finishTables';
import { finishView } from './finishView';
import { finishWorkbookPart } from './finishWorkbookPart';
import { partsOf, workbookPart } from './parts';
import { removeOrphans } from './removeOrphans';

/** Puts into a file what Excelize cannot say. */
export function finish(file: Uint8Array, workbook: Workbook, selections: ReadonlyMap<string, Area>): Uint8Array {
  const parts = partsOf(file);
  const workbookPath = workbookPart(parts);
  const sheets = finishWorkbookPart(parts, workbookPath, workbook);
  for (const { path, sheet } of sheets) {
    finishView(parts, path, sheet.id === workbook.activeSheet);
    finishSelection(parts, path, sheet, selections.get(sheet.id));
    finishCells(parts, path, sheet);
    finishDataBars(parts, path);
    finishAnchors(parts, path, sheet);
    finishScatter(parts, path, sheet);
    finishTables(parts, path, sheet);
  }
  finishQuotePrefix(parts, workbookPath, sheets);
  finishCharts(parts, workbook);
  finishSettings(parts, workbook);
  removeOrphans(parts, workbook.source);
  return parts.zip();
}
