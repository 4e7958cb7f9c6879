import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'embedded-excel/model';
import { conditionalRules } from '../conditions/conditionalRules';
import type { Drawing } from './cellData';
import { DEFAULT_STYLE, sheetData } from './sheetData';

/** The grid's name for the one workbook that it shows. */
const UNIT = 'workbook';

/** A workbook as the grid takes it. Sheets that are hidden are not in it: the grid gets them when they are shown. */
export function workbookData(workbook: Workbook, drawing: Drawing): Partial<IWorkbookData> {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const sheets = Object.fromEntries(shown.map((sheet) => [sheet.id, sheetData(sheet, drawing)]));
  const rules = Object.fromEntries(shown.map((sheet) => [sheet.id, conditionalRules(sheet)]));
  return {
    id: UNIT,
    name: 'Workbook',
    appVersion: '0',
    styles: drawing.styles.all,
    sheetOrder: shown.map(({ id }) => id),
    sheets,
    defaultStyle: DEFAULT_STYLE,
    resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) }],
  };
}
