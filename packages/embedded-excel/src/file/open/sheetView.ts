import type { Sheet } from '../../model/workbook';
import type { Palette } from './colors';
import { colorOf } from './colors';
import { attribute, child, numberOf, truth, type XmlElement } from './elements';

/** How a sheet is shown: grid lines, headings, direction, frozen panes. */
export function readView(sheet: Sheet, views: XmlElement | undefined): void {
  const view = child(views, 'sheetView');
  sheet.showGridlines = truth(view, 'showGridLines', true);
  sheet.showHeadings = truth(view, 'showRowColHeaders', true);
  sheet.rightToLeft = truth(view, 'rightToLeft');
  const pane = child(view, 'pane');
  if (!pane || !attribute(pane, 'state')?.startsWith('frozen')) return;
  sheet.frozen = { rows: numberOf(pane, 'ySplit', 0), columns: numberOf(pane, 'xSplit', 0) };
}

export function readTabColor(sheet: Sheet, properties: XmlElement | undefined, palette: Palette): void {
  sheet.tabColor = colorOf(child(properties, 'tabColor'), palette, '');
}
