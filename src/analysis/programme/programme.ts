import type { ModelData } from 'highs';
import type { Network } from './network';
import type { Solver } from './solver';
import type { Taker } from './supplies';

/** One column of a linear programme: its bounds, its weight in the objective, and the rows in which it stands. */
export interface Column {
  readonly lower: number;
  readonly upper: number;
  readonly weight: number;
  readonly rows: readonly (readonly [row: number, coefficient: number])[];
}

/** Bounds of a row. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
}

/** A linear programme to be maximised. */
export interface Programme {
  readonly columns: Column[];
  readonly rows: Row[];
}

/** Where the columns of each part of the network begin in its programme. */
export interface Layout {
  readonly runs: number;
  readonly betweenSupplies: number;
  readonly toEndings: number;
  readonly throughGates: number;
  readonly covered: number;
  /** The needs in the order of their columns. */
  readonly needs: readonly number[];
}

/** What the objective gains from a unit of money. Both must be above zero, or a part of the money could stay unused. */
export interface Weights {
  /** For covering a need. */
  readonly need: (need: number) => number;
  /** For using a run. */
  readonly run: (run: number) => number;
}

/**
 * The linear programme of a network: a column for each run (how much of it is used), each way (how much goes there) and each need (how much is covered), a
 * row for each supply and ending (what comes in goes out).
 * @param scale from base currency to the solver's amounts
 */
export function programmeOf(
  network: Network,
  takers: readonly Taker[],
  weights: Weights,
  scale: number,
): Programme & { readonly layout: Layout } {
  const endingRow = (ending: number): number => network.supplies + ending;
  const free = { lower: 0, upper: Infinity, weight: 0 };
  const columns: Column[] = [];
  const begin = { runs: columns.length, betweenSupplies: 0, toEndings: 0, throughGates: 0, covered: 0 };
  network.runs.forEach(({ supply, available }, run) => {
    columns.push({ lower: 0, upper: available * scale, weight: weights.run(run), rows: [[supply, 1]] });
  });
  begin.betweenSupplies = columns.length;
  for (const { from, to } of network.betweenSupplies)
    columns.push({
      ...free,
      rows: [
        [from, -1],
        [to, 1],
      ],
    });
  begin.toEndings = columns.length;
  for (const { from, to } of network.toEndings)
    columns.push({
      ...free,
      rows: [
        [from, -1],
        [endingRow(to), 1],
      ],
    });
  begin.throughGates = columns.length;
  for (const { from, to, need } of network.throughGates) {
    const upper = takers[need]!.inKindLimit * scale;
    columns.push({
      ...free,
      upper,
      rows: [
        [endingRow(from), -1],
        [endingRow(to), 1],
      ],
    });
  }
  begin.covered = columns.length;
  const needs: number[] = [];
  network.endings.forEach(({ needs: here, isGate }, ending) => {
    if (isGate) return;
    for (const need of here) {
      needs.push(need);
      const upper = takers[need]!.requirement * scale;
      columns.push({ lower: 0, upper, weight: weights.need(need), rows: [[endingRow(ending), -1]] });
    }
  });
  const rows = Array.from({ length: network.supplies + network.endings.length }, () => ({ lower: 0, upper: 0 }));
  return { columns, rows, layout: { ...begin, needs } };
}

/** The programme as the solver takes it. */
export function modelOf({ columns, rows }: Programme, solver: Solver): ModelData {
  const entries = columns.reduce((count, column) => count + column.rows.length, 0);
  const starts = new Int32Array(columns.length + 1);
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  let at = 0;
  columns.forEach((column, place) => {
    starts[place] = at;
    for (const [row, coefficient] of column.rows) {
      indices[at] = row;
      values[at++] = coefficient;
    }
  });
  starts[columns.length] = at;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(columns, ({ weight }) => weight),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: { format: 'csc', numRows: rows.length, numCols: columns.length, starts, indices, values },
  };
}
