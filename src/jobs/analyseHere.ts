import { analyse, type Solver } from '../analysis/analyse';
import type { Analyse } from './analysing';

/**
 * An analysis in the thread that asks for it.
 * @param loadSolver loads the linear-programme solver, only when it is needed
 */
export const analyseHere =
  (loadSolver: () => Promise<Solver>): Analyse =>
  async (register, { policy, signal, onProgress }) =>
    analyse(register, {
      solver: await loadSolver(),
      ...(policy ? { policy } : {}),
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
