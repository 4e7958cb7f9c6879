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

/** The figures of several pledges together. Each is named, for adding by name takes several times as long. */
export function sumMoney(rows: Iterable<MoneyFigures>): MoneyFigures {
  let pledged = 0;
  let conditional = 0;
  let announced = 0;
  let exchangeDifference = 0;
  let firm = 0;
  let received = 0;
  let outstanding = 0;
  let overdue = 0;
  let available = 0;
  let allotted = 0;
  let spent = 0;
  let expiring = 0;
  let covered = 0;
  let stranded = 0;
  for (const row of rows) {
    pledged += row.pledged;
    conditional += row.conditional;
    announced += row.announced;
    exchangeDifference += row.exchangeDifference;
    firm += row.firm;
    received += row.received;
    outstanding += row.outstanding;
    overdue += row.overdue;
    available += row.available;
    allotted += row.allotted;
    spent += row.spent;
    expiring += row.expiring;
    covered += row.covered;
    stranded += row.stranded;
  }
  return {
    pledged,
    conditional,
    announced,
    exchangeDifference,
    firm,
    received,
    outstanding,
    overdue,
    available,
    allotted,
    spent,
    expiring,
    covered,
    stranded,
  };
}
