import type { Register } from '../../register/register';
import type { Allocation } from '../allocate';
import type { DonorRequest, Requests } from './donorRequest';
import { pause, pausing, type Pace } from '../effectiveness/pace';
import type { Valued } from '../value';
import { loosenings, type Looser } from './loosenings';
import { moreOf } from './reach';
import { together } from './together';

/** Of so many pledges, those with the most stranded money, loosenings are tried. */
const MOST_PLEDGES = 2000;

/** A loosening that frees money, and what it was tried with. */
export interface Tried {
  /** The place of the pledge in the list of valued pledges. */
  readonly pledge: number;
  /** Its supplies, by their places in the order of use. */
  readonly supplies: readonly number[];
  readonly looser: Looser;
  /** What more would be covered by it alone, in base currency. */
  readonly frees: number;
}

/**
 * Rule R14: what donors might be asked. For each pledge with stranded money, each loosening of its earmark that alone
 * would let more be covered, exactly; and a list of loosenings that together close most, built step by step.
 * @param nameOf the donor of a pledge, as it is printed
 * @throws the signal's reason when cancelled
 */
export async function requests(
  { states }: Pick<Register, 'states'>,
  valued: Pick<Valued, 'needs' | 'pledges' | 'unit'>,
  allocation: Allocation,
  nameOf: (pledge: number) => string,
  pace: Pace,
): Promise<Requests> {
  const { supplies, uses, find, whatIf } = allocation;
  const stranded = uses
    .map(({ stranded: parts }, pledge) => ({
      pledge,
      amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount || one.pledge - other.pledge);
  const chosen = stranded.slice(0, MOST_PLEDGES);
  const suppliesOf = new Map(chosen.map(({ pledge }): [number, number[]] => [pledge, []]));
  supplies.forEach(({ pledge }, at) => suppliesOf.get(pledge)?.push(at));
  const tried: Tried[] = [];
  const rest = pausing({ ...pace, onProgress: (done) => pace.onProgress?.(0.5 * done) }, 16);
  for (const [at, { pledge }] of chosen.entries()) {
    const own = suppliesOf.get(pledge)!;
    for (const looser of loosenings(valued.pledges[pledge]!.pledge, states)) {
      const frees = whatIf(moreOf(own, supplies, looser, find));
      if (frees > 0) tried.push({ pledge, supplies: own, looser, frees });
      await rest(1, at / chosen.length);
    }
  }
  await pause(pace, 0.5);
  const named = ({ pledge, looser, frees }: Pick<Tried, 'pledge' | 'looser' | 'frees'>): DonorRequest => ({
    pledge: valued.pledges[pledge]!.pledge.id,
    donor: nameOf(pledge),
    loosening: looser.loosening,
    frees,
  });
  const list = await together(valued, allocation, tried, {
    ...pace,
    onProgress: (done) => pace.onProgress?.(0.5 + 0.5 * done),
  });
  const inOrder = [...tried].sort((one, other) => one.pledge - other.pledge);
  return { single: inOrder.map(named), together: list.map(named), notTried: stranded.length - chosen.length };
}
