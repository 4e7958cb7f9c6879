import { isWholeColumns, isWholeRows } from '../../../model/address';
import { cellKey } from '../../../model/cellKey';
import type { CellValue } from '../../../model/grid';
import { formatAt, valueAt } from '../../../model/readCells';
import { resolveReference, type SheetArea } from '../../../model/resolveReference';
import { usedArea } from '../../../model/usedArea';
import type { Area, Sheet, Workbook } from '../../../model/workbook';

/** A cell that a series draws and that holds something. */
export interface PlottedCell {
  /** Its place along the series, from 0. */
  readonly index: number;
  readonly value: CellValue;
  readonly isError: boolean;
  readonly numberFormat: string;
}

/** The cells that a series refers to, row by row. */
export interface PlottedCells {
  /** How many there are, with the blank ones. */
  readonly count: number;
  /** Those that hold something. */
  readonly filled: readonly PlottedCell[];
}

/** The number format of the first figure; "General" where there is none. */
export const usualFormat = ({ filled }: PlottedCells): string =>
  filled.find(({ value }) => typeof value === 'number')?.numberFormat ?? 'General';

/** A formula of a chart as the file holds it: without its "=". */
export const bareFormula = (formula: string): string => formula.replace(/^=/, '');

/** Names of the workbook itself stand in the formulas of charts as [0]!Name; 0 is this workbook. */
const THIS_WORKBOOK = /^\[0\]!/;

/** Whole columns and rows end with the last cell that is used. */
function upToLastUsed({ grid }: Sheet, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = usedArea(grid, true, area);
  if (!used) return { ...area, rows: 1, columns: 1 };
  return {
    ...area,
    ...(isWholeColumns(area) && { rows: used.row + used.rows }),
    ...(isWholeRows(area) && { columns: used.column + used.columns }),
  };
}

/** The area that a series refers to; null where it is not one area of this workbook. */
export function plottedArea(workbook: Workbook, formula: string): SheetArea | null {
  const found = resolveReference(workbook, bareFormula(formula).trim().replace(THIS_WORKBOOK, ''), null);
  return found && { sheet: found.sheet, area: upToLastUsed(found.sheet, found.area) };
}

const shownIndexes = (first: number, count: number, hidden: ReadonlySet<number>): number[] => {
  const shown: number[] = [];
  for (let index = first; index < first + count; index++) if (!hidden.has(index)) shown.push(index);
  return shown;
};

/**
 * The cells of an area without those of hidden rows and columns, which charts leave out (ECMA-376 part 1, 21.2.2,
 * plotVisOnly).
 */
export function plottedCells({ sheet, area }: SheetArea): PlottedCells {
  const { grid, hiddenRows, hiddenColumns } = sheet;
  const rows = shownIndexes(area.row, area.rows, hiddenRows);
  const columns = shownIndexes(area.column, area.columns, hiddenColumns);
  const filled: PlottedCell[] = [];
  rows.forEach((row, down) => {
    columns.forEach((column, right) => {
      const value = valueAt(grid, row, column);
      if (value === '') return;
      filled.push({
        index: down * columns.length + right,
        value,
        isError: grid.errors.has(cellKey(row, column)),
        numberFormat: formatAt(grid, row, column).numberFormat,
      });
    });
  });
  return { count: rows.length * columns.length, filled };
}
