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

/** Every figure of money, to be added up by name. */
const MONEY = [
  'pledged',
  'conditional',
  'announced',
  'exchangeDifference',
  'firm',
  'received',
  'outstanding',
  'available',
  'allotted',
  'spent',
  'expiring',
  'covered',
  'stranded',
] as const satisfies readonly (keyof MoneyFigures)[];

/** The figures of several pledges together. */
export function sumMoney(rows: Iterable<MoneyFigures>): MoneyFigures {
  const sum = Object.fromEntries(MONEY.map((figure) => [figure, 0])) as Record<keyof MoneyFigures, number>;
  for (const row of rows) for (const figure of MONEY) sum[figure] += row[figure];
  return sum;
}
