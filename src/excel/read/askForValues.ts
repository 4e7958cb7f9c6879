import type { CellValue } from '../../register/rawTable';

/** Columns of a worksheet. Source: Microsoft, "Excel specifications and limits". */
const EVERY_COLUMN = 16_384;

/**
 * Asks for the values of cells. Excel gives none of whole rows (Range.values is null for a range without bounds), so that a table as wide as its sheet is asked for in two pieces.
 * @param corner the first of the cells
 * @returns to be called after the next sync
 */
export function askForValues(corner: Excel.Range, rows: number, columns: number): () => CellValue[][] {
  const piece = (from: number, wide: number): Excel.Range =>
    corner
      .getOffsetRange(0, from)
      .getResizedRange(rows - 1, wide - 1)
      .load('values');
  const pieces =
    columns < EVERY_COLUMN ? [piece(0, columns)] : [piece(0, EVERY_COLUMN - 1), piece(EVERY_COLUMN - 1, 1)];
  return () => {
    const [first, last] = pieces.map(({ values }) => values as CellValue[][]);
    return last ? first!.map((row, at) => [...row, last[at]![0]!]) : first!;
  };
}
