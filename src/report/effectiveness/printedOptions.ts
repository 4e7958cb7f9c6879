import type { Comparison, PlacedOption } from '../../analysis/effectiveness/comparisons';
import { roundAmount } from '../../values/round';

/** An option as it is printed: every figure follows from the printed cost and the outcome. */
export interface PrintedOption {
  readonly option: PlacedOption;
  readonly cost: number;
  /** null without an outcome. */
  readonly costPerOutcome: number | null;
  /** The project before it on the frontier, and the difference from it; null unless the status is frontier. */
  readonly against: string | null;
  readonly incrementalCost: number | null;
  readonly incrementalOutcome: number | null;
  readonly icer: number | null;
}

export const isEfficient = ({ status }: Pick<PlacedOption, 'status'>): boolean =>
  status === 'reference' || status === 'frontier';

/** The options of a comparison as printed: the frontier first, then those that are off it, each by cost. */
export function printedOptions({ options }: Comparison, decimals: number): PrintedOption[] {
  const efficient = options.filter(isEfficient);
  const cost = (option: PlacedOption): number => roundAmount(option.cost, decimals);
  return [...efficient, ...options.filter((option) => !isEfficient(option))].map((option) => {
    const costPerOutcome = option.outcome === 0 ? null : cost(option) / option.outcome;
    const before = option.status === 'frontier' ? beforeOnFrontier(efficient, option) : null;
    if (!before) {
      return {
        option,
        cost: cost(option),
        costPerOutcome,
        against: null,
        incrementalCost: null,
        incrementalOutcome: null,
        icer: null,
      };
    }
    const incrementalCost = cost(option) - cost(before);
    const incrementalOutcome = option.outcome - before.outcome;
    return {
      option,
      cost: cost(option),
      costPerOutcome,
      against: before.id,
      incrementalCost,
      incrementalOutcome,
      icer: incrementalCost / incrementalOutcome,
    };
  });
}

/** The first option of the point before; options of the same cost and outcome are one point. */
function beforeOnFrontier(efficient: readonly PlacedOption[], option: PlacedOption): PlacedOption {
  const before = efficient.findLast(({ outcome }) => outcome < option.outcome)!;
  return efficient.find(({ outcome }) => outcome === before.outcome)!;
}
