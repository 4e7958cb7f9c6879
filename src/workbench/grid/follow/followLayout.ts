import type { IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from 'embedded-excel/model';
import { freezeOf, pixels, rangeOf } from '../data/sheetData';
import { change, type GridContext } from '../gridContext';
import { makeRoom } from './followCells';

const columnRange = (column: number): IRange => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });
const rowRange = (row: number): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });

/** Sizes that differ, by index; what the workbook gives none has the usual one. */
function differing(
  wanted: ReadonlyMap<number, number>,
  drawn: Readonly<Record<number, { w?: number; h?: number } | undefined>>,
  key: 'w' | 'h',
  usual: number,
): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [index, size] of wanted) if (drawn[index]?.[key] !== pixels(size)) sizes[index] = pixels(size);
  for (const index of Object.keys(drawn).map(Number))
    if (!wanted.has(index) && (drawn[index]?.[key] ?? usual) !== usual) sizes[index] = usual;
  return sizes;
}

interface Visibility {
  readonly hide: string;
  readonly show: string;
  readonly range: (index: number) => IRange;
}

const ROWS: Visibility = { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id, range: rowRange };
const COLUMNS: Visibility = { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id, range: columnRange };

function followHidden(
  context: GridContext,
  sheet: Sheet,
  hidden: ReadonlySet<number>,
  drawn: Readonly<Record<number, { hd?: number } | undefined>>,
  { hide, show, range }: Visibility,
): void {
  const were = Object.keys(drawn)
    .map(Number)
    .filter((index) => drawn[index]?.hd === 1);
  const gone = [...hidden].filter((index) => drawn[index]?.hd !== 1);
  const back = were.filter((index) => !hidden.has(index));
  if (gone.length > 0) change(context, hide, sheet.id, { ranges: gone.map(range) });
  if (back.length > 0) change(context, show, sheet.id, { ranges: back.map(range) });
}

/** Shows widths, heights, hidden rows and columns, merged cells, panes and gridlines as the workbook has them now. */
export function followLayout(context: GridContext, sheet: Sheet): void {
  const drawn = context.book.getSheetBySheetId(sheet.id)?.getConfig();
  if (!drawn) return;
  makeRoom(context, sheet, null);
  const widths = differing(sheet.columnWidths, drawn.columnData, 'w', pixels(DEFAULT_COLUMN_WIDTH));
  const heights = differing(sheet.rowHeights, drawn.rowData, 'h', pixels(DEFAULT_ROW_HEIGHT));
  const columns = Object.keys(widths).map(Number);
  const rows = Object.keys(heights).map(Number);
  if (columns.length > 0)
    change(context, SetWorksheetColWidthMutation.id, sheet.id, { colWidth: widths, ranges: columns.map(columnRange) });
  if (rows.length > 0)
    change(context, SetWorksheetRowHeightMutation.id, sheet.id, { rowHeight: heights, ranges: rows.map(rowRange) });
  followHidden(context, sheet, sheet.hiddenColumns, drawn.columnData, COLUMNS);
  followHidden(context, sheet, sheet.hiddenRows, drawn.rowData, ROWS);
  const merges = sheet.merges.map(rangeOf);
  if (JSON.stringify(merges) !== JSON.stringify(drawn.mergeData)) {
    if (drawn.mergeData.length > 0)
      change(context, RemoveWorksheetMergeMutation.id, sheet.id, { ranges: [...drawn.mergeData] });
    if (merges.length > 0) change(context, AddWorksheetMergeMutation.id, sheet.id, { ranges: merges });
  }
  const freeze = freezeOf(sheet);
  if (freeze.xSplit !== drawn.freeze.xSplit || freeze.ySplit !== drawn.freeze.ySplit)
    change(context, SetFrozenMutation.id, sheet.id, freeze);
  const gridlines = sheet.showGridlines ? 1 : 0;
  if (drawn.showGridlines !== gridlines)
    change(context, ToggleGridlinesMutation.id, sheet.id, { showGridlines: gridlines });
}
