import { noteChange } from '../model/changes';
import { ExcelRefusal } from '../embeddedExcel';
import { cellKey } from '../model/cellKey';
import { cellBefore, formatAt, formulaAt, valueAt } from '../model/readCells';
import type { Sheet, Workbook } from '../model/workbook';
import { setError, setFormat, setFormula, setValue } from '../model/writeCells';

/** The cell that the person edits; row and column count from 0. */
export interface EditedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How Excel answers while the person edits a cell. */
export interface CellEdit {
  /**
   * What becomes of requests of runs with `delayForCellEdit: true`; all others are refused with
   * InvalidOperationInCellEditMode.
   * - `held`: they wait until the edit ends, as Microsoft documents it (Excel.RunOptions).
   * - `refused`: they are refused too, as by an Excel that does not know DelayForCellEdit.
   * - `lost`: they are carried out at once, and what they write into the edited cell is lost without a word, as on the
   *   web (OfficeDev/office-js, issue 1393).
   */
  readonly delayed?: 'held' | 'refused' | 'lost';
  /** For `lost`. */
  readonly cell?: EditedCell;
}

/** An edit that has begun. */
export interface EditBegun {
  readonly delayed: NonNullable<CellEdit['delayed']>;
  readonly cell: EditedCell | null;
  /** Resolves when it ends. */
  readonly ended: Promise<void>;
}

/**
 * The flag by which office.js says that a request is to wait: `_requestFlagModifier` of a run with delayForCellEdit.
 */
const DELAY_FOR_CELL_EDIT = 64;

/** Whether a request with these flags waits while a cell is being edited. */
export const isDelayed = (flags: number): boolean => (flags & DELAY_FOR_CELL_EDIT) !== 0;

/** What Excel says to a request that comes while a cell is being edited. */
export const inCellEditMode = (): ExcelRefusal =>
  new ExcelRefusal(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

/** Remembers what the edited cell holds. @returns gives it that again, where its sheet still stands */
export function heldInCell(workbook: Workbook, cell: EditedCell | null): () => void {
  const find = (): Sheet | undefined => workbook.sheets.find(({ id }) => id === cell?.sheet);
  const grid = find()?.grid;
  if (!grid || cell === null) return () => undefined;
  const { row, column } = cell;
  const area = { row, column, rows: 1, columns: 1 };
  const [value, formula, format] = [
    valueAt(grid, row, column),
    formulaAt(grid, row, column),
    formatAt(grid, row, column),
  ];
  const isError = grid.errors.has(cellKey(row, column));
  return () => {
    if (!find()) return;
    if (valueAt(grid, row, column) === value && formulaAt(grid, row, column) === formula) return;
    const before = cellBefore(grid, area);
    if (formula !== undefined) setFormula(grid, row, column, formula);
    else if (isError) setError(grid, row, column, String(value));
    else setValue(grid, row, column, value);
    setFormat(grid, row, column, format);
    noteChange(grid, area, before);
  };
}
