import type { Solution } from 'highs';
import { modelOf, type Programme } from './programme';
import type { Solver } from './solver';

/**
 * The solver found no optimum, though every programme of R7 has one (to assign nothing is allowed): its fault or ours,
 * never the register's.
 */
export class NoOptimumError extends Error {
  constructor(readonly modelStatus: number) {
    super(`The solver of linear programmes ended without an optimum (HiGHS model status ${modelStatus}).`);
    this.name = 'NoOptimumError';
  }
}

/**
 * From how many columns on a programme goes to the interior-point method first, by the weights in its objective
 * (bench/analysis.ts).
 */
const MANY_COLUMNS = { ranked: 50_000, equal: 3_000 };

/** The solution of a programme without columns, which the solver does not take as one. */
const none = new Float64Array();
const NOTHING: Solution = { colValue: none, rowValue: none, colDual: none, rowDual: none };

/**
 * The optimum of a programme: the values of its columns and rows, and their duals.
 *
 * Large programmes go to the interior-point method with crossover, which comes to a vertex of the same optimum sooner;
 * where it ends without one, the simplex method takes over.
 * @param weights ranked where the objective tells the needs apart, equal where it does not
 * @throws NoOptimumError where the solver ends otherwise
 */
export function solve(programme: Programme, solver: Solver, weights: keyof typeof MANY_COLUMNS): Solution {
  if (programme.columns.length === 0) return NOTHING;
  return solver.withModel(modelOf(programme, solver), (model) => {
    model.options.set({ output_flag: false });
    const { optimal } = solver.constants.modelStatus;
    if (programme.columns.length > MANY_COLUMNS[weights]) {
      model.options.set({ solver: 'ipm' });
      if (model.run().modelStatus === optimal) return model.getSolution();
      model.options.set({ solver: 'simplex' });
    }
    const { modelStatus } = model.run();
    if (modelStatus !== optimal) throw new NoOptimumError(modelStatus);
    return model.getSolution();
  });
}
