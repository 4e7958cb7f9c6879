import type { ChartBlock, ChartPart } from '../../report/report';
import type { Area } from '../../values/cellAddress';
import { STYLES, type Style } from './styles';

/** What a cell is to hold: text as text, a number, a live formula, or nothing. */
export type PlannedCell = { readonly text: string } | { readonly formula: string } | number | null;

export interface PlannedSeries {
  readonly name: string;
  readonly labels: Area;
  readonly values: Area;
  readonly color: string;
  readonly look: ChartPart['look'];
}

export interface PlannedChart {
  readonly title: string;
  readonly kind: ChartBlock['kind'];
  readonly valueFormat: string;
  /** Titles of the axes; '' for none. */
  readonly valueTitle: string;
  readonly labelTitle: string;
  readonly labelFormat: string;
  /** The ends of the axes; null for those that Excel chooses. */
  readonly valueMost: number | null;
  readonly labelLeast: number | null;
  readonly labelMost: number | null;
  readonly series: readonly PlannedSeries[];
  /** The cells that it covers. */
  readonly at: Area;
  /** In points; a little less than the cells', as a chart that touches the next column takes it to another page. */
  readonly width: number;
}

/** A block in its place, for the breaks between pages. */
export interface PlannedBlock {
  readonly first: number;
  readonly last: number;
  /**
   * Rows at its start that mean nothing without what follows (caption, header), and at its end without what precedes
   * (total, check).
   */
  readonly headRows: number;
  readonly footRows: number;
  /** Whether a page may end inside it. */
  readonly splits: boolean;
  /** The rows of a table's column headers. */
  readonly header: { readonly first: number; readonly last: number } | null;
}

export type PlannedShading =
  | { readonly type: 'bar'; readonly area: Area; readonly share: boolean }
  | { readonly type: 'scale'; readonly area: Area; readonly good: 'low' | 'high'; readonly share: boolean }
  | { readonly type: 'failedCheck'; readonly area: Area };

/** Where the figures of a block stand, from column A on. */
export interface PlacedFigures {
  /** The block's id. */
  readonly block: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly totalRow: number | null;
  /** What each column holds, by its key; '' for labels. */
  readonly columns: readonly string[];
}

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
  /** Row -> height in points. */
  readonly heights: Map<number, number>;
  /** Texts that run from a column to the end of the sheet. */
  readonly spans: { readonly row: number; readonly column: number; readonly style: Style }[];
  readonly figures: PlacedFigures[];
  /** From top to bottom. */
  readonly blocks: PlannedBlock[];
  /** Rows with which a new page begins. */
  readonly pageBreaks: number[];
  /** Of the printed sheet, in percent. */
  scale: number;
  /** What stands below every page. */
  footer: string;
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
  spans: [],
  figures: [],
  blocks: [],
  pageBreaks: [],
  scale: 100,
  footer: '',
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

/** Puts a block's caption. @returns the row below it */
export function putCaption(plan: SheetPlan, row: number, caption: string | undefined): number {
  if (caption === undefined || caption === '') return row;
  putRow(plan, row, [{ text: caption }]);
  plan.styles.push({ area: { row, column: 1, rows: 1, columns: 1 }, style: STYLES.caption });
  return row + 1;
}
