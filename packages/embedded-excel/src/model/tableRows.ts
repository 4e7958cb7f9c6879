import { noteCells, notePart } from './changeLog';
import { noteReread } from './changes';
import { checkRowsMovable } from './filteredTables';
import { copyFormat } from './heldCells';
import { movableFormula } from './moveFormula';
import { moveRows } from './moveRows';
import { checkUnprotected } from './protection';
import { formulaAt } from './readCells';
import { rowsAsTheyWere, rowsDeleted, rowsInserted, type RowMap } from './rowSpans';
import { checkShift, shiftRows, type Shift } from './shiftRows';
import { bodyOf } from './tables';
import type { Area, Sheet, Table, Workbook } from './workbook';
import { clearContents, setFormula } from './writeCells';

/**
 * What covers the rows of a table to their end goes on to do so, as in Excel; what else there is goes where `otherwise`
 * says.
 */
function coveringBody(body: Area, count: number, otherwise: RowMap): RowMap {
  const last = body.row + body.rows - 1;
  return (first, end) => (end === last && first <= body.row ? [first, end + count] : otherwise(first, end));
}

/**
 * Adds rows to a table and moves the cells below within its columns. Microsoft, `TableRowCollection.add`: "Any rows
 * below the inserted row are shifted downwards"; `ListRows.Add`, AlwaysInsert: "True: the cells below the table will be
 * shifted down". They get the formats of the row above and the formulas of columns that have one throughout.
 * @param index before which row, from 0
 * @returns the new rows
 * @throws ExcelRefusal AccessDenied on a protected sheet, where tables do not grow whatever is allowed;
 * InsertDeleteConflict, MergedRangeConflict, NonBlankCellOffSheet; then nothing is changed
 */
export function insertTableRows(workbook: Workbook, sheet: Sheet, table: Table, index: number, count: number): Area {
  checkUnprotected(sheet);
  checkRowsMovable(table);
  const body = bodyOf(table);
  const at = body.row + index;
  const { column, columns } = body;
  const mapRows = coveringBody(body, count, rowsInserted(at, count));
  const shift: Shift = { at, by: count, column, columns, mapRows };
  checkShift(sheet, shift, table);
  const calculated = calculatedColumns(sheet, body);
  shiftRows(workbook, sheet, shift, table);
  return takeIn(sheet, table, index, count, calculated);
}

/**
 * Takes blank rows below a table without totals into it; nothing is moved. @throws ExcelRefusal InsertDeleteConflict
 * for a filtered table
 */
export function growTableDown(workbook: Workbook, sheet: Sheet, table: Table, count: number): Area {
  checkRowsMovable(table);
  const body = bodyOf(table);
  const mapRows = coveringBody(body, count, rowsAsTheyWere);
  const calculated = calculatedColumns(sheet, body);
  moveRows(workbook, sheet, body, mapRows, { valuesStay: false });
  return takeIn(sheet, table, body.rows, count, calculated);
}

/** Counts new rows to a table, and fills formats and formulas into them. */
function takeIn(sheet: Sheet, table: Table, index: number, count: number, calculated: ReadonlySet<number>): Area {
  const { grid } = sheet;
  const { row: first, column: left, columns } = bodyOf(table);
  const at = first + index;
  table.area = { ...table.area, rows: table.area.rows + count };
  const like = index > 0 ? at - 1 : at + count;
  const model = index > 0 ? first : at + count;
  for (let column = left; column < left + columns; column++) {
    const formula = calculated.has(column) ? movableFormula(formulaAt(grid, model, column)!) : null;
    for (let row = at; row < at + count; row++) {
      copyFormat(grid, like, column, row);
      if (!formula) continue;
      setFormula(grid, row, column, formula(row - model, 0));
      noteCells(grid, 'results', { row, column, rows: 1, columns: 1 });
    }
  }
  const rows = { row: at, rows: count, column: left, columns };
  noteCells(grid, 'formats', rows);
  noteReread(grid, table.area);
  notePart(sheet, 'tables');
  return rows;
}

/** The columns that have one formula throughout. */
function calculatedColumns({ grid }: Sheet, body: Area): ReadonlySet<number> {
  const found = new Set<number>();
  for (let column = body.column; column < body.column + body.columns; column++) {
    const first = formulaAt(grid, body.row, column);
    if (first === undefined) continue;
    const moved = movableFormula(first);
    let isSame = true;
    for (let down = 1; isSame && down < body.rows; down++)
      isSame = formulaAt(grid, body.row + down, column) === moved(down, 0);
    if (isSame) found.add(column);
  }
  return found;
}

/**
 * Deletes rows of a table and moves up what is below within its columns. A table always has a row: of all of them, one
 * stays and is blank.
 * @throws ExcelRefusal as `insertTableRows`
 */
export function deleteTableRows(workbook: Workbook, sheet: Sheet, table: Table, index: number, count: number): void {
  checkUnprotected(sheet);
  checkRowsMovable(table);
  const body = bodyOf(table);
  const kept = count === body.rows ? 1 : 0;
  const at = body.row + index + kept;
  const gone = count - kept;
  if (gone > 0) {
    const { column, columns } = body;
    const shift: Shift = { at, by: -gone, column, columns, mapRows: rowsDeleted(at, gone) };
    checkShift(sheet, shift, table);
    shiftRows(workbook, sheet, shift, table);
    table.area = { ...table.area, rows: table.area.rows - gone };
    noteReread(sheet.grid, table.area);
  }
  if (kept) clearContents(sheet.grid, { ...body, rows: 1 });
}
