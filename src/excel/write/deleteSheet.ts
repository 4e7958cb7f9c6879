import type { FoundSheet } from './findSheets';

/** Deletes a sheet, however it is hidden: Excel deletes none that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet, visibility: FoundSheet['visibility']): void {
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}
