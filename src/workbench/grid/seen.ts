import { printArea, shownTexts, type Workbook } from 'embedded-excel/model';
import { linkAt } from './acts/links';
import { editText } from './editor/editText';
import type { Seen } from './grid';
import type { Selected } from './select';

/** What the bars around the grid show of a selection. */
export function seenIn(workbook: Workbook, { sheet, area, row, column }: Selected): Seen {
  const cell = { row, column, rows: 1, columns: 1 };
  const [[shown = ''] = []] = shownTexts({ sheet, area: cell }, workbook.date1904);
  return {
    sheet,
    area,
    row,
    column,
    address: printArea(area),
    editText: editText(sheet, row, column, workbook.date1904),
    shown,
    link: linkAt(workbook, sheet, row, column),
  };
}
