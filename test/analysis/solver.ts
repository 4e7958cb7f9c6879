import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/analysis';
import { loadSolver } from '../../src/analysis/programme/loadSolver';
import type { Solver } from '../../src/analysis/programme/solver';
import type { Register } from '../../src/register/register';
import type { AllocationPolicy } from '../../src/register/schema/settings';
import { build, type Stated } from './build';

let loading: Promise<Solver> | undefined;

/** One solver for all tests of a file. */
export const solver = (): Promise<Solver> => (loading ??= loadSolver());

/** The analysis of a register, or of what a test states of one. */
export async function analysisOf(stated: Register | Stated, policy?: AllocationPolicy): Promise<Analysis> {
  const register = 'issues' in stated ? stated : build(stated);
  return analyse(register, policy ? { policy } : {});
}
