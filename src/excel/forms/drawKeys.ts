import { areaAddress } from '../../values/cellAddress';
import type { FormSheetPlan } from './formSheetPlan';

/**
 * Writes the keys of new rows into a column beside the table, and hides it: a row that is moved or sorted takes its key
 * along. They are locked, and stand outside the area that is printed.
 */
export function drawKeys(sheet: Excel.Worksheet, { column, first, texts }: NonNullable<FormSheetPlan['keys']>): void {
  const range = sheet.getRange(areaAddress({ row: first, column, rows: texts.length, columns: 1 }));
  range.values = texts.map((text) => [`'${text}`]);
  range.columnHidden = true;
}
