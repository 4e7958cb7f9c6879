import type { Area } from '../address';
import type { Style } from './styles';

/** What a cell is to hold: text as text, a number, a live formula, or nothing. */
export type PlannedCell = { readonly text: string } | { readonly formula: string } | number | null;

export interface PlannedChart {
  readonly title: string;
  readonly kind: 'bar' | 'stackedBar' | 'column' | 'line' | 'scatter';
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly labels: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** The cells that it covers. */
  readonly at: Area;
}

export type PlannedShading =
  | { readonly type: 'bar'; readonly area: Area; readonly share: boolean }
  | { readonly type: 'scale'; readonly area: Area; readonly good: 'low' | 'high' }
  | { readonly type: 'failedCheck'; readonly area: Area };

/**
 * A worksheet as it will stand: cells, looks, charts. Plain data, computed before Excel is asked for anything.
 * Rows and columns count from 1.
 */
export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  /** cells[row - 1][column - 1] */
  readonly cells: PlannedCell[][];
  readonly styles: { readonly area: Area; readonly style: Style }[];
  readonly merges: Area[];
  readonly charts: PlannedChart[];
  readonly shadings: PlannedShading[];
  /** Column -> width in characters. */
  readonly widths: Map<number, number>;
  /** Row -> height in points, for rows that Excel cannot fit by itself. */
  readonly heights: Map<number, number>;
  /** The last row of what stays in view and is printed on every page. */
  frozenRows: number;
  /** The rows that are printed on every page; null for none. */
  titleRows: { readonly first: number; readonly last: number } | null;
  /** The first free row. */
  nextRow: number;
  /** How many columns are in use. */
  columns: number;
}

export const emptyPlan = (id: string, name: string): SheetPlan => ({
  id,
  name,
  cells: [],
  styles: [],
  merges: [],
  charts: [],
  shadings: [],
  widths: new Map(),
  heights: new Map(),
  frozenRows: 0,
  titleRows: null,
  nextRow: 1,
  columns: 1,
});

/** Puts cells into a row of the plan, from a column on. */
export function putRow(plan: SheetPlan, row: number, cells: readonly PlannedCell[], column = 1): void {
  while (plan.cells.length < row) plan.cells.push([]);
  cells.forEach((cell, index) => {
    plan.cells[row - 1]![column - 1 + index] = cell;
  });
  plan.columns = Math.max(plan.columns, column - 1 + cells.length);
}

/** Makes a column at least so many characters wide. */
export function widen(plan: SheetPlan, column: number, width: number): void {
  plan.widths.set(column, Math.max(plan.widths.get(column) ?? 0, width));
}
