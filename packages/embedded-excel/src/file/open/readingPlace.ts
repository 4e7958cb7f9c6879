import type { CellFormat } from '../../model/formats';
import { hasMoreThan } from './fileErrors';
import type { Allowance } from './packageLimits';
import type { ValueContext } from './cellValue';

/** What the cells of every sheet of a file refer to. */
export interface CellContext extends ValueContext {
  readonly formats: readonly CellFormat[];
  readonly allowance: Pick<Allowance, 'cells' | 'limits'>;
}

/** Counts cells that were read. @throws WorkbookFileError where a file has more than is allowed */
export function countCells({ allowance }: CellContext, cells: number): void {
  allowance.cells -= cells;
  if (allowance.cells < 0) throw hasMoreThan(allowance.limits.cells, 'cells');
}

/**
 * Where a sheet is being read. Rows and columns count from 0; a cell is `row * 16384 + column`. All are -1 before the
 * first.
 */
export interface ReadingPlace {
  row: number;
  column: number;
  /** The row, and the cell, that was read before. */
  rowBefore: number;
  cellBefore: number;
  /** The last cell in the sheet's order that held something: those that come after it need not be looked for. */
  last: number;
}

export const beforeFirstCell = (): ReadingPlace => ({ row: -1, column: -1, rowBefore: -1, cellBefore: -1, last: -1 });
