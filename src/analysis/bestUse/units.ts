import { minorUnitsOf } from '../../values/minorUnits';

/** Amounts in base currency as whole numbers of one unit, and back. */
export interface Units {
  readonly toUnits: (amount: number) => number;
  readonly fromUnits: (units: number) => number;
}

/** Below this all whole numbers are numbers of JavaScript. */
const MOST = 2 ** 53;

/** Amounts that are finer than the smallest unit of their currency are taken to a millionth. */
const FINEST = 6;

/**
 * The unit in which money is assigned: the smallest of the base currency (ISO 4217); a millionth where an amount is not
 * whole in that; and where the sum of all amounts would come to 2^53 or more, the smallest power of ten with which it
 * does not.
 * @param amounts all that are to be brought to the unit
 */
export function unitsOf(currency: string, amounts: readonly number[]): Units {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const minor = minorUnitsOf(currency);
  let decimals = amounts.every((amount) => isWhole(amount, minor)) ? minor : FINEST;
  // Each amount may be rounded up by half a unit.
  while (scaled(sum, decimals) + amounts.length >= MOST) decimals--;
  return {
    toUnits: (amount) => Math.round(scaled(amount, decimals)),
    fromUnits: (units) => scaled(units, -decimals),
  };
}

/** The amount x 10^decimals, rounded once. */
const scaled = (amount: number, decimals: number): number =>
  decimals >= 0 ? amount * 10 ** decimals : amount / 10 ** -decimals;

/** Whether an amount is the nearest number to a whole number of units. */
const isWhole = (amount: number, decimals: number): boolean =>
  scaled(Math.round(scaled(amount, decimals)), -decimals) === amount;
