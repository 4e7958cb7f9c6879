import { areaBetween } from './address';
import { overlaps } from './areas';
import { noteCells, notePart } from './changeLog';
import { noteReread } from './changes';
import { MADE_TYPES } from './conditionalFormats';
import type { Entries } from './enterCells';
import { movableFormula } from './moveFormula';
import { formatAt, formulaAt, valueAt } from './readCells';
import { bodyOf } from './tables';
import type { Area, Sheet, Table } from './workbook';
import { setFormat, setFormula } from './writeCells';

/** A table and the rows that it takes in. */
export interface Growth {
  readonly table: Table;
  readonly rows: Area;
}

/**
 * The table that grows when a person enters something directly below it. Microsoft, "Resize a table by adding or removing rows and
 * columns": "To add a row at the bottom of the table, start typing in a cell below the last table row. The table expands to include the
 * new row." A table with totals, or over cells that hold something, stays as it is, and so does one of a protected sheet.
 */
export function growthBelow(sheet: Sheet, area: Area, entered: Entries): Growth | null {
  if (sheet.protected) return null;
  const table = sheet.tables.find(
    ({ area: own, showTotals }) =>
      !showTotals &&
      area.row === own.row + own.rows &&
      area.column >= own.column &&
      area.column + area.columns <= own.column + own.columns,
  );
  if (!table) return null;
  const count = filledRows(area, entered);
  if (count === 0) return null;
  const rows = { ...table.area, row: area.row, rows: count };
  const isTaken =
    holdsSomething(sheet, rows) ||
    sheet.merges.some((merge) => overlaps(merge, rows)) ||
    sheet.tables.some((other) => overlaps(other.area, rows));
  return isTaken ? null : { table, rows };
}

/** Rows from the first to the last in which something is entered. */
function filledRows({ rows, columns }: Area, entered: Entries): number {
  for (let down = rows - 1; down >= 0; down--)
    for (let right = 0; right < columns; right++) {
      const value = entered(down, right);
      if (value !== null && value !== undefined && value !== '') return down + 1;
    }
  return 0;
}

function holdsSomething({ grid }: Sheet, { row, column, rows, columns }: Area): boolean {
  for (let down = row; down < row + rows; down++)
    for (let right = column; right < column + columns; right++)
      if (valueAt(grid, down, right) !== '' || formulaAt(grid, down, right) !== undefined) return true;
  return false;
}

/**
 * Takes rows into a table: they get the formats of its last row, the formulas of columns that have one throughout, and the validations and
 * conditional formats that reached to its end.
 */
export function growTable(sheet: Sheet, { table, rows }: Growth): void {
  const { grid } = sheet;
  const body = bodyOf(table);
  const last = body.row + body.rows - 1;
  for (let column = rows.column; column < rows.column + rows.columns; column++) {
    const format = formatAt(grid, last, column);
    const formula = columnFormula(sheet, { ...body, column, columns: 1 });
    for (let row = rows.row; row < rows.row + rows.rows; row++) {
      setFormat(grid, row, column, format);
      if (formula === null) continue;
      setFormula(grid, row, column, formula(row - body.row));
      noteCells(grid, 'results', { row, column, rows: 1, columns: 1 });
    }
  }
  noteCells(grid, 'formats', rows);
  reachOver(sheet, body, rows);
  table.area = { ...table.area, rows: table.area.rows + rows.rows };
  noteReread(grid, table.area);
  notePart(sheet, 'tables');
}

/** The formula of a calculated column, by how many rows below its first cell; null where its cells differ. */
function columnFormula({ grid }: Sheet, { row, column, rows }: Area): ((down: number) => string) | null {
  const first = formulaAt(grid, row, column);
  if (first === undefined) return null;
  const moved = movableFormula(first);
  for (let down = 1; down < rows; down++) if (formulaAt(grid, row + down, column) !== moved(down, 0)) return null;
  return (down) => moved(down, 0);
}

/** Lets what lies over the end of a table's body reach over the new rows. */
function reachOver(sheet: Sheet, body: Area, rows: Area): void {
  const reaches = (area: Area): boolean =>
    area.row + area.rows === rows.row &&
    area.row <= body.row &&
    area.column >= body.column &&
    area.column + area.columns <= body.column + body.columns;
  const longer = (area: Area): Area =>
    areaBetween(area.row, area.column, rows.row + rows.rows - 1, area.column + area.columns - 1);
  if (sheet.validations.some(({ area }) => reaches(area))) {
    sheet.validations = sheet.validations.map((one) =>
      reaches(one.area) ? { ...one, origin: 'made', area: longer(one.area) } : one,
    );
    notePart(sheet, 'validations');
  }
  for (const format of sheet.conditionalFormats) {
    if (!MADE_TYPES.includes(format.type) || !reaches(format.area)) continue;
    Object.assign(format, { origin: 'made', area: longer(format.area) });
    notePart(sheet, 'conditionalFormats');
  }
}
