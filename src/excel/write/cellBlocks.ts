import type { CellValue } from '../../register/rawTable';
import type { HeldContent } from './heldCells';

/** A cell that is to be written over. */
export interface CellToWrite {
  /** Where it stands, as a person finds it: "Pledges!F2". */
  readonly place: string;
  /** What it held when it was read. */
  readonly held: HeldContent;
  /** What goes over to Excel for it. */
  readonly content: CellValue;
  /** null: as it has it. */
  readonly numberFormat: string | null;
}

/** Cells below one another that are written in one go; null for those between that stay as they are. */
export interface Block {
  readonly cells: readonly (CellToWrite | null)[];
  readonly range: (context: Excel.RequestContext) => Excel.Range;
  /** The column of its table, where formulas may be written; the key tells it from others. */
  readonly column?: { readonly key: string; readonly range: (context: Excel.RequestContext) => Excel.Range };
}

/** What else a request does with the table around the cells, and what undoes that. */
export interface Around {
  /** Asked for in the request that writes, before it does. */
  readonly first?: () => void;
  /** Asked for when the cells are put back, after them. */
  readonly last?: (context: Excel.RequestContext) => Promise<void>;
}

/** The column of a table, for blocks in it. @param column counted from 0 */
export const columnOf = (table: string, column: number): NonNullable<Block['column']> => ({
  key: `${table} ${column}`,
  range: ({ workbook }) => workbook.tables.getItem(table).getDataBodyRange().getColumn(column),
});

/** Where the cells of blocks stand. */
export const placesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell?.place ?? []));

/** What goes over for a cell; null for what stays as it is. */
export interface Handed {
  readonly content: CellValue | null;
  readonly numberFormat: string | null;
}

/**
 * Excel leaves a cell alone for which it is handed null. Source: Microsoft, "Excel JavaScript API advanced programming
 * concepts", null input in a two-dimensional array.
 */
export function writeInto(range: Excel.Range, cells: readonly (Handed | null)[]): void {
  const formats = cells.map((cell) => [cell?.numberFormat ?? null]);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats as string[][];
  const contents = cells.map((cell) => [cell?.content ?? null]);
  if (contents.some(([content]) => content !== null)) range.formulas = contents;
}
