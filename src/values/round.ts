/** Amounts nearer than this to a whole unit are whole: what binary fractions leave behind is not a remainder. */
export const NOISE = 1e-6;

/**
 * An amount in units of its last printed decimal, free of the noise of binary fractions: 1.005 at 2 decimals is 100.5.
 */
export const inUnits = (amount: number, decimals: number): number => Number((amount * 10 ** decimals).toFixed(6));

/** The amount of so many units of the last printed decimal. */
export const fromUnits = (units: number, decimals: number): number => units / 10 ** decimals;

/** The whole units of an amount in units, and the remainder, from 0 to below 1. */
export function splitUnits(units: number): { whole: number; remainder: number } {
  const whole = Math.floor(units + NOISE);
  const remainder = units - whole;
  return { whole, remainder: remainder < NOISE ? 0 : remainder };
}

const roundUnits = (units: number): number => Math.sign(units) * Math.round(Math.abs(units)) || 0;

/** Rounds an amount to so many decimals, a half away from zero, as Excel's ROUND does. */
export const roundAmount = (amount: number, decimals: number): number =>
  fromUnits(wholeUnits(amount, decimals), decimals);

/**
 * The whole units of the last printed decimal that an amount is rounded to. Of some billions of units even inUnits
 * leaves noise.
 */
export const wholeUnits = (amount: number, decimals: number): number => roundUnits(inUnits(amount, decimals));

/**
 * Rounds amounts so that they add up to their rounded total (R15): each is rounded down, and what is then missing from
 * the total goes, a unit each, to the largest remainders; among equal remainders, to the first. This is the method that
 * Alexander Hamilton proposed in 1792 for the seats of the House of Representatives. Each result differs from its
 * amount by less than a unit.
 * @param values amounts; null is blank and stays so
 * @param decimals of the results
 * @param total the rounded total to reach; where it is left out, the rounded sum of the values
 */
export function roundToTotal<Value extends number | null>(
  values: readonly Value[],
  decimals: number,
  total?: number,
): Value[] {
  const split = values.map((value) => (value === null ? null : splitUnits(inUnits(value, decimals))));
  const places = split.flatMap((parts, place) => (parts === null ? [] : [{ place, remainder: parts.remainder }]));
  places.sort((one, other) =>
    Math.abs(one.remainder - other.remainder) < NOISE ? one.place - other.place : other.remainder - one.remainder,
  );
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const target = roundUnits(inUnits(total ?? sum, decimals));
  const wholes = split.map((parts) => parts?.whole ?? 0);
  const missing = target - wholes.reduce((total, whole) => total + whole, 0);
  if (missing < 0) places.reverse();
  for (let given = 0; places.length > 0 && given < Math.abs(missing); given++) {
    wholes[places[given % places.length]!.place]! += Math.sign(missing);
  }
  return values.map((value, place) => (value === null ? value : fromUnits(wholes[place]!, decimals))) as Value[];
}
