import { cellKey } from './cellKey';
import { noteCells } from './changeLog';
import { noteChange } from './changes';
import { DEFAULT_FORMAT } from './defaults';
import type { CellFormat } from './formats';
import type { CellValue, Grid } from './grid';
import { withPrefix } from './quotePrefix';
import { cellBefore, formatAt, formulaAt, valueAt } from './readCells';
import type { Area } from './workbook';

/** Gives a cell a value, whatever formula it has. The caller notes the change. */
export function putValue(grid: Grid, row: number, column: number, value: CellValue): void {
  grid.values.put(row, column, value === '' ? undefined : value);
}

/** Gives a cell a value and takes its formula away. The caller notes the change (`noteChange`). */
export function setValue(grid: Grid, row: number, column: number, value: CellValue): void {
  const key = cellKey(row, column);
  const formulas = grid.formulas.get(row);
  if (formulas?.delete(column)) {
    grid.stale.delete(key);
    grid.valueless.delete(key);
    grid.arrays.delete(key);
    if (formulas.size === 0) grid.formulas.delete(row);
  }
  if (grid.errors.size > 0) grid.errors.delete(cellKey(row, column));
  grid.spilled.delete(key);
  grid.origins.delete(key);
  putValue(grid, row, column, value);
  grid.dirtyValues.add(key);
}

/** Gives a cell an error value such as "#N/A". */
export function setError(grid: Grid, row: number, column: number, error: string): void {
  setValue(grid, row, column, error);
  grid.errors.add(cellKey(row, column));
}

/** Gives a cell a formula, whose value has yet to be computed. */
export function setFormula(grid: Grid, row: number, column: number, formula: string): void {
  let formulas = grid.formulas.get(row);
  if (!formulas) grid.formulas.set(row, (formulas = new Map<number, string>()));
  formulas.set(column, formula);
  grid.errors.delete(cellKey(row, column));
  putValue(grid, row, column, '');
  const key = cellKey(row, column);
  grid.spilled.delete(key);
  grid.origins.delete(key);
  grid.stale.add(key);
  grid.tooSlow.delete(key);
  grid.valueless.add(key);
  grid.arrays.delete(key);
  grid.dirtyValues.add(key);
}

/** The value of a formula, as it was computed; the cell counts as fresh from now on. */
export function setComputed(grid: Grid, row: number, column: number, value: CellValue, isError = false): void {
  putValue(grid, row, column, value);
  if (isError) grid.errors.add(cellKey(row, column));
  else grid.errors.delete(cellKey(row, column));
  grid.stale.delete(cellKey(row, column));
  grid.valueless.delete(cellKey(row, column));
  noteCells(grid, 'results', { row, column, rows: 1, columns: 1 });
}

/** What a formula shows that nobody has computed. As a blank cell it would be taken for one without a word. */
const NOT_COMPUTED = '#CALC!';

/** Leaves a formula without a value: its cell is an error until it is computed. */
export function setUncomputed(grid: Grid, row: number, column: number): void {
  setComputed(grid, row, column, NOT_COMPUTED, true);
  grid.valueless.add(cellKey(row, column));
}

/** Replaces the text of a formula that means the same as before, so that its value stays. */
export function rewriteFormula(grid: Grid, row: number, column: number, formula: string): void {
  grid.formulas.get(row)?.set(column, formula);
  grid.rewritten.add(cellKey(row, column));
}

/** Changes how the cells of an area look. Equal formats come out as one object. */
export function changeFormats(grid: Grid, area: Area, change: (format: CellFormat) => CellFormat): void {
  const made = new Map<CellFormat, CellFormat>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const format = formatAt(grid, row, column);
      let next = made.get(format);
      if (!next) made.set(format, (next = change(format)));
      setFormat(grid, row, column, next);
    }
  }
  noteCells(grid, 'formats', area);
}

/** Gives a cell a format. The caller notes the change (`noteCells`). */
export function setFormat(grid: Grid, row: number, column: number, format: CellFormat): void {
  const next = format === DEFAULT_FORMAT ? undefined : format;
  if (grid.formats.at(row, column) === next) return;
  grid.formats.put(row, column, next);
  grid.dirtyFormats.add(cellKey(row, column));
}

/** Blanks the cells of an area; how they look stays. */
export function clearContents(grid: Grid, area: Area): void {
  const before = cellBefore(grid, area);
  eachUsed(grid.values.keys(area.row, area.row + area.rows), grid.formulas.keys(), area, (row) => {
    const columns = new Set<number>(grid.formulas.get(row)?.keys());
    for (const [column] of grid.values.cellsOf(row)) columns.add(column);
    for (const column of columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (valueAt(grid, row, column) !== '' || formulaAt(grid, row, column) !== undefined)
        setValue(grid, row, column, '');
      const format = formatAt(grid, row, column);
      if (format.quotePrefix) setFormat(grid, row, column, withPrefix(format, false));
    }
  });
  noteChange(grid, area, before);
}

/** Takes all formats of an area away. */
export function clearFormats(grid: Grid, area: Area): void {
  eachUsed(grid.formats.keys(area.row, area.row + area.rows), [], area, (row) => {
    for (const [column] of grid.formats.cellsOf(row)) {
      if (column >= area.column && column < area.column + area.columns) setFormat(grid, row, column, DEFAULT_FORMAT);
    }
  });
  noteCells(grid, 'formats', area);
}

function eachUsed(some: Iterable<number>, others: Iterable<number>, area: Area, visit: (row: number) => void): void {
  for (const row of new Set([...some, ...others])) if (row >= area.row && row < area.row + area.rows) visit(row);
}
