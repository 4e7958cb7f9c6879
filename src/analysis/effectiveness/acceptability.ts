import type { Draws } from './draws';

/** What the draws say of the options of a need at one threshold. */
export interface AtThreshold {
  /** What one unit of outcome is worth, in base currency. */
  readonly threshold: number;
  /**
   * By option, in the order of the draws: in what share of the draws it has the largest net benefit; equal ones share a
   * draw.
   */
  readonly probabilities: readonly number[];
  /** By option: how much net benefit is lost on average by choosing it, in base currency. */
  readonly expectedLosses: readonly number[];
  /**
   * The place of the option with the largest expected net benefit, the first of equal ones: its probability is the
   * acceptability frontier.
   */
  readonly best: number;
  /** The expected value of perfect information, in base currency: the expected loss of the best option. */
  readonly evpi: number;
}

/**
 * The point of the acceptability curves, of the acceptability frontier and of expected loss at one threshold (E.
 * Fenwick, K. Claxton and M. Sculpher, Health Economics 10, 2001, 779-787; F. Alarid-Escudero and others, Value in
 * Health 22, 2019, 611-618).
 */
export function atThreshold(options: readonly Draws[], threshold: number): AtThreshold {
  const draws = options[0]!.costs.length;
  const largest = new Float64Array(draws).fill(-Infinity);
  const sharing = new Uint32Array(draws);
  const benefits = options.map(({ costs, outcomes }) => {
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) {
      const benefit = threshold * outcomes[draw]! - costs[draw]!;
      sum += benefit;
      if (benefit > largest[draw]!) {
        largest[draw] = benefit;
        sharing[draw] = 1;
      } else if (benefit === largest[draw]) sharing[draw]!++;
    }
    return sum;
  });
  const wins = options.map(({ costs, outcomes }) => {
    let won = 0;
    for (let draw = 0; draw < draws; draw++) {
      if (threshold * outcomes[draw]! - costs[draw]! === largest[draw]) won += 1 / sharing[draw]!;
    }
    return won;
  });
  const perfect = largest.reduce((sum, benefit) => sum + benefit, 0);
  const best = benefits.indexOf(benefits.reduce((most, benefit) => Math.max(most, benefit), -Infinity));
  const expectedLosses = benefits.map((benefit) => (perfect - benefit) / draws);
  return {
    threshold,
    probabilities: wins.map((won) => won / draws),
    expectedLosses,
    best,
    evpi: expectedLosses[best]!,
  };
}
