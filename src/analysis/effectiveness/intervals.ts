import type { Draws } from './draws';

/** What 95 of 100 draws lie between, and their mean. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface OptionIntervals {
  readonly id: string;
  /** In base currency. */
  readonly cost: Interval;
  readonly outcome: Interval;
  /** null where some draw has no outcome above zero. */
  readonly costPerOutcome: Interval | null;
}

/**
 * The 95% intervals of an option's cost, outcome and cost per outcome: the quantiles at 2.5% and 97.5%, interpolated
 * between draws (type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50, 1996, 361-365).
 */
export function intervalsOf({ id, costs, outcomes }: Draws): OptionIntervals {
  const hasRatios = outcomes.every((outcome) => outcome > 0);
  return {
    id,
    cost: intervalOf(costs),
    outcome: intervalOf(outcomes),
    costPerOutcome: hasRatios ? intervalOf(costs.map((cost, draw) => cost / outcomes[draw]!)) : null,
  };
}

function intervalOf(values: Float64Array): Interval {
  const sorted = values.slice().sort();
  const first = sorted[0]!;
  // Around the first value, so that the mean of equal values is that value.
  let above = 0;
  for (const value of sorted) above += value - first;
  return { mean: first + above / sorted.length, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const value = sorted[below]!;
  return value + (at - below) * ((sorted[below + 1] ?? value) - value);
}
