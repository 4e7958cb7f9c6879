/** Where rows from the first to the last are after rows were inserted or deleted; null where all of them are gone. */
export type RowMap = (first: number, last: number) => readonly [first: number, last: number] | null;

/** Rows after `count` rows were put before a row. What reaches over the place grows. */
export const rowsInserted =
  (at: number, count: number): RowMap =>
  (first, last) => [first < at ? first : first + count, last < at ? last : last + count];

/** Rows after `count` rows from one on were taken away. */
export const rowsDeleted =
  (at: number, count: number): RowMap =>
  (first, last) => {
    const start = first < at ? first : Math.max(at, first - count);
    const end = last < at ? last : last < at + count ? at - 1 : last - count;
    return end < start ? null : [start, end];
  };

export const rowsAsTheyWere: RowMap = (first, last) => [first, last];

/** Rows that have moved within some columns of a sheet. */
export interface RowShift {
  readonly column: number;
  readonly columns: number;
  readonly mapRows: RowMap;
}

/** Where one row is after rows have moved; of a row that is gone, where the next one is that stays. */
export function rowNow(row: number, mapRows: RowMap): number {
  for (let at = row; ; at++) {
    const moved = mapRows(at, at);
    if (moved) return moved[0];
  }
}
