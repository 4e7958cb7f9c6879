import { cellKey } from './cellKey';
import type { CellFormat } from './formats';
import type { CellValue, Grid } from './grid';
import { formatAt, formulaAt, valueAt } from './readCells';
import type { Area } from './workbook';
import { putValue, setFormat, setFormula, setValue } from './writeCells';

/** What a cell holds and how it looks, to be put into another cell or back. */
export interface HeldCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly isError: boolean;
  readonly isStale: boolean;
  readonly isValueless: boolean;
  /** What it fills as an array formula. */
  readonly array: Area | undefined;
  /** The cell of the file that held it; undefined where none did. */
  readonly origin: number | undefined;
  readonly format: CellFormat;
}

export function heldCell(grid: Grid, row: number, column: number): HeldCell {
  const key = cellKey(row, column);
  return {
    value: valueAt(grid, row, column),
    formula: formulaAt(grid, row, column),
    isError: grid.errors.has(key),
    isStale: grid.stale.has(key),
    isValueless: grid.valueless.has(key),
    array: grid.arrays.get(key),
    origin: grid.dirtyValues.has(key) ? grid.origins.get(key) : key,
    format: formatAt(grid, row, column),
  };
}

/** Gives a cell what another one held. The caller notes the change (`noteCells`). */
export function putCell(grid: Grid, row: number, column: number, held: HeldCell): void {
  const { value, formula, array, origin } = held;
  const key = cellKey(row, column);
  if (formula !== undefined) {
    setFormula(grid, row, column, formula);
    putValue(grid, row, column, value);
    if (!held.isStale) grid.stale.delete(key);
    if (!held.isValueless) grid.valueless.delete(key);
    if (array) grid.arrays.set(key, { ...array, row, column });
  } else if (value !== '' || valueAt(grid, row, column) !== '' || formulaAt(grid, row, column) !== undefined)
    setValue(grid, row, column, value);
  const isKept = formula === undefined ? value !== '' : array !== undefined;
  if (origin !== undefined && isKept) grid.origins.set(key, origin);
  if (held.isError) grid.errors.add(key);
  putFormat(grid, row, column, held);
}

/** Puts what a cell holds, and how it looks, into another row of its column; the cell itself stays as it is. */
export const copyCell = (grid: Grid, row: number, column: number, to: number): void =>
  putCell(grid, to, column, heldCell(grid, row, column));

/** Gives a cell the format of another one of its column. */
export const copyFormat = (grid: Grid, row: number, column: number, to: number): void =>
  putFormat(grid, to, column, heldCell(grid, row, column));

/**
 * A cell that holds something has a format of its own, be it the default: in its new place it does not take that of the
 * column or the row.
 */
function putFormat(grid: Grid, row: number, column: number, { value, formula, format }: HeldCell): void {
  setFormat(grid, row, column, format);
  if (value !== '' || formula !== undefined) grid.dirtyFormats.add(cellKey(row, column));
}
