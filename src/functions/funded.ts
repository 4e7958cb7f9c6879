import { foldName } from '../values/names';
import type { Cell } from './cells';
import { periodGiven } from './dayGiven';
import type { Figures } from './figures';
import { invalidValue, notAvailable } from './functionError';

/**
 * The firm money of a donor (committed and paid), in base currency, by the day of its pledges. Follows the register.
 * @customfunction FUNDED
 * @param donor The donor, as the register names it.
 * @param [from] The first day, or a year. Left out: from the beginning.
 * @param [to] The last day, or a year. Left out: to the end.
 */
export function funded(donor: string, from: Cell, to: Cell, figures: Figures): number {
  const { register, analysis, date1904 } = figures;
  const wanted = foldName(donor);
  if (wanted === '') throw invalidValue('a blank', 'the name of a donor');
  const first = periodGiven(from, date1904, 'first');
  const last = periodGiven(to, date1904, 'last');
  if (first !== null && last !== null && first > last)
    throw invalidValue(`a period from ${first} to ${last}`, 'one that ends after it begins');
  const isTheDonor = (name: string): boolean => foldName(name) === wanted;
  const given = register.pledges.filter((pledge) => isTheDonor(pledge.donor));
  if (given.length === 0 && !register.donors.some((one) => isTheDonor(one.donor)))
    throw notAvailable(`The register has no donor "${donor}".`);
  const counted = new Set(
    given
      .filter(({ pledgedOn }) => (first === null || pledgedOn >= first) && (last === null || pledgedOn <= last))
      .map(({ id }) => id),
  );
  return analysis.pledges.reduce((sum, { id, firm }) => (counted.has(id) ? sum + firm : sum), 0);
}
