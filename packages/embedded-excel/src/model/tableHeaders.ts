import { overlaps } from './areas';
import { noteChange } from './changes';
import { followColumnNames, renamedColumns } from './columnReferences';
import { cellBefore, formulaAt, valueAt } from './readCells';
import type { Area, Sheet, Table, Workbook } from './workbook';
import { setValue } from './writeCells';

/** The names of a table's columns, as its header row has them; without one, as the file it came from. */
export function columnNames(sheet: Sheet, { area, showHeaders, hiddenHeaders }: Table): string[] {
  return Array.from({ length: area.columns }, (_, index) =>
    showHeaders
      ? String(valueAt(sheet.grid, area.row, area.column + index))
      : (hiddenHeaders[index] ?? `Column${index + 1}`),
  );
}

/**
 * Makes the header row of a table what Excel wants: texts and no formulas, none blank, none twice. A blank one becomes
 * "Column1", a second "Name" becomes "Name2": of two headers, the one that has just been written gives way.
 */
export function completeHeaders(sheet: Sheet, table: Table, written: Area = table.area): void {
  if (!table.showHeaders) return;
  const { area } = table;
  const taken = new Set<string>();
  for (const { header, index } of writtenLast(columnNames(sheet, table), area, written)) {
    const wanted = header === '' ? `Column${index + 1}` : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toUpperCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toUpperCase());
    const column = area.column + index;
    const isFormula = formulaAt(sheet.grid, area.row, column) !== undefined;
    if (!isFormula && valueAt(sheet.grid, area.row, column) === name) continue;
    const cell = { row: area.row, column, rows: 1, columns: 1 };
    const before = cellBefore(sheet.grid, cell);
    setValue(sheet.grid, area.row, column, name);
    noteChange(sheet.grid, cell, before);
  }
}

function writtenLast(headers: readonly string[], { column }: Area, written: Area): { header: string; index: number }[] {
  const all = headers.map((header, index) => ({ header, index }));
  const isWritten = ({ index }: { index: number }): boolean =>
    column + index >= written.column && column + index < written.column + written.columns;
  return [...all.filter((one) => !isWritten(one)), ...all.filter(isWritten)];
}

/**
 * Writes cells. The headers among them name columns of tables: they are made fit for it, and formulas that name such a
 * column follow its new name.
 * @param write does the writing, of cells of the area `written` alone
 */
export function writeWithHeaders(workbook: Workbook, sheet: Sheet, written: Area, write: () => void): void {
  const touched = sheet.tables
    .filter(({ showHeaders, area }) => showHeaders && overlaps({ ...area, rows: 1 }, written))
    .map((table) => ({ table, before: columnNames(sheet, table) }));
  write();
  for (const { table, before } of touched) {
    completeHeaders(sheet, table, written);
    followColumnNames(workbook, sheet, table, renamedColumns(before, columnNames(sheet, table)));
  }
}
