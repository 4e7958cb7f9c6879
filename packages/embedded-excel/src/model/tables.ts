import { overlaps, sameArea } from './areas';
import { notePart } from './changeLog';
import { noteChange, noteReread } from './changes';
import { checkChangeable } from './filteredTables';
import { sameName } from './findSheet';
import { COLUMNS, ROWS } from './limits';
import { checkName, checkUnusedName } from './nameRules';
import { takeId } from './newWorkbook';
import { checkUnprotected } from './protection';
import { valueAt } from './readCells';
import { invalidArgument, invalidOperation, notImplemented } from './refusals';
import { completeHeaders } from './tableHeaders';
import { breakTableReferences, followTableRename, isTableReferredTo } from './tableReferences';
import type { Area, Sheet, Table, Workbook } from './workbook';
import { clearContents, setValue } from './writeCells';

/** The style that Excel gives a new table. */
const FIRST_STYLE = 'TableStyleMedium2';

/** All tables of a workbook, sheet by sheet. */
export const allTables = (workbook: Workbook): { sheet: Sheet; table: Table }[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

function freeTableName(workbook: Workbook): string {
  const taken = [...allTables(workbook).map(({ table }) => table), ...workbook.names];
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!taken.some((one) => sameName(one.name, name))) return name;
  }
}

function checkPlace(sheet: Sheet, area: Area, except: Table | null): void {
  if (sheet.tables.some((table) => table !== except && overlaps(table.area, area)))
    throw invalidArgument('a table must not overlap another table');
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidOperation('a table must not have merged cells');
}

/** Makes a table over an area. Without headers, a header row is put above the data, as Excel does. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  checkUnprotected(sheet);
  let all = area;
  if (!hasHeaders) {
    makeRoomForHeaders(sheet, area);
    all = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) all = { ...area, rows: 2 };
  if (all.row + all.rows > ROWS || all.column + all.columns > COLUMNS)
    throw invalidArgument('the table would lie outside the sheet');
  checkPlace(sheet, all, null);
  const table: Table = {
    id: takeId(workbook),
    name: freeTableName(workbook),
    area: all,
    showHeaders: true,
    hiddenHeaders: [],
    showTotals: false,
    style: FIRST_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    isFiltered: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  completeHeaders(sheet, table);
  noteReread(sheet.grid, all);
  notePart(sheet, 'tables');
  return table;
}

/** Moving cells is not served, so that the row below must be free. */
function makeRoomForHeaders({ grid }: Sheet, area: Area): void {
  const last = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (valueAt(grid, last, column) !== '') throw invalidOperation('there is no room for a header row');
    for (let row = last; row > area.row; row--) {
      if (grid.formulas.get(row - 1)?.has(column)) throw invalidOperation('a header row would move formulas');
      setValue(grid, row, column, valueAt(grid, row - 1, column));
    }
    setValue(grid, area.row, column, '');
  }
  noteChange(grid, { ...area, rows: area.rows + 1 });
}

export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  checkUnprotected(sheet);
  checkName(name, 'table name');
  checkUnusedName(workbook, name, table);
  checkChangeable(table);
  const oldName = table.name;
  table.name = name;
  notePart(sheet, 'tables');
  if (oldName !== name) followTableRename(workbook, oldName, name);
}

/**
 * Gives a table another area; its header row stays where it is. Microsoft: "the header row must remain in the same
 * row".
 */
export function resizeTable(sheet: Sheet, table: Table, area: Area): void {
  checkUnprotected(sheet);
  if (area.row !== table.area.row) throw invalidArgument('the header row of the table must stay in its row');
  if (!overlaps(area, table.area)) throw invalidArgument('the resized table must overlap the original one');
  if (area.rows < 2) throw invalidArgument('a table has a header row and at least one row');
  if (sameArea(area, table.area)) return;
  checkPlace(sheet, area, table);
  checkChangeable(table);
  table.area = area;
  completeHeaders(sheet, table);
  noteReread(sheet.grid, area);
  notePart(sheet, 'tables');
}

/** Deletes a table with what its cells hold; what refers to it becomes #REF!. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  takeAway(sheet, table);
  clearContents(sheet.grid, table.area);
  breakTableReferences(workbook, table.name);
}

/** Takes a table away; its cells stay. Structured references would become plain ones, which is not served. */
export function convertToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  checkUnprotected(sheet);
  if (isTableReferredTo(workbook, sheet, table))
    throw notImplemented('Table.convertToRange of a table that formulas refer to');
  takeAway(sheet, table);
}

function takeAway(sheet: Sheet, table: Table): void {
  checkUnprotected(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  notePart(sheet, 'tables');
}

/** The rows of a table between its headers and its totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

/** The row of a table's totals. @throws ExcelRefusal InvalidOperation where it shows none */
export function totalsOf({ name, area, showTotals }: Table): Area {
  if (!showTotals) throw invalidOperation(`the table ${name} shows no totals`);
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

/** The row of a table's headers. @throws ExcelRefusal InvalidOperation where it shows none */
export function headersOf({ name, area, showHeaders }: Table): Area {
  if (!showHeaders) throw invalidOperation(`the table ${name} shows no headers`);
  return { ...area, rows: 1 };
}
