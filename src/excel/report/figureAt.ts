import type { SheetPlan } from '../sheet/sheetPlan';

/** Which figure of a report stands in a cell. */
export interface PlacedFigure {
  /** The block's id. */
  readonly block: string;
  /** The block's row, from 0; the total row. */
  readonly row: number | 'total';
  /** The key of its column. */
  readonly column: string;
}

/** Finds the figure that a plan puts into a cell; row and column count from 1. null for labels and everything else. */
export function figureAt({ figures }: SheetPlan, row: number, column: number): PlacedFigure | null {
  for (const { block, firstRow, rows, totalRow, columns } of figures) {
    const key = columns[column - 1];
    if (key === undefined || key === '') continue;
    if (row >= firstRow && row < firstRow + rows) return { block, row: row - firstRow, column: key };
    if (row === totalRow) return { block, row: 'total', column: key };
  }
  return null;
}
