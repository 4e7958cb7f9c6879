import type { CellValue } from '../../model/grid';
import { cellName } from '../save/cellName';
import type { Model } from './engine';

/** What Excel's TYPE says of a value. Source: Microsoft, "TYPE function". */
const TYPE = { number: 1, truth: 4, error: 16 } as const;

/** A value that the engine has computed. `isError`: the text of an error. */
export interface Computed {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** A sheet beside those of the workbook, on which the engine is asked for what no cell holds. */
export interface Scratch {
  /** What formulas give, which name the sheets that they refer to. */
  ask(formulas: readonly string[]): Computed[];
  /** What cells of the workbook's sheets give; numbers with all their digits. */
  read(cells: readonly { readonly index: number; readonly row: number; readonly column: number }[]): Computed[];
  /** Puts values into cells of this sheet. @returns a reference to them */
  put(rows: readonly (readonly Computed[])[]): string;
}

const NAME = '~ scratch ~';
const FORMULAS = 0;
const DIGITS = 1;
const VALUES = 3;

/** A value as it would be typed; an apostrophe keeps a text a text. The engine knows no #BUSY! */
export const typed = ({ value, isError }: Computed): string => {
  if (isError) return value === '#BUSY!' || value === '#SPILL!' ? '#N/A' : String(value);
  return typeof value === 'string'
    ? `'${value}`
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);
};

/** @param index of the new sheet: how many the model has already */
export function newScratch(model: Model, index: number): Scratch {
  model.newSheet();
  model.renameSheet(index, NAME);
  let free = 0;

  /** The engine shows numbers with fewer digits than it has; joined with an empty text it gives all of them. */
  function digits(cells: readonly (readonly [sheet: number, row: number, column: number, name: string])[]): Computed[] {
    const isNumber = cells.map(([sheet, row, column]) => model.getCellType(sheet, row + 1, column + 1) === TYPE.number);
    cells.forEach(([, , , name], at) => {
      if (isNumber[at]) model.setUserInput(index, at + 1, DIGITS + 1, `=${name}&""`);
    });
    if (isNumber.includes(true)) model.evaluate();
    return cells.map(([sheet, row, column], at): Computed => {
      if (isNumber[at])
        return { value: Number(model.getFormattedCellValue(index, at + 1, DIGITS + 1)), isError: false };
      const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
      const type = model.getCellType(sheet, row + 1, column + 1);
      return { value: type === TYPE.truth ? shown === 'TRUE' : shown, isError: type === TYPE.error };
    });
  }

  return {
    ask(formulas) {
      formulas.forEach((formula, at) => model.setUserInput(index, at + 1, FORMULAS + 1, `=${formula}`));
      model.evaluate();
      return digits(formulas.map((_, at) => [index, at, FORMULAS, cellName(at, FORMULAS)] as const));
    },
    read(cells) {
      const names = new Map<number, string>();
      const nameOf = (sheet: number): string => {
        if (!names.has(sheet)) names.set(sheet, `'${sheetName(model, sheet).replaceAll("'", "''")}'!`);
        return names.get(sheet)!;
      };
      return digits(
        cells.map(
          ({ index: sheet, row, column }) => [sheet, row, column, nameOf(sheet) + cellName(row, column)] as const,
        ),
      );
    },
    put(rows) {
      const first = free;
      rows.forEach((values, down) =>
        values.forEach((value, right) => model.setUserInput(index, first + down + 1, VALUES + right + 1, typed(value))),
      );
      free += rows.length;
      const last = cellName(free - 1, VALUES + rows[0]!.length - 1);
      const from = cellName(first, VALUES);
      return `'${NAME}'!${from === last ? from : `${from}:${last}`}`;
    },
  };
}

const sheetName = (model: Model, index: number): string =>
  (model.getWorksheetsProperties() as { name: string }[])[index]!.name;
