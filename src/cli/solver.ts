import type { Solver } from '../analysis/analyse';
import { loadSolver } from '../analysis/programme/loadSolver';

let loading: Promise<Solver> | null = null;

/** The solver of linear programmes, loaded when it is first needed: a command asks for it more than once. */
export function solver(): Promise<Solver> {
  loading ??= loadSolver().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
