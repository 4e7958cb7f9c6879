import type { StrandedReason } from '../analysis';
import type { Giver, Taker } from './supplies';

/**
 * Why money of a giver covers no need (R7): no need matches its earmark; needs match, but in other years; an eligible
 * need still has a gap, but takes no more goods and services; or all its eligible needs are covered.
 * @param covered by need
 */
export function strandedReason(
  { eligible, inKind }: Giver,
  takers: readonly Taker[],
  covered: readonly number[],
): StrandedReason {
  if (eligible.needs.length === 0) return eligible.butForYears ? 'years' : 'no such need';
  const hasGap = (need: number): boolean => covered[need]! < takers[need]!.requirement;
  return inKind && eligible.needs.some(hasGap) ? 'in-kind limit' : 'earmark met';
}
