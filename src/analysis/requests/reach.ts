import type { Eligible, FindEligible } from '../eligibility';
import type { More } from '../flow/assignment';
import { eligibleFor, type Supply } from '../supplies';
import type { Looser } from './loosenings';

/**
 * The cells that the supplies of a pledge could cover beside their own if its earmark were looser.
 * @param ofPledge their places in the order of use
 */
export function moreOf(
  ofPledge: readonly number[],
  supplies: readonly Supply[],
  looser: Looser,
  find: FindEligible,
): readonly More[] {
  return ofPledge.flatMap((giver): More[] => {
    const { eligible } = supplies[giver]!;
    const own = new Set(eligible.cells);
    const cells = reachOf(supplies[giver]!, looser, find).cells.filter((cell) => !own.has(cell));
    return cells.length === 0 ? [] : [{ giver, cells }];
  });
}

/** What a supply may cover when the earmark of its pledge is looser. */
export const reachOf = (supply: Supply, { pledge, placeOf }: Looser, find: FindEligible): Eligible =>
  eligibleFor({ ...supply, place: placeOf(supply.place) }, pledge, find);
