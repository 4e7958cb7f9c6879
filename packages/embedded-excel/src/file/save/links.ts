import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { cellName } from './cellName';

/** Writes the links of a sheet's cells, a cell at a time; takes away those of the file that are no longer there. */
export function saveLinks(file: ExcelizeFile, sheet: Sheet): void {
  if (sheet.sourceName !== null) {
    if (!sheet.changed.has('hyperlinks')) return;
    for (const cell of must(file.GetHyperLinkCells(sheet.name, '')).result ?? [])
      must(file.SetCellHyperLink(sheet.name, cell, '', 'None'));
  }
  for (const { area, address, documentReference, screenTip } of sheet.hyperlinks) {
    const options = screenTip === undefined ? {} : { Tooltip: screenTip };
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cellName(row, column);
        if (address !== undefined) must(file.SetCellHyperLink(sheet.name, cell, address, 'External', options));
        else must(file.SetCellHyperLink(sheet.name, cell, documentReference ?? '', 'Location', options));
      }
  }
}
