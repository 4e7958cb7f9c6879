import { columnOfKey, rowOfKey } from '../../model/cellKey';
import { sameName } from '../../model/findSheet';
import type { CellValue } from '../../model/grid';
import { formulaAt, valueAt } from '../../model/readCells';
import type { Sheet, Workbook } from '../../model/workbook';
import { setComputed } from '../../model/writeCells';
import { loadExcelize, must, type ExcelizeFile } from '../excelize';
import { storedFormula } from '../formulaNames';
import { cellName } from '../save/cellName';
import { neededCells, type NeededRows } from './neededCells';
import { plainFormula } from './plainFormula';
import { leaveUncomputed } from './uncomputed';

/** What Excel's TYPE says. Source: Microsoft, "TYPE function". */
const TYPES = { number: '1', text: '2', truth: '4', error: '16' } as const;

/**
 * Computes the stale formulas of a workbook with Excelize's engine, in a scratch file that holds the cells that they read.
 * A formula that the engine does not know keeps the value that the file gave it, or becomes #NAME?, as in a version of Excel that does not know it either; a saved
 * file then asks Excel to compute it.
 */
export async function calculate(workbook: Workbook): Promise<void> {
  const excelize = await loadExcelize();
  const scratch = excelize.NewFile();
  const probe = freeName(workbook);
  must(scratch.SetSheetName('Sheet1', probe));
  for (const { name } of workbook.sheets) must(scratch.NewSheet(name));
  for (const name of workbook.names) scratch.SetDefinedName({ Name: name.name, RefersTo: name.formula.slice(1) });
  for (const sheet of workbook.sheets)
    for (const name of sheet.names)
      scratch.SetDefinedName({ Name: name.name, RefersTo: name.formula.slice(1), Scope: sheet.name });
  for (const [sheet, rows] of neededCells(workbook)) putCells(scratch, sheet, rows);
  for (const sheet of workbook.sheets) putFormulas(scratch, sheet, workbook);
  for (const sheet of workbook.sheets) for (const key of [...sheet.grid.stale]) compute(scratch, probe, sheet, key);
}

/** A name for the scratch sheet in which types of results are looked up. */
function freeName({ sheets }: Workbook): string {
  let name = 'type';
  while (sheets.some((sheet) => sameName(sheet.name, name))) name = `~${name}`;
  return name;
}

function putCells(scratch: ExcelizeFile, { name, grid }: Sheet, rows: NeededRows): void {
  for (const [row, { first, last }] of rows) {
    const values = grid.values.get(row);
    if (!values) continue;
    const cells = Array.from({ length: last - first + 1 }, (_, index) => {
      const value = values[first + index] ?? '';
      return value === '' ? null : value;
    });
    if (cells.some((value) => value !== null)) must(scratch.SetSheetRow(name, cellName(row, first), cells));
  }
}

function putFormulas(scratch: ExcelizeFile, sheet: Sheet, workbook: Workbook): void {
  for (const key of sheet.grid.stale) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const formula = plainFormula(formulaAt(sheet.grid, row, column)!, sheet, row, column, workbook);
    must(scratch.SetCellFormula(sheet.name, cellName(row, column), storedFormula(formula).slice(1)));
  }
}

function compute(scratch: ExcelizeFile, probe: string, { name, grid }: Sheet, key: number): void {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const cell = cellName(row, column);
  const { value, error } = scratch.CalcCellValue(name, cell, { RawCellValue: true });
  if (error) {
    leaveUncomputed(grid);
    const before = valueAt(grid, row, column);
    setComputed(grid, row, column, before === '' ? '#NAME?' : before, before === '');
    return;
  }
  const { result, isError } = typed(scratch, probe, name, cell, value);
  setComputed(grid, row, column, result, isError);
  // The formulas that read this one find its value and need not compute it again.
  if (!isError) must(scratch.SetCellValue(name, cell, result));
}

/** Excelize gives every result as text; what looks like a number, a truth value or an error may be text, and TYPE tells. */
function typed(
  scratch: ExcelizeFile,
  probe: string,
  sheet: string,
  cell: string,
  value: string,
): { result: CellValue; isError: boolean } {
  const looksLikeText =
    value !== '' && !/^[-+.\d]/.test(value) && !/^(?:TRUE|FALSE)$/i.test(value) && !value.startsWith('#');
  if (looksLikeText) return { result: value, isError: false };
  must(scratch.SetCellFormula(probe, 'A1', `TYPE('${sheet.replaceAll("'", "''")}'!${cell})`));
  const type = must(scratch.CalcCellValue(probe, 'A1', { RawCellValue: true })).value;
  if (type === TYPES.number) return { result: value === '' ? 0 : Number(value), isError: false };
  if (type === TYPES.truth) return { result: value.toUpperCase() === 'TRUE', isError: false };
  return { result: value, isError: type === TYPES.error };
}
