import type { AllocationPolicy } from '../../register/schema/settings';
import { EARMARKING_LEVELS } from '../analysis';
import { compareIdentifiers } from '../../values/identifiers';
import type { ValuedPledge } from '../pledgeAmounts';
import type { ValuedNeed } from '../requirement';

/**
 * The places of the pledges with available money in the order in which it is used (R7): tightly earmarked money before
 * loosely earmarked, then by identifier.
 * @param pledges sorted by identifier
 */
export const orderOfUse = (pledges: readonly ValuedPledge[]): number[] => {
  const levels = EARMARKING_LEVELS.map((): number[] => []);
  pledges.forEach(({ level, available }, place) => {
    if (available > 0) levels[EARMARKING_LEVELS.indexOf(level)]!.push(place);
  });
  return levels.flat();
};

/**
 * The rank of each need under a policy (R7), 0 for the first: by priority, or by cost per outcome with the needs that
 * have none at the end; then by identifier. Under the even policy no need stands before another.
 */
export function ranks(needs: readonly ValuedNeed[], policy: Exclude<AllocationPolicy, 'even'>): number[] {
  const keyOf = ({ need, costPerOutcome }: ValuedNeed): number =>
    policy === 'priority' ? need.priority : (costPerOutcome ?? Infinity);
  const order = needs
    .map((need, place) => ({ place, key: keyOf(need), identifier: need.need.id }))
    .sort(
      (one, other) =>
        (one.key === other.key ? 0 : one.key - other.key) || compareIdentifiers(one.identifier, other.identifier),
    );
  const found: number[] = needs.map(() => 0);
  order.forEach(({ place }, rank) => (found[place] = rank));
  return found;
}
