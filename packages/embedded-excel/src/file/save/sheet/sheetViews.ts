import type { Area, Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { cellName, reference } from '../cellName';
import type { SheetWriting } from './writing';

type Pane = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

/**
 * The pane that a selection begins in; the upper left one where none is frozen. Source: ECMA-376 part 1, 18.18.52
 * (ST_Pane).
 */
function paneOf(frozen: Sheet['frozen'], { row, column }: Pick<Area, 'row' | 'column'>): Pane {
  const isBelow = frozen.rows > 0 && row >= frozen.rows;
  const isBehind = frozen.columns > 0 && column >= frozen.columns;
  return isBelow ? (isBehind ? 'bottomRight' : 'bottomLeft') : isBehind ? 'topRight' : 'topLeft';
}

/**
 * Frozen panes and the selection, as `<pane>` and `<selection>`. Where nobody has selected anything, it is the first
 * cell that is not frozen. Source: ECMA-376 part 1, 18.3.1.66 (pane) and 18.3.1.78 (selection).
 */
export function panesXml({ frozen }: Sheet, selection: Area | undefined): string {
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  if (!isFrozen && !selection) return '';
  const selected = selection ?? { row: frozen.rows, column: frozen.columns, rows: 1, columns: 1 };
  const pane = paneOf(frozen, selected);
  const active = pane === 'topLeft' ? undefined : pane;
  return [
    isFrozen &&
      `<pane${attributes({
        xSplit: frozen.columns || undefined,
        ySplit: frozen.rows || undefined,
        topLeftCell: cellName(frozen.rows, frozen.columns),
        activePane: active,
        state: 'frozen',
      })}/>`,
    `<selection${attributes({
      pane: active,
      activeCell: cellName(selected.row, selected.column),
      sqref: reference(selected),
    })}/>`,
  ]
    .filter((one) => one !== false)
    .join('');
}

/**
 * How a sheet is shown: grid lines, headings, direction, panes, selection, whether it is the sheet that is shown.
 * Source: ECMA-376 part 1, 18.3.1.87.
 */
export function sheetViewsXml(sheet: Sheet, { isActive, selection }: SheetWriting): string {
  const said = attributes({
    showGridLines: sheet.showGridlines ? undefined : 0,
    showRowColHeaders: sheet.showHeadings ? undefined : 0,
    rightToLeft: sheet.rightToLeft,
    tabSelected: isActive,
  });
  const panes = panesXml(sheet, selection);
  if (said === '' && panes === '') return '';
  const tag = `<sheetView${said} workbookViewId="0"`;
  return `<sheetViews>${panes === '' ? `${tag}/>` : `${tag}>${panes}</sheetView>`}</sheetViews>`;
}
