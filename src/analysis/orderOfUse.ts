import type { AllocationPolicy } from '../register/schema/settings';
import { compareIdentifiers } from '../values/identifiers';
import { EARMARKING_LEVELS, type EarmarkingLevel } from './analysis';
import type { ValuedNeed } from './needs/requirement';
import type { ValuedPledge } from './pledges/valuePledge';

/**
 * The order in which firm money is used (R7): tightly earmarked money before loosely earmarked, then by identifier.
 * @param pledges sorted by identifier
 * @returns the places of those that have money available
 */
export function orderOfUse(pledges: readonly Pick<ValuedPledge, 'available' | 'level'>[]): number[] {
  const byLevel = new Map(EARMARKING_LEVELS.map((level): [EarmarkingLevel, number[]] => [level, []]));
  pledges.forEach(({ available, level }, place) => {
    if (available > 0) byLevel.get(level)!.push(place);
  });
  return [...byLevel.values()].flat();
}

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
