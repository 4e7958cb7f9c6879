import type { Settings } from '../register/schema/settings';
import type { Allocation } from './allocate';
import type { YearFigures } from './analysis';
import type { YearOfNeed } from './needs/cells';
import type { Due } from './pledges/parts';
import { shareOf } from './sums';
import type { Valued } from './value';
import { yearsOf, type Years } from './years';

type Year = number | null;

interface YearSums {
  requirement: number;
  covered: number;
  gap: number;
  firm: number;
  carriedOver: number;
  expiring: number;
}

/**
 * The years in which the figures of a cell count, and their shares of it: its own; those of its need where it has none.
 */
export function yearsOfCell(
  year: Year,
  years: readonly YearOfNeed[],
): readonly { readonly year: Year; readonly share: number }[] {
  if (year !== null) return [{ year, share: 1 }];
  const weights = years.reduce((total, { weight }) => total + weight, 0);
  return years.map((one) => ({ year: one.year, share: weights > 0 ? one.weight / weights : 1 / years.length }));
}

/**
 * Firm money by year (R8): in the years in which it falls due; what has no year, and all where nothing is said, spread
 * evenly over the years of the pledge, or of the period reported.
 * @param schedule in any currency
 */
export function firmByYear(
  pledge: Years,
  firm: number,
  schedule: readonly Due[],
  period: Years,
): (readonly [year: Year, amount: number])[] {
  const years: readonly Year[] = yearsOf(pledge, period) ?? [null];
  const spread = (amount: number) => years.map((year) => [year, amount / years.length] as const);
  const scheduled = schedule.reduce((total, { amount }) => total + amount, 0);
  if (scheduled <= 0) return spread(firm);
  return schedule.flatMap(({ year, amount }) => {
    const part = (firm * amount) / scheduled;
    return year === null ? spread(part) : [[year, part] as const];
  });
}

/**
 * Rules R7 and R8 by year: what is required, covered and missing is that of the cells of the year. Where cells have no
 * year (setting Years = whole period) a need's figures are spread over its years in their proportions. Firm money is of
 * the years in which it falls due, else spread evenly over the years of its pledge, or of the period reported.
 * @returns sorted by year, what has no year last
 */
export function yearFigures(
  { needs, pledges }: Pick<Valued, 'needs' | 'pledges'>,
  { cells, covered, supplies, routes, uses }: Allocation,
  settings: Pick<Settings, 'firstYear' | 'lastYear'>,
): YearFigures[] {
  const sums = new Map<Year, YearSums>();
  const of = (year: Year): YearSums => {
    let sum = sums.get(year);
    if (!sum) {
      sum = { requirement: 0, covered: 0, gap: 0, firm: 0, carriedOver: 0, expiring: 0 };
      sums.set(year, sum);
    }
    return sum;
  };
  cells.forEach(({ need, year, requirement }, at) => {
    for (const { year: part, share } of yearsOfCell(year, needs[need]!.years)) {
      const sum = of(part);
      sum.requirement += requirement * share;
      sum.covered += covered[at]! * share;
      sum.gap += (requirement - covered[at]!) * share;
    }
  });
  pledges.forEach(({ pledge, firm, schedule }, at) => {
    if (firm === 0) return;
    for (const [year, part] of firmByYear(pledge, firm, schedule, settings)) of(year).firm += part;
    const left = uses[at]!.stranded.reduce((total, { amount }) => total + amount, 0);
    if (pledge.lastYear !== null && left > 0) of(pledge.lastYear).expiring += left;
  });
  routes.amount.forEach((amount, line) => {
    const { dueIn } = supplies[routes.giver[line]!]!;
    const { year } = cells[routes.cell[line]!]!;
    if (dueIn !== null && year !== null && dueIn < year) of(year).carriedOver += amount;
  });
  return [...sums]
    .sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity))
    .map(([year, sum]) => ({ year, ...sum, coverage: shareOf(sum.covered, sum.requirement) }));
}
