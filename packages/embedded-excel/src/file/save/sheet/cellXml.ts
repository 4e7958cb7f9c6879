import { cellKey } from '../../../model/cellKey';
import { DEFAULT_FORMAT } from '../../../model/defaults';
import type { CellFormat } from '../../../model/formats';
import type { CellValue, Grid } from '../../../model/grid';
import { CELL_TEXT_LENGTH } from '../../../model/limits';
import { filledBy } from '../../../model/spills';
import type { FunctionCalls } from '../../../model/functionCalls';
import type { Sheet } from '../../../model/workbook';
import { cellName, reference } from '../cellName';
import type { CellWriting } from './writing';
import { formulaElement, textElement } from './writtenText';

/** The errors that files have a word for. Source: ECMA-376 part 1, 18.17.3. */
const ERRORS = new Set(['#DIV/0!', '#GETTING_DATA', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/**
 * What a file has for an error: for one that waits for a result #N/A, for later ones (#SPILL!, #CALC!) what earlier
 * versions of Excel show.
 */
const storedError = (error: string): string => (ERRORS.has(error) ? error : error === '#BUSY!' ? '#N/A' : '#VALUE!');

/** What stands in a cell: its type, which is left out for numbers and blanks, its formula and its value. */
export interface CellContent {
  readonly type: string | undefined;
  readonly formula: string;
  readonly value: string;
}

const BLANK: CellContent = { type: undefined, formula: '', value: '' };

/**
 * What a cell of a sheet holds, as it stands in `<c>`; texts stand in it, not among the shared ones. A formula that
 * could not be computed has no value. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.3.1.53 (is).
 * @param row counted from 0
 * @param column counted from 0
 * @throws Error where a number is not finite or a text longer than a cell takes
 */
export const cellContent = (sheet: Sheet, row: number, column: number, calls: FunctionCalls | null): CellContent =>
  contentOfRow(sheet, row, column, rowOf(sheet.grid, row), calls);

/** What a row holds, looked up once for all of its cells. */
export interface RowCells {
  readonly values: readonly CellValue[] | undefined;
  readonly formulas: ReadonlyMap<number, string> | undefined;
  readonly formats: ReadonlyMap<number, CellFormat> | undefined;
}

export const rowOf = ({ values, formulas, formats }: Grid, row: number): RowCells => ({
  values: values.get(row),
  formulas: formulas.get(row),
  formats: formats.get(row),
});

function contentOfRow(
  sheet: Sheet,
  row: number,
  column: number,
  { values, formulas }: RowCells,
  calls: FunctionCalls | null,
): CellContent {
  const { grid } = sheet;
  const value = values?.[column] ?? '';
  const formula = formulas?.get(column);
  if (value === '' && formula === undefined) return BLANK;
  const isError = grid.errors.size > 0 && grid.errors.has(cellKey(row, column));
  const place = (): string => `cell ${cellName(row, column)} of the sheet "${sheet.name}"`;
  if (formula === undefined) {
    if (typeof value !== 'string' || isError) return { formula: '', ...valueXml(value, isError, place) };
    if (value.length > CELL_TEXT_LENGTH)
      throw new Error(`${place()} has a text of ${value.length} characters, and takes at most ${CELL_TEXT_LENGTH}`);
    return { type: 'inlineStr', formula: '', value: `<is>${textElement('t', value)}</is>` };
  }
  const filled = filledBy(sheet, row, column) ?? grid.arrays.get(cellKey(row, column));
  const written = formulaElement('f', formula, calls);
  const stored = filled ? `<f t="array" ref="${reference(filled)}"${written.slice(2)}` : written;
  const key = cellKey(row, column);
  if (grid.stale.has(key) || grid.valueless.has(key) || (typeof value === 'string' && value.length > CELL_TEXT_LENGTH))
    return { ...BLANK, formula: stored };
  return { formula: stored, ...valueXml(value, isError, place) };
}

function valueXml(value: CellValue, isError: boolean, place: () => string): Omit<CellContent, 'formula'> {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${place()} should hold a number and has ${value}`);
    return { type: undefined, value: `<v>${value}</v>` };
  }
  if (typeof value === 'boolean') return { type: 'b', value: `<v>${value ? 1 : 0}</v>` };
  if (isError) return { type: 'e', value: `<v>${storedError(value)}</v>` };
  return { type: 'str', value: textElement('v', value) };
}

/** A cell of a sheet as `<c>`; '' where it is blank and nobody has formatted it. @throws Error as `cellContent` */
export const cellXml = (sheet: Sheet, row: number, column: number, context: CellWriting): string =>
  cellOfRow(sheet, row, column, rowOf(sheet.grid, row), context);

/** The same as `cellXml`, for a cell whose row was looked up. */
export function cellOfRow(
  sheet: Sheet,
  row: number,
  column: number,
  cells: RowCells,
  { styleOf, calls }: CellWriting,
): string {
  const { type, formula, value } = contentOfRow(sheet, row, column, cells, calls);
  const format = cells.formats?.get(column) ?? DEFAULT_FORMAT;
  const isBlank = formula === '' && value === '';
  if (isBlank && format === DEFAULT_FORMAT) return '';
  const style = format === DEFAULT_FORMAT ? 0 : styleOf(format);
  const tag = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
  return isBlank ? `${tag}/>` : `${tag}>${formula}${value}</c>`;
}
