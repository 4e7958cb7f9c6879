import { columnOfKey, errorKey, rowOfKey } from '../../model/cellKey';
import type { CellValue } from '../../model/grid';
import { formulaAt, valueAt } from '../../model/readCells';
import type { Sheet, Workbook } from '../../model/workbook';
import { setComputed } from '../../model/writeCells';
import { cellName } from '../save/cellName';
import { newModel, type Model } from './engine';
import { neededCells, type NeededRows } from './neededCells';
import { plainFormula } from './plainFormula';
import { leaveUncomputed } from './uncomputed';

/** What Excel's TYPE says of a value. Source: Microsoft, "TYPE function". */
const TYPE = { number: 1, text: 2, truth: 4, error: 16 } as const;

/** What the engine says where it could not understand a formula or does not know a function in it. */
const NOT_UNDERSTOOD = new Set(['#NAME?', '#ERROR!', '#N/IMPL!']);

/**
 * Computes the stale formulas of a workbook with IronCalc, in a model that holds the cells that they read. A formula that it does not
 * understand keeps the value that the file gave it, or becomes #NAME?, as in a version of Excel that does not know a function; a
 * saved file then asks Excel to compute it.
 */
export async function calculate(workbook: Workbook): Promise<void> {
  const model = await newModel();
  try {
    workbook.sheets.forEach((_, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, passingName(index));
    });
    workbook.sheets.forEach(({ name }, index) => model.renameSheet(index, name));
    for (const [sheet, rows] of neededCells(workbook)) putCells(model, workbook.sheets.indexOf(sheet), sheet, rows);
    workbook.sheets.forEach((sheet, index) => putFormulas(model, index, sheet, workbook));
    model.evaluate();
    const numbers = exactNumbers(model, workbook);
    workbook.sheets.forEach((sheet, index) => {
      for (const key of [...sheet.grid.stale]) take(model, index, sheet, key, numbers);
    });
  } finally {
    model.free();
  }
}

/** Names that no workbook's sheets have, for the time in which names change places. */
const passingName = (index: number): string => `~${index}~`;

/** A value as it would be typed; an apostrophe keeps a text a text. */
const typed = (value: CellValue): string =>
  typeof value === 'string' ? `'${value}` : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

function putCells(model: Model, index: number, { grid }: Sheet, rows: NeededRows): void {
  for (const [row, { first, last }] of rows) {
    const values = grid.values.get(row) ?? [];
    for (let column = first; column <= last; column++) {
      const value = values[column] ?? '';
      if (value === '') continue;
      const isError = grid.errors.size > 0 && grid.errors.has(errorKey(row, column));
      model.setUserInput(index, row + 1, column + 1, isError ? String(value) : typed(value));
    }
  }
}

function putFormulas(model: Model, index: number, sheet: Sheet, workbook: Workbook): void {
  for (const key of sheet.grid.stale) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const formula = formulaAt(sheet.grid, row, column)!;
    model.setUserInput(index, row + 1, column + 1, plainFormula(formula, { workbook, sheet, row, column }));
  }
}

/**
 * The engine shows numbers with fewer digits than it has; joined with an empty text it gives all of them. So a sheet of its own asks for each.
 * @returns the number of a cell by sheet and key
 */
function exactNumbers(model: Model, workbook: Workbook): Map<string, number> {
  const asked: string[] = [];
  const probe = workbook.sheets.length;
  model.newSheet();
  workbook.sheets.forEach(({ name, grid }, index) => {
    for (const key of grid.stale) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (model.getCellType(index, row + 1, column + 1) !== TYPE.number) continue;
      asked.push(`${index} ${key}`);
      model.setUserInput(probe, asked.length, 1, `='${name.replaceAll("'", "''")}'!${cellName(row, column)}&""`);
    }
  });
  model.evaluate();
  return new Map(asked.map((cell, at) => [cell, Number(model.getFormattedCellValue(probe, at + 1, 1))]));
}

function take(model: Model, index: number, { grid }: Sheet, key: number, numbers: ReadonlyMap<string, number>): void {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const put = (value: CellValue, isError = false): void => setComputed(grid, row, column, value, isError);
  const exact = numbers.get(`${index} ${key}`);
  if (exact !== undefined) return put(exact);
  const shown = model.getFormattedCellValue(index, row + 1, column + 1);
  const type = model.getCellType(index, row + 1, column + 1);
  if (type === TYPE.truth) return put(shown === 'TRUE');
  if (type !== TYPE.error) return put(shown);
  // Excel shows zero where formulas go round in a circle.
  if (shown === '#CIRC!') return put(0);
  if (!NOT_UNDERSTOOD.has(shown)) return put(shown, true);
  leaveUncomputed(grid);
  const before = valueAt(grid, row, column);
  return before === '' ? put('#NAME?', true) : put(before, grid.errors.has(errorKey(row, column)));
}
