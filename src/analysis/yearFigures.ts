import type { Settings } from '../register/schema/settings';
import type { Allocation } from './allocate';
import type { YearFigures } from './analysis';
import { shareOf } from './sums';
import type { Valued } from './value';
import { yearsOf } from './years';

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
    const years = year === null ? needs[need]!.years : [{ year, weight: 1 }];
    const weights = years.reduce((total, { weight }) => total + weight, 0);
    for (const { year: part, weight } of years) {
      const share = weights > 0 ? weight / weights : 1 / years.length;
      const sum = of(part);
      sum.requirement += requirement * share;
      sum.covered += covered[at]! * share;
      sum.gap += (requirement - covered[at]!) * share;
    }
  });
  pledges.forEach(({ pledge, firm, schedule }, at) => {
    if (firm === 0) return;
    const scheduled = schedule.reduce((total, { amount }) => total + amount, 0);
    const spread = (amount: number): void => {
      const years: readonly Year[] = yearsOf(pledge, settings) ?? [null];
      for (const year of years) of(year).firm += amount / years.length;
    };
    if (scheduled <= 0) spread(firm);
    for (const { year, amount } of scheduled > 0 ? schedule : []) {
      const part = (firm * amount) / scheduled;
      if (year === null) spread(part);
      else of(year).firm += part;
    }
    const left = uses[at]!.stranded.reduce((total, { amount }) => total + amount, 0);
    if (pledge.lastYear !== null && left > 0) of(pledge.lastYear).expiring += left;
  });
  for (const { supply, cell, amount } of routes) {
    const { dueIn } = supplies[supply]!;
    const { year } = cells[cell]!;
    if (dueIn !== null && year !== null && dueIn < year) of(year).carriedOver += amount;
  }
  return [...sums]
    .sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity))
    .map(([year, sum]) => ({ year, ...sum, coverage: shareOf(sum.covered, sum.requirement) }));
}
