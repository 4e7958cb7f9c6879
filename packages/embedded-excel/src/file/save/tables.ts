import type { TableOptions } from 'excelize-wasm';
import type { Sheet, Table } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { areaName } from './cellName';

const optionsOf = (table: Table): TableOptions => ({
  Range: areaName(table.area),
  Name: table.name,
  StyleName: table.style,
  ShowFirstColumn: table.highlightFirstColumn,
  ShowLastColumn: table.highlightLastColumn,
  ShowRowStripes: table.showBandedRows,
  ShowColumnStripes: table.showBandedColumns,
});

/** Takes away the tables of a sheet that the file holds and the workbook has no longer as they stand there. */
export function removeChangedTables(file: ExcelizeFile, sheet: Sheet): void {
  if (sheet.sourceName === null || !sheet.changed.has('tables')) return;
  for (const old of must(file.GetTables(sheet.name)).tables) {
    if (!sheet.tables.some((table) => isAsInFile(table, old))) must(file.DeleteTable(old.Name ?? ''));
  }
}

/** Writes the tables of a sheet that the file does not hold as they are. Their header cells must be written before. */
export function saveTables(file: ExcelizeFile, sheet: Sheet): void {
  if (sheet.sourceName !== null && !sheet.changed.has('tables')) return;
  const present = sheet.sourceName === null ? [] : must(file.GetTables(sheet.name)).tables;
  for (const table of sheet.tables) {
    if (present.some((old) => isAsInFile(table, old))) continue;
    must(file.AddTable(sheet.name, optionsOf(table)));
  }
}

function isAsInFile(table: Table, old: TableOptions): boolean {
  const wanted = optionsOf(table);
  return (Object.keys(wanted) as (keyof TableOptions)[]).every(
    (key) => (old[key] ?? '') === wanted[key] || (old[key] === undefined && wanted[key] === false),
  );
}
