import type { Comparison } from './comparisons';
import { costPerOutcome } from './option';

const STEPS = 20;

/**
 * Round thresholds at which options of one outcome unit are worth looking at: 21 from 0 to at least twice the highest
 * incremental ratio of a frontier and the highest cost per outcome of a reference, so that every choice that the ratios
 * can make is among them.
 * @param comparisons of one outcome unit
 * @returns what one unit of outcome is worth, in base currency; only 0 where nothing costs anything
 */
export function thresholdsFor(comparisons: readonly Comparison[]): number[] {
  const ratios = comparisons.flatMap(({ options }) =>
    options.map((option) => option.icer ?? (option.status === 'reference' ? costPerOutcome(option) : null) ?? 0),
  );
  const highest = 2 * ratios.reduce((most, ratio) => Math.max(most, ratio), 0);
  if (!(highest > 0)) return [0];
  const step = roundUp(highest / STEPS);
  return Array.from({ length: STEPS + 1 }, (_, place) => place * step);
}

/** The next number up whose first digits are 1, 2, 2.5 or 5 and all others 0. */
function roundUp(number: number): number {
  const exponent = Math.floor(Math.log10(number));
  const scaled = number / 10 ** exponent;
  const first = [1, 2, 2.5, 5, 10].find((digits) => digits >= scaled * (1 - 1e-9))!;
  return exponent >= 0 ? first * 10 ** exponent : first / 10 ** -exponent;
}
