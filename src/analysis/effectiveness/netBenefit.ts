import { compareIdentifiers } from '../../values/identifiers';
import type { Costed } from './option';

/**
 * The net monetary benefit of an option: what its outcome is worth at a threshold, less its cost (A. A. Stinnett and J.
 * Mullahy, Medical Decision Making 18, 1998, S68-S80).
 * @param threshold what one unit of outcome is worth, in base currency
 */
export const netBenefit = ({ cost, outcome }: Pick<Costed, 'cost' | 'outcome'>, threshold: number): number =>
  threshold * outcome - cost;

/** An option's net benefit, and its place among the options of its need. */
export interface NetBenefit {
  readonly id: string;
  /** In base currency. */
  readonly netBenefit: number;
  /** 1 for the largest; the same for the same net benefit. */
  readonly rank: number;
}

/**
 * The options of a need by net benefit at a threshold, the largest first; at the same net benefit the cheaper first,
 * then by identifier.
 */
export function byNetBenefit(options: readonly Costed[], threshold: number): NetBenefit[] {
  const sorted = options
    .map((option) => ({ option, benefit: netBenefit(option, threshold) }))
    .sort(
      (one, other) =>
        other.benefit - one.benefit ||
        one.option.cost - other.option.cost ||
        compareIdentifiers(one.option.id, other.option.id),
    );
  let rank = 0;
  return sorted.map(({ option, benefit }, place) => {
    if (place === 0 || benefit !== sorted[place - 1]!.benefit) rank = place + 1;
    return { id: option.id, netBenefit: benefit, rank };
  });
}
