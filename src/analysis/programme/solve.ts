import type { Solution } from 'highs';
import { modelOf, type Programme } from './programme';
import type { Solver } from './solver';

/** The solver found no optimum, though every programme of R7 has one (to assign nothing is allowed): its fault or ours, never the register's. */
export class NoOptimumError extends Error {
  constructor(readonly modelStatus: number) {
    super(`The solver of linear programmes ended without an optimum (HiGHS model status ${modelStatus}).`);
    this.name = 'NoOptimumError';
  }
}

/** From this many columns on the interior-point method with crossover is the faster way to the same vertex (bench/analysis.ts). */
const MANY_COLUMNS = 50_000;

/** The solution of a programme without columns, which the solver does not take as one. */
const none = new Float64Array();
const NOTHING: Solution = { colValue: none, rowValue: none, colDual: none, rowDual: none };

/**
 * The optimum of a programme: the values of its columns and rows, and their duals.
 * @throws NoOptimumError where the solver ends otherwise
 */
export function solve(programme: Programme, solver: Solver): Solution {
  if (programme.columns.length === 0) return NOTHING;
  return solver.withModel(modelOf(programme, solver), (model) => {
    model.options.set({ output_flag: false });
    if (programme.columns.length > MANY_COLUMNS) model.options.set({ solver: 'ipm' });
    const { modelStatus } = model.run();
    if (modelStatus !== solver.constants.modelStatus.optimal) throw new NoOptimumError(modelStatus);
    return model.getSolution();
  });
}
