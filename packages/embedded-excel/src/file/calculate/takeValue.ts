import { cellKey, columnOfKey, rowOfKey } from '../../model/cellKey';
import { noteReread } from '../../model/changes';
import { valueAt } from '../../model/readCells';
import { spill, withdrawSpill } from '../../model/spills';
import type { Sheet } from '../../model/workbook';
import { setComputed } from '../../model/writeCells';
import { isError, type Matrix, type Value } from './here/values';

/** Gives a formula its value. */
export function setFormulaValue({ grid }: Sheet, key: number, value: Value): void {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  if (isError(value)) setComputed(grid, row, column, value.error, true);
  else setComputed(grid, row, column, value ?? 0);
}

/** What a custom function gives: a value, or rows of them, which fill the cells beside it. */
export function fillFrom(sheet: Sheet, key: number, rows: Matrix): void {
  const { grid } = sheet;
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const before = valueAt(grid, row, column);
  if (rows.length * rows[0]!.length > 1)
    spill(
      sheet,
      row,
      column,
      rows.map((cells) => cells.map((one) => (isError(one) ? one.error : (one ?? '')))),
    );
  else {
    withdrawSpill(grid, cellKey(row, column));
    const [[value]] = rows as [[Value]];
    if (isError(value)) setComputed(grid, row, column, value.error, true);
    else setComputed(grid, row, column, value ?? '');
  }
  if (valueAt(grid, row, column) !== before) noteReread(grid, { row, column, rows: 1, columns: 1 });
}
