import { columnOf } from './columns';
import { rewriteEveryFormula } from './everyFormula';
import { mayName, sameName } from './findSheet';
import { replaceParts } from './formulaParts';
import type { RowMap } from './rowSpans';
import type { Sheet, Workbook } from './workbook';

/** Columns of a sheet, within which rows move. */
export interface Band {
  readonly column: number;
  readonly columns: number;
}

const CELLS = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?$/;

/**
 * A reference to cells after the rows of a band have moved. One that reaches out of the band stays as it is, as in
 * Excel.
 */
function shiftedReference(text: string, { column, columns }: Band, mapRows: RowMap): string {
  const match = CELLS.exec(text);
  if (!match) return text;
  const [, fixedColumn, letters, fixedRow, digits, fixedColumn2, letters2, fixedRow2, digits2] = match;
  const isInside = (one: string): boolean => columnOf(one) >= column && columnOf(one) < column + columns;
  if (!isInside(letters!) || (letters2 !== undefined && !isInside(letters2))) return text;
  const row = Number(digits) - 1;
  const other = digits2 === undefined ? row : Number(digits2) - 1;
  const mapped = mapRows(Math.min(row, other), Math.max(row, other));
  if (mapped === null) return '#REF!';
  const [start, end] = row <= other ? mapped : [mapped[1], mapped[0]];
  const first = `${fixedColumn}${letters}${fixedRow}${start + 1}`;
  return digits2 === undefined ? first : `${first}:${fixedColumn2}${letters2}${fixedRow2}${end + 1}`;
}

/**
 * A formula after the rows of a band have moved.
 * @param isMoved whether references to a sheet of this name are meant; null is the sheet that the formula stands on
 */
export const shiftedFormula = (
  formula: string,
  isMoved: (sheet: string | null) => boolean,
  band: Band,
  mapRows: RowMap,
): string =>
  replaceParts(formula, (part) => {
    if (part.kind !== 'reference' || !isMoved(part.sheet)) return undefined;
    const next = shiftedReference(part.reference, band, mapRows);
    if (next === part.reference) return undefined;
    return next === '#REF!' ? next : part.text.slice(0, part.text.length - part.reference.length) + next;
  });

/** Lets every reference to cells of a sheet follow when rows within some of its columns move. */
export function followRows(
  workbook: Workbook,
  sheet: Sheet,
  band: Band,
  mapRows: RowMap,
  { valuesStay }: { readonly valuesStay: boolean },
): void {
  /** Most formulas need not be taken apart. */
  const canRefer = (formula: string, on: Sheet | null): boolean =>
    /\d/.test(formula) && (on === sheet || mayName(formula, sheet.name));
  const rewrite = (formula: string, on: Sheet | null): string => {
    if (!canRefer(formula, on)) return formula;
    const isMoved = (named: string | null): boolean => (named === null ? on === sheet : sameName(named, sheet.name));
    return shiftedFormula(formula, isMoved, band, mapRows);
  };
  const charts = workbook.sheets.flatMap((one) => one.charts);
  const before = charts.map(({ series }) => JSON.stringify(series));
  rewriteEveryFormula(workbook, rewrite, valuesStay);
  charts.forEach((chart, index) => {
    if (chart.origin === 'file' && JSON.stringify(chart.series) !== before[index]) chart.origin = 'followed';
  });
}
