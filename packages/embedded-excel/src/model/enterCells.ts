import { noteChange } from './changes';
import type { CellValue } from './grid';
import { CELL_TEXT_LENGTH, FORMULA_LENGTH } from './limits';
import { parseInput } from './parseInput';
import { cellBefore, formatAt } from './readCells';
import { ExcelRefusal } from '../embeddedExcel';
import { invalidArgument } from './refusals';
import { withPrefix } from './quotePrefix';
import { setError, setFormat, setFormula, setValue } from './writeCells';
import type { Area, Sheet } from './workbook';

/**
 * Writes into the cells of an area as if each had been typed. `entered` gives what goes into a cell; null leaves it as
 * it is.
 */
export function enterCells(sheet: Sheet, area: Area, entered: Entries, date1904: boolean): void {
  checkEntries(area, entered);
  const before = cellBefore(sheet.grid, area);
  eachEntry(area, entered, (value, row, column) => enterCell(sheet, row, column, value as CellValue, date1904));
  noteChange(sheet.grid, area, before);
}

/** What goes into the cells of an area: cell by cell, counted from its corner; null for those that stay as they are. */
export type Entries = (down: number, right: number) => unknown;

/** Refuses what no cell takes. @throws ExcelRefusal InvalidArgument, FormulaLengthExceedsLimit */
export const checkEntries = (area: Area, entered: Entries): void => eachEntry(area, entered, check);

function eachEntry(area: Area, entered: Entries, visit: (value: unknown, row: number, column: number) => void): void {
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      const value = entered(down, right);
      if (value !== null && value !== undefined) visit(value, area.row + down, area.column + right);
    }
}

function enterCell({ grid }: Sheet, row: number, column: number, entered: CellValue, date1904: boolean): void {
  const format = formatAt(grid, row, column);
  const input = parseInput(entered, format.numberFormat, date1904);
  switch (input.kind) {
    case 'formula':
      setFormula(grid, row, column, input.formula);
      break;
    case 'error':
      setError(grid, row, column, input.value);
      break;
    case 'value':
      setValue(grid, row, column, input.value);
      if (input.numberFormat !== undefined)
        setFormat(grid, row, column, { ...format, numberFormat: input.numberFormat, quotePrefix: false });
  }
  const isQuoted = input.kind === 'value' && input.quoted === true;
  if (formatAt(grid, row, column).quotePrefix !== isQuoted)
    setFormat(grid, row, column, withPrefix(formatAt(grid, row, column), isQuoted));
}

/** Nothing is written unless all can be. */
function check(value: unknown): void {
  if (typeof value === 'number' || typeof value === 'boolean') return;
  if (typeof value !== 'string') throw invalidArgument('a cell takes a text, a number or a boolean');
  if (value.startsWith('=') && value.length > 1) checkFormula(value);
  else if (value.length > CELL_TEXT_LENGTH)
    throw invalidArgument(`a cell holds at most ${CELL_TEXT_LENGTH} characters`);
}

/** Refuses formulas that Excel does not accept at all: too long, or with quotes or brackets left open. */
export function checkFormula(formula: string): void {
  if (formula.length > FORMULA_LENGTH)
    throw new ExcelRefusal('FormulaLengthExceedsLimit', `The formula is longer than ${FORMULA_LENGTH} characters.`);
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  let open = 0;
  for (const character of withoutTexts) {
    if (character === '(') open++;
    if (character === ')' && --open < 0) break;
  }
  if (open !== 0 || withoutTexts.includes('"')) throw invalidArgument(`the formula ${formula} is not complete`);
}
