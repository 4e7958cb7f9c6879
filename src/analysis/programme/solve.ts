import { modelOf, type Programme } from './programme';
import type { Solver } from './solver';

/** The solver found no optimum, though every programme of R7 has one (to assign nothing is allowed): its fault or ours, never the register's. */
export class NoOptimumError extends Error {
  constructor(readonly modelStatus: number) {
    super(`The solver of linear programmes ended without an optimum (HiGHS model status ${modelStatus}).`);
    this.name = 'NoOptimumError';
  }
}

/**
 * The values of a programme's columns at its optimum.
 * @throws NoOptimumError where the solver ends otherwise
 */
export function solve(programme: Programme, solver: Solver): Float64Array {
  if (programme.columns.length === 0) return new Float64Array();
  return solver.withModel(modelOf(programme, solver), (model) => {
    model.options.set({ output_flag: false });
    const { modelStatus } = model.run();
    if (modelStatus !== solver.constants.modelStatus.optimal) throw new NoOptimumError(modelStatus);
    return model.getSolution().colValue;
  });
}
