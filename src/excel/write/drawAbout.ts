import type { NewTable } from '../../register/newTable';
import { areaAddress } from '../../values/cellAddress';
import { COLOURS, STYLES } from '../sheet/styles';
import { drawStyle } from '../sheet/drawStyle';

export const ABOUT_SHEET = 'About this register';

const INTRODUCTION =
  'Each sheet holds one table. Fill the columns with a blue header; the others may stay blank. Select a cell to see what ' +
  'belongs in it. Pledgebook finds tables and columns by their names, so keep those; further columns and sheets do no harm.';

/** Draws the sheet that explains a register: what must be known of it, and what each sheet holds. */
export function drawAbout(sheet: Excel.Worksheet, tables: readonly NewTable[], sheetNames: readonly string[]): void {
  const notes = [...new Set(tables.flatMap(({ note }) => (note === null ? [] : [note])))];
  const above = [ABOUT_SHEET, ...notes, INTRODUCTION];
  const header = above.length + 2;
  above.forEach((text, index) => {
    const area = { row: index + 1, column: 1, rows: 1, columns: 2 };
    const range = sheet.getRange(areaAddress(area));
    range.merge(false);
    sheet.getRange(`A${index + 1}`).values = [[`'${text}`]];
    if (index === 0) drawStyle(range, STYLES.title);
    else drawStyle(range, text === INTRODUCTION ? STYLES.paragraph : { size: 13, bold: true, color: COLOURS.failed });
  });
  sheet.getRange(`A${above.length}`).format.rowHeight = 32;

  const rows = [['Sheet', 'What it holds'], ...tables.map(({ about }, index) => [sheetNames[index]!, about])];
  const area = { row: header, column: 1, rows: rows.length, columns: 2 };
  sheet.getRange(areaAddress(area)).values = rows.map((row) => row.map((text) => `'${text}`));
  drawStyle(sheet.getRange(areaAddress({ ...area, rows: 1 })), STYLES.columnHeader);
  drawStyle(sheet.getRange(areaAddress({ ...area, row: header + 1, rows: tables.length })), {
    ...STYLES.body,
    wrap: true,
  });
  sheetNames.forEach((name, index) => {
    sheet.getRange(`A${header + 1 + index}`).hyperlink = {
      documentReference: `'${name.replaceAll("'", "''")}'!A1`,
      textToDisplay: name,
    };
  });
  sheet.showGridlines = false;
  sheet.getRange('A1').format.columnWidth = 130;
  sheet.getRange('B1').format.columnWidth = 520;
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
