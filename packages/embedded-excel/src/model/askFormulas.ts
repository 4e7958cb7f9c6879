import { formatAt, valueAt } from './readCells';
import { cellKey } from './cellKey';
import type { CellValue } from './grid';
import { parseInput } from './parseInput';
import { usedArea } from './usedArea';
import type { Sheet, Workbook } from './workbook';
import { setError, setFormula, setValue } from './writeCells';

/** What a person has typed into a cell, and has not entered yet. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Answer {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** A sheet with other cells than those of the workbook: what is written there stays there. */
const copyOf = (sheet: Sheet): Sheet => ({
  ...sheet,
  grid: {
    ...sheet.grid,
    values: sheet.grid.values.copy(),
    formulas: new Map(),
    stale: new Set(),
    valueless: new Set(sheet.grid.valueless),
    arrays: new Map(),
    errors: new Set(sheet.grid.errors),
    dirtyValues: new Set(),
    dirtyFormats: new Set(),
    rewritten: new Set(),
    recomputed: new Set(),
    origins: new Map(),
  },
});

function put({ grid }: Sheet, { row, column, text }: Typed, date1904: boolean): void {
  const input = parseInput(text, formatAt(grid, row, column).numberFormat, date1904);
  if (input.kind === 'formula') setFormula(grid, row, column, input.formula);
  else if (input.kind === 'error') setError(grid, row, column, input.value);
  else setValue(grid, row, column, input.value);
}

/**
 * Computes formulas as if each stood in a cell of a sheet, right of and below all that is used there; the sheet stays
 * as it is. The formulas of the workbook must be up to date; those that read what is typed are not computed again.
 * @param calculate brings the stale formulas of a workbook up to date
 * @param typed stands in its cell meanwhile
 */
export async function askFormulas(
  workbook: Workbook,
  sheet: Sheet,
  formulas: readonly string[],
  calculate: (workbook: Workbook) => Promise<void>,
  typed: Typed | null = null,
): Promise<Answer[]> {
  const used = usedArea(sheet.grid, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const probe = copyOf(sheet);
  if (typed) put(probe, typed, workbook.date1904);
  const row = Math.max(used.row + used.rows, (typed?.row ?? 0) + 1);
  const column = Math.max(used.column + used.columns, (typed?.column ?? 0) + 1);
  formulas.forEach((formula, at) => setFormula(probe.grid, row + at, column, formula));
  await calculate({ ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? probe : one)) });
  return formulas.map((_, at) => ({
    value: valueAt(probe.grid, row + at, column),
    isError: probe.grid.errors.has(cellKey(row + at, column)),
  }));
}
