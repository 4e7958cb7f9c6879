import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';
import { byIdentifier } from '../../values/identifiers';
import { atThreshold, type AtThreshold } from './acceptability';
import type { Comparison } from './comparisons';
import { drawsOf, type Draws } from './draws';
import { grouped } from '../../values/grouped';
import { intervalsOf, type OptionIntervals } from './intervals';
import { pausing, type Pace } from './pace';
import { thresholdsFor } from './thresholds';

/** What is uncertain about the choice among the options of a need. */
export interface Uncertainty {
  readonly need: string;
  readonly outcomeUnit: string;
  /** In the order of the identifiers, as are the figures of each option in the curve. */
  readonly options: readonly OptionIntervals[];
  /**
   * By threshold, ascending: acceptability curves and frontier, expected loss, expected value of perfect information.
   */
  readonly curve: readonly AtThreshold[];
}

export interface ProbabilisticOptions extends Pace {
  /** 10,000 where it is not given. */
  readonly draws?: number | undefined;
  /** The same seed gives the same figures; 1 where it is not given. A whole number. */
  readonly seed?: number | undefined;
  /**
   * What one unit of outcome may be worth, in base currency; round ones up to twice the highest ratio of the outcome
   * unit where they are not given.
   */
  readonly thresholds?: readonly number[] | undefined;
  /** One more threshold, besides those. */
  readonly willingnessToPay?: number | undefined;
}

/** How many draws are looked at between two pauses: some 10 milliseconds. */
const STRIDE = 500_000;

/** The first numbers after a small seed are much the same for every seed; these are passed over. */
const PASSED_OVER = 64;

/**
 * The probabilistic analysis of R9, by need and outcome unit: triangular distributions by low, value and high, all
 * independent (generator: xoroshiro128+ of pure-rand). The same seed gives the same figures for the same comparisons,
 * whatever the order of the options in them.
 * @throws RangeError where the number of draws, the seed or a threshold is no such thing; the signal's reason when
 * cancelled
 */
export async function probabilistic(
  comparisons: readonly Comparison[],
  { draws = 10_000, seed = 1, thresholds, willingnessToPay, onProgress, signal }: ProbabilisticOptions = {},
): Promise<Uncertainty[]> {
  const more = willingnessToPay === undefined ? [] : [willingnessToPay];
  check(draws, seed, [...(thresholds ?? []), ...more]);
  const thresholdsOf = ladders(comparisons, thresholds, more);
  const generator = xoroshiro128plus(seed);
  skipN(generator, PASSED_OVER);
  const pauseAfter = pausing({ signal, onProgress }, STRIDE);
  const found: Uncertainty[] = [];
  for (const { need, outcomeUnit, options } of comparisons) {
    const done = found.length / comparisons.length;
    const drawn: Draws[] = [];
    const intervals: OptionIntervals[] = [];
    for (const option of byIdentifier(options, ({ id }) => id)) {
      const draw = drawsOf(option, draws, generator);
      drawn.push(draw);
      intervals.push(intervalsOf(draw));
      await pauseAfter(10 * draws, done + (0.5 * drawn.length) / options.length / comparisons.length);
    }
    const curve: AtThreshold[] = [];
    const ladder = thresholdsOf(outcomeUnit);
    for (const threshold of ladder) {
      curve.push(atThreshold(drawn, threshold));
      const part = 0.5 + (0.5 * curve.length) / ladder.length;
      await pauseAfter(drawn.length * draws, done + part / comparisons.length);
    }
    found.push({ need, outcomeUnit, options: intervals, curve });
  }
  signal?.throwIfAborted();
  onProgress?.(1);
  return found;
}

function ladders(
  comparisons: readonly Comparison[],
  given: readonly number[] | undefined,
  more: readonly number[],
): (outcomeUnit: string) => readonly number[] {
  const ascending = (thresholds: readonly number[]): number[] =>
    [...new Set([...thresholds, ...more])].sort((one, other) => one - other);
  if (given) {
    const same = ascending(given);
    return () => same;
  }
  const byUnit = grouped(comparisons, ({ outcomeUnit }) => outcomeUnit);
  const found = new Map([...byUnit].map(([unit, alike]) => [unit, ascending(thresholdsFor(alike))]));
  return (outcomeUnit) => found.get(outcomeUnit)!;
}

function check(draws: number, seed: number, thresholds: readonly number[]): void {
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`The number of draws is ${draws}; it must be a whole number from 1 on.`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`The seed is ${seed}; it must be a whole number.`);
  const wrong = thresholds.find((threshold) => !(threshold >= 0 && threshold < Infinity));
  if (wrong !== undefined) throw new RangeError(`A threshold is ${wrong}; it must be a number from 0 on.`);
}
