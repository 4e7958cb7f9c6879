import { CELL_TEXT_LENGTH, COLUMNS, ROWS } from '../../model/limits';
import { cellNumber } from './cellAddress';
import { cellValue, type ValueContext } from './cellValue';
import { isTrue } from './elements';
import { damaged, tooLarge } from './fileErrors';
import type { FileCell } from './fileCells';
import type { XmlHandler } from './readXml';

/** What is left of the cells and of their characters while the sheets of a file are read. */
export interface CellAllowance {
  readonly most: { readonly cells: number; readonly characters: number };
  cells: number;
  characters: number;
}

/** What of a file is struck through: formats of cells, and texts that cells share, by their numbers. */
export interface Struck {
  readonly formats: ReadonlySet<number>;
  readonly texts: ReadonlySet<number>;
}

/** A character of a text may be written as an escape of seven, "_x0041_". */
const LONGEST_WRITTEN = CELL_TEXT_LENGTH * 7;

/**
 * What a formula shows that nobody has computed: a program that does not calculate has written it. As a blank cell what
 * somebody entered would be lost without a word.
 */
const NOT_COMPUTED = '#CALC!';

/** How deep these elements lie below `<sheetData>`. */
const ROW = 1;
const CELL = 2;
const CONTENT = 3;

/**
 * Gathers the cells of a sheet's part that hold a value; of a formula the value that the file has, and an error where
 * it has none. A formula that shows an empty text has one: its cell is of the type "str". Rows and cells without an
 * address follow the one before them. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.53 (is), 18.3.1.73 (row).
 */
export function cellGatherer(
  sheet: string,
  cells: FileCell[],
  allowance: CellAllowance,
  context: ValueContext & { readonly struck: Struck },
): XmlHandler {
  /** How deep the reader is in the part, and in `<sheetData>`. */
  let level = 0;
  let depth = -1;
  let row = 0;
  let column = 0;
  let type = 'n';
  let content: string | null = null;
  let isFormula = false;
  let isStruck = false;
  let gathering = false;
  let inInline = false;
  let readings = 0;

  const place = (): string => `cell R${row}C${column} of the sheet "${sheet}"`;

  function openRow(address: string | undefined): void {
    row = address === undefined ? row + 1 : Number(address);
    column = 0;
    if (!Number.isInteger(row) || row < 1 || row > ROWS)
      throw damaged(`the sheet "${sheet}" has a row ${address ?? row}`);
  }

  function openCell(address: string | undefined): void {
    if (address === undefined) column++;
    else {
      const number = cellNumber(address);
      if (number < 0) throw damaged(`the sheet "${sheet}" has a cell ${address}`);
      column = (number % COLUMNS) + 1;
      row = Math.floor(number / COLUMNS) + 1;
    }
    if (column > COLUMNS) throw damaged(`the sheet "${sheet}" has cells outside its rows and columns`);
    content = null;
    isFormula = false;
  }

  function checkLength(length: number, most: number): void {
    if (length > most)
      throw tooLarge(
        `a text of more than ${CELL_TEXT_LENGTH} characters in ${place()}`,
        `a workbook with texts of at most ${CELL_TEXT_LENGTH} characters`,
      );
  }

  function closeCell(): void {
    const held = content === null ? null : cellValue(type, content, place, context);
    const value = held === null && isFormula && type === 'n' ? NOT_COMPUTED : held;
    if (value === null || value === '') return;
    const { most } = allowance;
    if (--allowance.cells < 0)
      throw tooLarge(`a workbook with more than ${most.cells} cells`, `a workbook with at most ${most.cells} cells`);
    if (typeof value === 'string') {
      checkLength(value.length, CELL_TEXT_LENGTH);
      allowance.characters -= value.length;
      if (allowance.characters < 0)
        throw tooLarge(
          `a workbook with more than ${most.characters} characters in its cells`,
          `a workbook with at most ${most.characters} characters in its cells`,
        );
    }
    const struck = isStruck || (type === 's' && context.struck.texts.has(Number(content)));
    const cell: { -readonly [Key in keyof FileCell]: FileCell[Key] } = { row, column, value };
    if (struck) cell.struck = true;
    if (isFormula) cell.computed = true;
    cells.push(cell);
  }

  function openInside(name: string, attributes: Readonly<Record<string, string>>): void {
    if (depth === ROW && name === 'row') openRow(attributes['r']);
    else if (depth === CELL && name === 'c') {
      openCell(attributes['r']);
      type = attributes['t'] ?? 'n';
      isStruck = context.struck.formats.has(Number(attributes['s'] ?? 0));
    } else if (depth === CONTENT && name === 'v') {
      content = '';
      gathering = true;
    } else if (depth === CONTENT && name === 'f') isFormula = true;
    else if (depth === CONTENT && name === 'is') inInline = true;
    else if (inInline && name === 'rPh') readings++;
    else if (inInline && name === 'strike') isStruck ||= isTrue(attributes['val'], true);
    else if (inInline && name === 't' && readings === 0) {
      content ??= '';
      gathering = true;
    }
  }

  function closeInside(name: string): void {
    if (name === 'v' || name === 't') gathering = false;
    else if (depth === CONTENT && name === 'is') inInline = false;
    else if (inInline && name === 'rPh') readings--;
    else if (depth === CELL && name === 'c') closeCell();
  }

  return {
    open(name, attributes) {
      if (depth >= 0) {
        depth++;
        openInside(name, attributes);
      } else if (level === 1 && name === 'sheetData') depth = 0;
      level++;
    },
    text(piece) {
      if (!gathering) return;
      content = (content ?? '') + piece;
      checkLength(content.length, LONGEST_WRITTEN);
    },
    close(name) {
      level--;
      if (depth < 0) return;
      if (depth > 0) closeInside(name);
      depth--;
    },
  };
}
