import type { StrandedReason } from './analysis';
import type { Supply } from './supplies';

/**
 * Why money covers no need (R7): what was allotted is more than its need takes; a cell that it may cover still has a
 * gap, but takes no more goods and services; a cell that matches its earmark has a gap, but in another year; all that
 * match are covered; or none matches.
 * @param hasGap whether a cell has a gap
 */
export function strandedReason(
  { eligible: { cells, ofOtherYears }, inKind, isAllotted }: Supply,
  hasGap: (cell: number) => boolean,
): StrandedReason {
  if (isAllotted) return 'allotted';
  if (inKind && cells.some(hasGap)) return 'in-kind limit';
  if (ofOtherYears.some(hasGap)) return 'years';
  return cells.length + ofOtherYears.length > 0 ? 'earmark met' : 'no such need';
}
