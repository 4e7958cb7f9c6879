import type { MinorUnit } from './minorUnit';

/** Amounts as whole numbers of a unit, and back. */
export interface WholeUnits {
  readonly units: (amount: number) => number;
  /**
   * @param all the amount of which so many units are a part
   * @returns all of it, to the last bit, where they are all of its units
   */
  readonly amount: (units: number, all?: { readonly amount: number; readonly units: number }) => number;
}

/**
 * The unit in which amounts are whole: the minor unit, or, where their sum would not be exact in a double (2^53), the
 * smallest power of ten of it with which it is.
 * @param amounts lists, each of which is added up
 */
export function wholeUnits(amounts: readonly (readonly number[])[], { unit }: MinorUnit): WholeUnits {
  const perUnit = Math.round(1 / unit);
  let scale = perUnit;
  for (const list of amounts) {
    const sum = list.reduce((total, amount) => total + amount, 0);
    while (sum * scale > Number.MAX_SAFE_INTEGER / 2) scale /= 10;
  }
  return {
    units: (amount) => (scale === perUnit ? Math.round(amount * scale) : Math.floor(amount * scale)),
    amount: (units, all) => (all !== undefined && units === all.units ? all.amount : units / scale),
  };
}
