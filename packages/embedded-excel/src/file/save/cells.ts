import { columnOfKey, rowOfKey } from '../../model/cellKey';
import { DEFAULT_FORMAT } from '../../model/defaults';
import type { CellFormat } from '../../model/formats';
import type { CellValue } from '../../model/grid';
import { formatAt, formulaAt, valueAt } from '../../model/readCells';
import type { FunctionCalls } from '../../model/functionCalls';
import { filledBy } from '../../model/spills';
import { usedArea } from '../../model/usedArea';
import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { storedFormula } from '../formulaNames';
import { areaName, cellName } from './cellName';
import { storedText } from './storedText';

/** Writes the cells of a sheet that differ from what the file holds. A sheet without any is not touched, so that Excelize need not read it. */
export function saveCells(
  file: ExcelizeFile,
  sheet: Sheet,
  { styleOf, calls }: { styleOf: (format: CellFormat) => number; calls: FunctionCalls | null },
): void {
  if (sheet.sourceName !== null && sheet.grid.dirtyValues.size === 0 && sheet.grid.dirtyFormats.size === 0) return;
  if (sheet.sourceName === null) saveAllValues(file, sheet);
  else saveChangedValues(file, sheet);
  saveFormulas(file, sheet, calls);
  saveFormats(file, sheet, styleOf);
  const used = usedArea(sheet.grid, false);
  if (used) must(file.SetSheetDimension(sheet.name, areaName({ ...used })));
}

const stored = (value: CellValue): CellValue => (typeof value === 'string' ? storedText(value) : value);

function saveAllValues(file: ExcelizeFile, { name, grid }: Sheet): void {
  for (const [row, values] of grid.values) {
    const cells = Array.from(values, (value) => (value === '' || value === undefined ? null : stored(value)));
    if (cells.some((value) => value !== null)) must(file.SetSheetRow(name, cellName(row, 0), cells));
  }
}

function saveChangedValues(file: ExcelizeFile, { name, grid }: Sheet): void {
  for (const key of grid.dirtyValues) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (formulaAt(grid, row, column) !== undefined) continue;
    const cell = cellName(row, column);
    must(file.SetCellFormula(name, cell, ''));
    saveValue(file, name, cell, valueAt(grid, row, column));
  }
}

function saveValue(file: ExcelizeFile, sheet: string, cell: string, value: CellValue): void {
  if (value === '') must(file.SetCellDefault(sheet, cell, ''));
  else must(file.SetCellValue(sheet, cell, stored(value)));
}

/** A formula that fills several cells is stored as an array formula of all of them: Excel shows it in braces, and computes it as it is. */
function saveFormulas(file: ExcelizeFile, sheet: Sheet, calls: FunctionCalls | null): void {
  const { name, grid, sourceName } = sheet;
  const save = (row: number, column: number, formula: string): void => {
    const filled = filledBy(sheet, row, column);
    const cells = filled ? [{ Type: 'array', Ref: areaName({ ...filled }) }] : [];
    must(file.SetCellFormula(name, cellName(row, column), storedFormula(formula, calls).slice(1), ...cells));
  };
  if (sourceName === null) {
    for (const [row, formulas] of grid.formulas) for (const [column, formula] of formulas) save(row, column, formula);
    return;
  }
  for (const key of grid.dirtyValues) {
    const formula = formulaAt(grid, rowOfKey(key), columnOfKey(key));
    if (formula !== undefined) save(rowOfKey(key), columnOfKey(key), formula);
  }
}

/** Cells of one look that stand side by side in a row, from `start` up to and including `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: CellFormat;
  /** The first row in which the same run stands. */
  from: number;
  to: number;
}

/** Writes the looks, each rectangle of one look at once. */
function saveFormats(file: ExcelizeFile, { name, grid }: Sheet, styleOf: (format: CellFormat) => number): void {
  const write = ({ start, end, format, from, to }: Run): void =>
    void must(
      file.SetCellStyle(
        name,
        cellName(from, start),
        cellName(to, end),
        format === DEFAULT_FORMAT ? 0 : styleOf(format),
      ),
    );
  let open = new Map<string, Run>();
  let last = -2;
  for (const [row, columns] of columnsByRow(grid.dirtyFormats)) {
    const runs = new Map<string, Run>();
    for (const { start, end, format } of runsOf(columns, (column) => formatAt(grid, row, column))) {
      const key = `${start}:${end}`;
      const above = row === last + 1 ? open.get(key) : undefined;
      if (above?.format === format) {
        above.to = row;
        open.delete(key);
        runs.set(key, above);
      } else runs.set(key, { start, end, format, from: row, to: row });
    }
    open.forEach(write);
    open = runs;
    last = row;
  }
  open.forEach(write);
}

function columnsByRow(keys: ReadonlySet<number>): [row: number, columns: number[]][] {
  const rows = new Map<number, number[]>();
  for (const key of [...keys].sort((one, other) => one - other)) {
    const row = rows.get(rowOfKey(key));
    if (row) row.push(columnOfKey(key));
    else rows.set(rowOfKey(key), [columnOfKey(key)]);
  }
  return [...rows];
}

function runsOf(columns: readonly number[], formatOf: (column: number) => CellFormat) {
  const runs: { start: number; end: number; format: CellFormat }[] = [];
  for (const column of columns) {
    const format = formatOf(column);
    const last = runs.at(-1);
    if (last?.end === column - 1 && last.format === format) last.end = column;
    else runs.push({ start: column, end: column, format });
  }
  return runs;
}
