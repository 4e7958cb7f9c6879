import type { StrandedReason } from './analysis';
import type { Eligible } from './eligibility';
import type { Supply } from './supplies';

/**
 * Why money covers no need (R7): what was allotted is more than its need takes; a cell that it may cover still has a
 * gap, but takes no more goods and services; a cell that matches its earmark has a gap, but in another year; all that
 * match are covered; or none matches.
 * @param hasGap whether a cell has a gap
 */
export function strandedReasons(
  hasGap: (cell: number) => boolean,
): (supply: Pick<Supply, 'eligible' | 'inKind' | 'allottedTo'>) => StrandedReason {
  const known = { cash: new Map<Eligible, StrandedReason>(), goods: new Map<Eligible, StrandedReason>() };
  return ({ eligible, inKind, allottedTo }) => {
    if (allottedTo !== null) return 'allotted';
    const reasons = inKind ? known.goods : known.cash;
    let reason = reasons.get(eligible);
    if (reason === undefined) reasons.set(eligible, (reason = reasonFor(eligible, inKind, hasGap)));
    return reason;
  };
}

function reasonFor(
  { cells, ofOtherYears }: Eligible,
  inKind: boolean,
  hasGap: (cell: number) => boolean,
): StrandedReason {
  if (inKind && cells.some(hasGap)) return 'in-kind limit';
  if (ofOtherYears.some(hasGap)) return 'years';
  return cells.length + ofOtherYears.length > 0 ? 'earmark met' : 'no such need';
}
