import type { ModelData } from 'highs';
import type { Solver } from './solver';

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
