/**
 * Columns that are read at a time: Excel has 16,384, and gives no values of whole rows. Source: Microsoft, "Work with
 * unbounded ranges".
 */
const MOST_COLUMNS = 8_192;

export interface ColumnBlock {
  /** Counts from 0. */
  readonly start: number;
  readonly columns: number;
}

/** Cuts so many columns into blocks, none of which is a whole row of the sheet. */
export const columnBlocks = (columns: number): ColumnBlock[] =>
  Array.from({ length: Math.ceil(columns / MOST_COLUMNS) }, (_, index) => {
    const start = index * MOST_COLUMNS;
    return { start, columns: Math.min(MOST_COLUMNS, columns - start) };
  });
