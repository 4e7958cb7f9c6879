import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { cellOfRow, rowOf, type RowCells } from './cellXml';
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

/** The columns beyond the values of a row that have a formula or a format, in order. */
function columnsBeyond({ formulas, formats }: RowCells, width: number): number[] {
  const columns = new Set<number>();
  for (const column of formulas?.keys() ?? []) if (column >= width) columns.add(column);
  for (const column of formats?.keys() ?? []) if (column >= width) columns.add(column);
  return columns.size === 0 ? [] : [...columns].sort(ascending);
}

/**
 * The attributes of `<row>`: its number, its height where somebody has set one, and whether it is hidden.
 * Source: ECMA-376 part 1, 18.3.1.73.
 * @param row counted from 0
 */
const rowAttributes = ({ rowHeights, hiddenRows }: Sheet, row: number): string =>
  attributes({
    r: row + 1,
    ht: rowHeights.get(row),
    customHeight: rowHeights.has(row),
    hidden: hiddenRows.has(row),
  });

/** A row as `<row>`; '' where there is nothing to be said of it. */
export function rowXml(sheet: Sheet, row: number, context: CellWriting): string {
  const held = rowOf(sheet.grid, row);
  const width = held.values?.length ?? 0;
  let cells = '';
  for (let column = 0; column < width; column++) cells += cellOfRow(sheet, row, column, held, context);
  for (const column of columnsBeyond(held, width)) cells += cellOfRow(sheet, row, column, held, context);
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
