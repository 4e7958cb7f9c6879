import type { StrandedReason } from '../analysis';
import type { Giver } from '../flow/assignment';

/**
 * Why money of a giver covers no need (R7): no need matches its earmark; needs match, but in other years; an eligible
 * need still has a gap, but takes no more goods and services; or all its eligible needs are covered.
 */
export function strandedReason(
  { eligible, inKind, butForYears }: Giver & { readonly butForYears: boolean },
  isFull: (need: number) => boolean,
): StrandedReason {
  if (eligible.length === 0) return butForYears ? 'years' : 'no such need';
  return inKind && !eligible.every(isFull) ? 'in-kind limit' : 'earmark met';
}
