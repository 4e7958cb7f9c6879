import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Option } from './option';
import { triangularQuantile } from './triangular';

/** Costs and outcomes of one option, one of each for every draw. */
export interface Draws {
  readonly id: string;
  /** In base currency. */
  readonly costs: Float64Array;
  readonly outcomes: Float64Array;
}

/**
 * Draws costs and outcomes of an option from triangular distributions by low, value and high, each independent of all
 * others.
 */
export function drawsOf({ id, costRange, outcomeRange }: Option, draws: number, generator: RandomGenerator): Draws {
  const costs = new Float64Array(draws);
  const outcomes = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    costs[draw] = triangularQuantile(costRange, uniformFloat64(generator));
    outcomes[draw] = triangularQuantile(outcomeRange, uniformFloat64(generator));
  }
  return { id, costs, outcomes };
}
