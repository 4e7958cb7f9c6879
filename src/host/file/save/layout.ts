import { columnLetters } from '../../model/columns';
import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { columnUnits } from '../columnUnits';
import { cellName } from './cellName';
import { rgb } from './styles';

/** Writes what a sheet's grid looks like: widths, heights, merged and frozen cells, and how it is viewed. */
export function saveLayout(file: ExcelizeFile, sheet: Sheet): void {
  const made = sheet.sourceName === null;
  if (made || sheet.changed.has('columns')) saveColumns(file, sheet);
  if (made || sheet.changed.has('rows')) saveRows(file, sheet);
  if (made || sheet.changed.has('merges')) saveMerges(file, sheet);
  if (made || sheet.changed.has('view')) saveView(file, sheet);
}

function saveColumns(file: ExcelizeFile, { name, columnWidths, hiddenColumns }: Sheet): void {
  for (const [column, points] of columnWidths) {
    const letters = columnLetters(column);
    must(file.SetColWidth(name, letters, letters, columnUnits(points)));
    if (!hiddenColumns.has(column) && !must(file.GetColVisible(name, letters)).visible)
      must(file.SetColVisible(name, letters, true));
  }
  for (const column of hiddenColumns) must(file.SetColVisible(name, columnLetters(column), false));
}

function saveRows(file: ExcelizeFile, { name, rowHeights, hiddenRows }: Sheet): void {
  for (const [row, points] of rowHeights) {
    must(file.SetRowHeight(name, row + 1, points));
    if (!hiddenRows.has(row) && !must(file.GetRowVisible(name, row + 1)).visible)
      must(file.SetRowVisible(name, row + 1, true));
  }
  for (const row of hiddenRows) must(file.SetRowVisible(name, row + 1, false));
}

function saveMerges(file: ExcelizeFile, { name, merges, sourceName }: Sheet): void {
  if (sourceName !== null) {
    for (const merge of must(file.GetMergeCells(name, true)).mergeCells)
      must(file.UnmergeCell(name, merge.GetStartAxis(), merge.GetEndAxis()));
  }
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
