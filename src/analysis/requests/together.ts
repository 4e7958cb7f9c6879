import type { Allocation } from '../allocate';
import { assign } from '../assign';
import type { Pace } from '../effectiveness/pace';
import type { Supply } from '../supplies';
import type { Valued } from '../value';
import { LOOSENINGS } from './loosenings';
import { moreOf, reachOf } from './reach';
import type { Tried } from './requests';

/** A list that is longer is not sent. */
const MOST_STEPS = 8;

/** The one that frees most first; of equal ones that which asks least, then by pledge. */
const mostFirst = (one: Tried, other: Tried): number =>
  other.frees - one.frees ||
  LOOSENINGS.indexOf(one.looser.loosening) - LOOSENINGS.indexOf(other.looser.loosening) ||
  one.pledge - other.pledge;

/**
 * Rule R14: loosenings that together close most, one for each pledge: step by step that which frees most, given those
 * before. Each figure is exact; the list is greedy: another might close more with as few. What freed more before is
 * tried again first, and what freed less is left where it stands, for what others free seldom makes a loosening worth
 * more (M. Minoux, Optimization Techniques, 1978, 234-243).
 * @param tried with what each frees alone
 * @returns with what each frees beyond those before it
 * @throws the signal's reason when cancelled
 */
export async function together(
  { needs, unit }: Pick<Valued, 'needs' | 'unit'>,
  { cells, supplies: given, find, whatIf: atFirst }: Pick<Allocation, 'cells' | 'supplies' | 'find' | 'whatIf'>,
  tried: readonly Tried[],
  { onProgress, signal }: Pace,
): Promise<Tried[]> {
  const found: Tried[] = [];
  let waiting = [...tried].sort(mostFirst);
  let supplies = given;
  let whatIf = atFirst;
  for (let best = bestOf(); best !== null; best = bestOf()) {
    const { pledge } = best;
    found.push(best);
    onProgress?.(found.length / MOST_STEPS);
    supplies = loosened(supplies, best);
    waiting = waiting.filter((other) => other.pledge !== pledge);
    if (waiting.length === 0 || found.length === MOST_STEPS) break;
    ({ whatIf } = await assign({ needs, cells, supplies, unit }, { policy: 'priority', signal }));
  }
  return found;

  function loosened(before: readonly Supply[], { supplies: own, looser }: Tried): readonly Supply[] {
    const after = [...before];
    for (const at of own) after[at] = { ...before[at]!, eligible: reachOf(before[at]!, looser, find) };
    return after;
  }

  function bestOf(): Tried | null {
    let best: Tried | null = null;
    const again: Tried[] = [];
    for (const one of waiting) {
      if (best !== null && best.frees >= one.frees) again.push(one);
      else {
        const frees = whatIf(moreOf(one.supplies, supplies, one.looser, find));
        if (frees === 0) continue;
        const now = { ...one, frees };
        again.push(now);
        if (best === null || mostFirst(now, best) < 0) best = now;
      }
    }
    waiting = again.sort(mostFirst);
    return best;
  }
}
