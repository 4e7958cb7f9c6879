import { printArea } from './address';
import { intersection, overlaps, sameArea } from './areas';
import { noteCells, notePart } from './changeLog';
import { noteReread } from './changes';
import { DEFAULT_FORMAT } from './defaults';
import { checkChangeable } from './filteredTables';
import type { Grid } from './grid';
import { copyCell } from './heldCells';
import { ROWS } from './limits';
import { moveRows } from './moveRows';
import { formulaAt, valueAt } from './readCells';
import { insertDeleteConflict, mergedRangeConflict, nonBlankCellOffSheet } from './refusals';
import type { RowMap } from './rowSpans';
import type { Band } from './shiftedReferences';
import { withdrawSpill } from './spills';
import type { Area, Sheet, Table, Workbook } from './workbook';
import { setFormat, setValue } from './writeCells';

/** Rows within a band of columns that move: from a row on, so many down (or up, where negative). */
export interface Shift extends Band {
  readonly at: number;
  readonly by: number;
  /** Where rows are afterwards. */
  readonly mapRows: RowMap;
}

const below = ({ at, column, columns }: Shift): Area => ({ row: at, rows: ROWS - at, column, columns });

function* rowsFrom(grid: Grid, at: number): Generator<number> {
  const rows = new Set([...grid.values.keys(at), ...grid.formulas.keys(), ...grid.formats.keys(at)]);
  for (const row of rows) if (row >= at) yield row;
}

/**
 * Refuses what Excel refuses: to cut through another table, an array formula or merged cells, and to push cells off the
 * sheet.
 * @throws ExcelRefusal InsertDeleteConflict, MergedRangeConflict, NonBlankCellOffSheet
 */
export function checkShift(sheet: Sheet, shift: Shift, own: Table): void {
  const area = below(shift);
  const isCut = (other: Area): boolean => {
    const shared = intersection(other, area);
    return shared !== null && shared.columns < other.columns;
  };
  const cut = sheet.tables.find((table) => table !== own && isCut(table.area));
  if (cut) throw insertDeleteConflict(`cells of the table ${cut.name} would move, and others of it would not`);
  for (const table of sheet.tables) if (table !== own && overlaps(table.area, area)) checkChangeable(table);
  for (const array of sheet.grid.arrays.values()) {
    const shared = intersection(array, area);
    if (shared !== null && !sameArea(shared, array))
      throw insertDeleteConflict(`part of the array formula in ${printArea(array)} would move, and the rest would not`);
  }
  if (sheet.merges.some(isCut)) throw mergedRangeConflict('some of them would move, and others would not');
  if (shift.by <= 0) return;
  const isHeld = (row: number): boolean => {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (valueAt(sheet.grid, row, column) !== '' || formulaAt(sheet.grid, row, column) !== undefined) return true;
    return false;
  };
  for (const row of rowsFrom(sheet.grid, ROWS - shift.by)) if (isHeld(row)) throw nonBlankCellOffSheet(sheet.name);
}

/**
 * Moves the cells below a place, with all that lies over them, and lets references follow. `own` changes its area
 * itself.
 */
export function shiftRows(workbook: Workbook, sheet: Sheet, shift: Shift, own: Table): void {
  const { mapRows, by } = shift;
  const area = below(shift);
  for (const [anchor, filled] of [...sheet.grid.spills]) {
    if (!overlaps(filled, area)) continue;
    withdrawSpill(sheet.grid, anchor);
    sheet.grid.stale.add(anchor);
  }
  moveCells(sheet.grid, shift);
  moveRows(workbook, sheet, shift, mapRows, { valuesStay: by > 0 });
  for (const table of sheet.tables) {
    if (table === own || !overlaps(table.area, area)) continue;
    table.area = { ...table.area, row: table.area.row + by };
  }
  notePart(sheet, 'tables');
  noteReread(sheet.grid, area);
}

/** Moves the cells themselves; rows that are left open are blank. */
function moveCells(grid: Grid, { at, by, column: first, columns }: Shift): void {
  const touched = new Set<number>();
  for (const row of rowsFrom(grid, at)) {
    touched.add(row);
    const to = row + by;
    if (to >= at && to < ROWS) touched.add(to);
  }
  if (touched.size === 0) return;
  const rows = [...touched].sort((one, other) => (by > 0 ? other - one : one - other));
  for (const row of rows)
    for (let column = first; column < first + columns; column++) {
      if (row - by >= at) copyCell(grid, row - by, column, row);
      else {
        if (valueAt(grid, row, column) !== '' || formulaAt(grid, row, column) !== undefined)
          setValue(grid, row, column, '');
        setFormat(grid, row, column, DEFAULT_FORMAT);
      }
    }
  const last = Math.max(...rows.slice(0, 1), ...rows.slice(-1));
  const moved = { row: at, rows: last - at + 1, column: first, columns };
  noteCells(grid, 'contents', moved);
  noteCells(grid, 'formats', moved);
}
