import type { Grid } from '../../../model/grid';
import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { cellXml } from './cellXml';
import type { CellWriting } from './writing';

/** About how many characters a chunk has. */
const CHUNK = 64 * 1024;

const ascending = (one: number, other: number): number => one - other;

function rowsOf({ grid, rowHeights, hiddenRows }: Sheet): number[] {
  const { values, formulas, formats } = grid;
  return [
    ...new Set([...values.keys(), ...formulas.keys(), ...formats.keys(), ...rowHeights.keys(), ...hiddenRows]),
  ].sort(ascending);
}

/** The columns of a row whose cells hold something or are formatted, in order. */
function columnsOf({ values, formulas, formats }: Grid, row: number): number[] {
  const columns: number[] = [];
  values.get(row)?.forEach((value, column) => {
    if (value !== '') columns.push(column);
  });
  const others = [formulas.get(row), formats.get(row)].filter((one) => one !== undefined);
  if (others.length === 0) return columns;
  return [...new Set([...columns, ...others.flatMap((one) => [...one.keys()])])].sort(ascending);
}

/**
 * The attributes of `<row>`: its number, its height where somebody has set one, and whether it is hidden.
 * Source: ECMA-376 part 1, 18.3.1.73.
 * @param row counted from 0
 */
export const rowAttributes = ({ rowHeights, hiddenRows }: Sheet, row: number): string =>
  attributes({
    r: row + 1,
    ht: rowHeights.get(row),
    customHeight: rowHeights.has(row),
    hidden: hiddenRows.has(row),
  });

/** A row as `<row>`; '' where there is nothing to be said of it. */
export function rowXml(sheet: Sheet, row: number, context: CellWriting): string {
  let cells = '';
  for (const column of columnsOf(sheet.grid, row)) cells += cellXml(sheet, row, column, context);
  if (cells !== '') return `<row${rowAttributes(sheet, row)}>${cells}</row>`;
  return sheet.rowHeights.has(row) || sheet.hiddenRows.has(row) ? `<row${rowAttributes(sheet, row)}/>` : '';
}

/** The cells of a sheet as `<sheetData>`, a chunk of rows at a time. Source: ECMA-376 part 1, 18.3.1.80. */
export function* sheetDataXml(sheet: Sheet, context: CellWriting): Iterable<string> {
  let chunk = '<sheetData>';
  for (const row of rowsOf(sheet)) {
    chunk += rowXml(sheet, row, context);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}</sheetData>`;
}
