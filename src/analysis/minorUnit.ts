import { minorUnitsOf } from '../values/minorUnits';
import { roundAmount, roundToTotal } from '../values/round';

/** Amounts in whole minor units of the base currency (R5): cents, where it is the dollar. */
export interface MinorUnit {
  /** An amount in the base currency for each unit: 0.01. */
  readonly unit: number;
  /** Rounds to the nearest unit, a half away from zero. */
  readonly round: (amount: number) => number;
  /**
   * Divides an amount of whole units in the proportions of weights, by largest remainder, among equal ones to the first.
   * @param weights 0 or more; where all are 0 the amount is divided evenly
   */
  readonly divide: (amount: number, weights: readonly number[]) => number[];
}

/** The minor unit of a currency, as ISO 4217 has it. */
export function minorUnit(currency: string): MinorUnit {
  const decimals = minorUnitsOf(currency);
  const scale = 10 ** decimals;
  return {
    unit: 1 / scale,
    round(amount) {
      const units = amount * scale;
      const nearest = Math.round(units);
      // Far from a half nothing is to be weighed, and that is a hundred times as fast.
      return Math.abs(units - nearest) < 0.49 ? nearest / scale || 0 : roundAmount(amount, decimals);
    },
    divide(amount, weights) {
      if (weights.length === 1) return [amount];
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const parts = weights.map((weight) => (sum > 0 ? (amount / sum) * weight : amount / weights.length));
      return roundToTotal(parts, decimals, amount);
    },
  };
}
