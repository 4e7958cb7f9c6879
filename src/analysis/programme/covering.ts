import type { AllocationPolicy } from '../../register/schema/settings';
import type { ValuedNeed } from '../requirement';
import { coveringProgramme, type Layout } from './coveringProgramme';
import type { Network } from './network';
import { ranks } from './policies';
import type { Run } from './runs';
import { scaleFor } from './scale';
import { solve } from './solve';
import type { Solver } from './solver';
import type { Taker } from './supplies';

/** The best covering of a network: the layout of its programme, and the amounts of its columns in base currency. */
export interface Covering {
  readonly layout: Layout;
  readonly amounts: readonly number[];
}

/**
 * Rule R7 as one linear programme: its weights fall from rank to rank, for the needs by the policy and for the runs by
 * the order of use. Under the even policy the needs have one weight, for how much each can take has been levelled
 * before.
 *
 * What the needs of such a network can be covered with at once is a polymatroid, and so is what can be used of the runs
 * (N. Megiddo, Mathematical Programming 7, 1974, 97-107). On a polymatroid the best for falling weights takes each as
 * far as it goes, in their order, however much the weights differ (J. Edmonds, Submodular functions, matroids, and
 * certain polyhedra, 1970); all being above zero, the total is the largest. Both can be had at once (N. S. Mendelsohn
 * and A. L. Dulmage, Canadian Journal of Mathematics 10, 1958, 517-523), so that their weights may stand in one
 * objective.
 */
export function covering(
  network: Network,
  runs: readonly Run[],
  needs: readonly ValuedNeed[],
  takers: readonly Taker[],
  policy: AllocationPolicy,
  solver: Solver,
): Covering {
  const scale = scaleFor([...takers.map(({ requirement }) => requirement), ...runs.map(({ available }) => available)]);
  const rank = policy === 'even' ? null : ranks(needs, policy);
  const weights = {
    need: (need: number) => (rank ? needs.length - rank[need]! : 1),
    run: (run: number) => runs.length - run,
  };
  const { layout, ...programme } = coveringProgramme(network, runs, takers, weights, scale);
  const { colValue } = solve(programme, solver, 'ranked');
  return { layout, amounts: Array.from(colValue, (amount) => Math.max(0, amount / scale)) };
}
