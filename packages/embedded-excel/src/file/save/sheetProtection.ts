import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';

/** Writes whether a sheet is protected, and what stays allowed: Excelize's words, unlike those of the file, say what is allowed. */
export function saveProtection(file: ExcelizeFile, { name, sourceName, changed, ...sheet }: Sheet): void {
  if (sourceName !== null && !changed.has('protection')) return;
  if (!sheet.protected) {
    if (sourceName !== null) must(file.UnprotectSheet(name));
    return;
  }
  const { protection } = sheet;
  must(
    file.ProtectSheet(name, {
      AutoFilter: protection.allowAutoFilter,
      DeleteColumns: protection.allowDeleteColumns,
      DeleteRows: protection.allowDeleteRows,
      EditObjects: protection.allowEditObjects,
      EditScenarios: protection.allowEditScenarios,
      FormatCells: protection.allowFormatCells,
      FormatColumns: protection.allowFormatColumns,
      FormatRows: protection.allowFormatRows,
      InsertColumns: protection.allowInsertColumns,
      InsertHyperlinks: protection.allowInsertHyperlinks,
      InsertRows: protection.allowInsertRows,
      PivotTables: protection.allowPivotTables,
      SelectLockedCells: protection.selectionMode === 'Normal',
      SelectUnlockedCells: protection.selectionMode !== 'None',
      Sort: protection.allowSort,
    }),
  );
}
