import type { InKindRate } from '../../register/schema/inKindRates';
import type { Pledge } from '../../register/schema/pledges';
import { foldName } from '../../values/names';

/** An amount in the currency in which it is stated. */
export interface Stated {
  readonly amount: number;
  readonly currency: string;
}

/** What a unit of each category is worth, found without regard to letter case; of two rates of one
 * category the lower stands. */
export function unitValues(rates: readonly InKindRate[]): (category: string) => InKindRate | undefined {
  const byCategory = new Map<string, InKindRate>();
  for (const rate of [...rates].sort((one, other) => one.unitValue - other.unitValue)) {
    const category = foldName(rate.category);
    if (!byCategory.has(category)) byCategory.set(category, rate);
  }
  return (category) => byCategory.get(foldName(category));
}

/**
 * Rule R4: what a pledge is worth: its Amount; for goods and services without one, Quantity x the unit value of their
 * category, in that rate's own currency.
 * @returns null where the register does not say what the pledge is worth
 */
export function statedValue(pledge: Pledge, rateOf: (category: string) => InKindRate | undefined): Stated | null {
  if (pledge.amount !== null) return { amount: pledge.amount, currency: pledge.currency };
  if (pledge.kind !== 'in kind' || pledge.category === null || pledge.quantity === null) return null;
  const rate = rateOf(pledge.category);
  return rate ? { amount: pledge.quantity * rate.unitValue, currency: rate.currency } : null;
}
