import { columnLetters } from '../../model/columns';
import { DEFAULT_COLUMN_WIDTH } from '../../model/defaults';
import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { columnUnits } from '../columnUnits';
import { cellName } from './cellName';
import { rgb } from './styles';

/** Lets Excelize forget a height, so that the row is as high as it needs to be. */
const NO_HEIGHT = -1;

/**
 * Writes what a sheet's grid looks like: widths, heights, merged and frozen cells, and how it is viewed.
 * @param before the sheet as the file has it; null for a new sheet
 */
export function saveLayout(file: ExcelizeFile, sheet: Sheet, before: Sheet | null): void {
  const { changed } = sheet;
  if (!before || changed.has('columns')) saveColumns(file, sheet, before);
  if (!before || changed.has('rows')) saveRows(file, sheet, before);
  if (!before || changed.has('merges')) saveMerges(file, sheet);
  if (!before || changed.has('view')) saveView(file, sheet);
}

function saveColumns(file: ExcelizeFile, { name, columnWidths, hiddenColumns }: Sheet, before: Sheet | null): void {
  const setWidth = (column: number, points: number): void => {
    const letters = columnLetters(column);
    must(file.SetColWidth(name, letters, letters, columnUnits(points)));
  };
  for (const column of before?.columnWidths.keys() ?? [])
    if (!columnWidths.has(column)) setWidth(column, DEFAULT_COLUMN_WIDTH);
  for (const [column, points] of columnWidths) setWidth(column, points);
  for (const column of before?.hiddenColumns ?? [])
    if (!hiddenColumns.has(column)) must(file.SetColVisible(name, columnLetters(column), true));
  for (const column of hiddenColumns) must(file.SetColVisible(name, columnLetters(column), false));
}

function saveRows(file: ExcelizeFile, { name, rowHeights, hiddenRows }: Sheet, before: Sheet | null): void {
  for (const row of before?.rowHeights.keys() ?? [])
    if (!rowHeights.has(row)) must(file.SetRowHeight(name, row + 1, NO_HEIGHT));
  for (const [row, points] of rowHeights) must(file.SetRowHeight(name, row + 1, points));
  for (const row of before?.hiddenRows ?? []) if (!hiddenRows.has(row)) must(file.SetRowVisible(name, row + 1, true));
  for (const row of hiddenRows) must(file.SetRowVisible(name, row + 1, false));
}

/** Takes merged cells of the file apart where the workbook has others: Excelize writes all that goes into them into the first. */
export function removeChangedMerges(file: ExcelizeFile, { name, changed, sourceName }: Sheet): void {
  if (sourceName === null || !changed.has('merges')) return;
  for (const merge of must(file.GetMergeCells(name, true)).mergeCells)
    must(file.UnmergeCell(name, merge.GetStartAxis(), merge.GetEndAxis()));
}

function saveMerges(file: ExcelizeFile, { name, merges }: Sheet): void {
  for (const { row, column, rows, columns } of merges)
    must(file.MergeCell(name, cellName(row, column), cellName(row + rows - 1, column + columns - 1)));
}

function saveView(file: ExcelizeFile, sheet: Sheet): void {
  const { name, showGridlines, showHeadings, rightToLeft, tabColor, frozen, sourceName } = sheet;
  const view = { ShowGridLines: showGridlines, ShowRowColHeaders: showHeadings, RightToLeft: rightToLeft };
  // The type asks for two more members; where they are missing, Excelize leaves what they stand for as it is.
  must(file.SetSheetView(name, 0, view as Parameters<ExcelizeFile['SetSheetView']>[2]));
  if (tabColor !== '') must(file.SetSheetProps(name, { TabColorRGB: `FF${rgb(tabColor)}` }));
  const { rows, columns } = frozen;
  if (rows > 0 || columns > 0) {
    const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
    const corner = cellName(rows, columns);
    must(
      file.SetPanes(name, {
        Freeze: true,
        XSplit: columns,
        YSplit: rows,
        TopLeftCell: corner,
        ActivePane: pane,
        Selection: [{ SQRef: corner, ActiveCell: corner, Pane: pane }],
      }),
    );
  } else if (sourceName !== null) must(file.SetPanes(name, { Freeze: false, Split: false }));
}
