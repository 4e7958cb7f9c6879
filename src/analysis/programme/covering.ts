import type { ValuedNeed } from '../requirement';
import type { AllocationOptions } from './allocate';
import type { Network } from './network';
import { ranks } from './policies';
import { programmeOf, type Layout } from './programme';
import { solve } from './solve';

/** The best covering of a network: the layout of its programme, and the amounts of its columns in base currency. */
export interface Covering {
  readonly layout: Layout;
  readonly amounts: readonly number[];
}

/** The factor by which amounts are brought to the solver: a power of two, so that nothing is rounded, and the largest is about a million. */
export const scaleFor = (largest: number): number => 2 ** (20 - Math.ceil(Math.log2(Math.max(largest, 2 ** -900))));

/**
 * Rule R7 where the policy ranks the needs: one linear programme whose weights fall from rank to rank, for the needs and for the runs.
 *
 * What the needs of such a network can be covered with at once is a polymatroid, and so is what can be used of the runs (N. Megiddo, Mathematical
 * Programming 7, 1974, 97-107). On a polymatroid the best for falling weights takes each as far as it goes, in their order, whatever the weights are (J.
 * Edmonds, 1970); all being above zero, the total is the largest. Both can be had at once (N. S. Mendelsohn and A. L. Dulmage, Canadian Journal
 * of Mathematics 10, 1958, 517-523), so that their weights may stand in one objective.
 */
export async function covering(
  network: Network,
  needs: readonly ValuedNeed[],
  largest: number,
  { policy, solver }: AllocationOptions,
): Promise<Covering> {
  const scale = scaleFor(largest);
  const rank = ranks(needs, policy === 'even' ? 'priority' : policy);
  const weights = {
    need: (need: number) => needs.length - rank[need]!,
    run: (run: number) => network.runs.length - run,
  };
  const { layout, ...programme } = programmeOf(network, needs, weights, scale);
  const amounts = Array.from(solve(programme, solver), (amount) => Math.max(0, amount / scale));
  return { layout, amounts };
}
