import type { MoneyFigures, NeedFigures } from './analysis';

/** covered / requirement (R6); null without a requirement. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/**
 * The figures of several needs together: gap and coverage follow from the sums, so that a surplus nowhere hides a gap
 * (R6).
 */
export function sumNeeds(rows: Iterable<Pick<NeedFigures, 'requirement' | 'covered' | 'gap'>>): NeedFigures {
  let requirement = 0;
  let covered = 0;
  let gap = 0;
  for (const row of rows) {
    requirement += row.requirement;
    covered += row.covered;
    gap += row.gap;
  }
  return { requirement, covered, gap, coverage: shareOf(covered, requirement) };
}

/** The figures of several pledges together. */
export function sumMoney(rows: Iterable<MoneyFigures>): MoneyFigures {
  const sum = { pledged: 0, firm: 0, received: 0, outstanding: 0, available: 0, covered: 0, stranded: 0 };
  for (const row of rows) {
    sum.pledged += row.pledged;
    sum.firm += row.firm;
    sum.received += row.received;
    sum.outstanding += row.outstanding;
    sum.available += row.available;
    sum.covered += row.covered;
    sum.stranded += row.stranded;
  }
  return sum;
}
