import type { Solver } from '../analysis/programme/solver';
import { effectiveness } from '../analysis/effectiveness/effectiveness';
import { bestBuyBudgets } from '../analysis/effectiveness/flexibleBudgets';
import type { Assess } from './analysing';

/**
 * Cost-effectiveness (R9) in the thread that asks for it.
 * @param loadSolver loads the programme solver
 */
export const assessHere =
  (loadSolver: () => Promise<Solver>): Assess =>
  async (register, { analysis, policy, signal, onProgress }) =>
    effectiveness(register, {
      solver: await loadSolver(),
      analysis,
      policy,
      budgets: bestBuyBudgets(register, analysis).map(({ amount }) => amount),
      willingnessToPay: register.settings.willingnessToPay ?? undefined,
      signal,
      onProgress,
    });
