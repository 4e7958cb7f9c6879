import type { CellFormats } from './cellFormats';
import type { CellValues } from './cellValues';
import type { Area } from './workbook';

/** A cell's value: '' for a blank one; errors are text such as "#N/A" with their place in `errors`. */
export type CellValue = string | number | boolean;

/**
 * The cells of a sheet, sparse and by row. Rows and columns count from 0.
 * Written to through the functions of this folder only, so that `dirty` names every cell that differs from the file.
 */
export interface Grid {
  readonly values: CellValues;
  /** Row -> column -> formula, with its leading "=". The value of a formula cell stands in `values`. */
  readonly formulas: Map<number, Map<number, string>>;
  readonly formats: CellFormats;
  /** Cells that hold an error value and not the text of one. */
  readonly errors: Set<number>;
  /** Formula cells whose value must be computed before it is read or saved, as row * 16384 + column. */
  readonly stale: Set<number>;
  /**
   * Formula cells of a file whose computation took too long, by the same numbers: they are not tried again before
   * something that they read is changed.
   */
  readonly tooSlow: Set<number>;
  /** Formula cells that neither the file nor a computation has given a value, by the same numbers. */
  readonly valueless: Set<number>;
  /**
   * Array formulas of a file, entered with Ctrl+Shift+Enter or giving several values by themselves: the area that each
   * fills, by the key of its first cell.
   */
  readonly arrays: Map<number, Area>;
  /**
   * Formulas that fill several cells: the area that each wants, by the key of its own cell; and which formula has
   * filled a cell.
   */
  readonly spills: Map<number, Area>;
  readonly spilled: Map<number, number>;
  /** Cells whose value or formula was changed since the file was opened, and those whose format was. */
  readonly dirtyValues: Set<number>;
  readonly dirtyFormats: Set<number>;
  /** Formulas of the file whose wording follows cells or sheets that have moved, while their values stay. */
  readonly rewritten: Set<number>;
  /** Formulas of the file whose cells were computed anew because something that they depend on was changed. */
  readonly recomputed: Set<number>;
  /** Whether rows or cells stand out of their order in the file, or one of them twice. */
  outOfOrder: boolean;
  /**
   * Cells that hold what another cell of the file held, by its key: rich text and the like move with it, and what is
   * said of an array formula.
   */
  readonly origins: Map<number, number>;
}
