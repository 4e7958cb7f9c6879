import type { AnalysedNeed, AnalysedPledge, YearFigures } from './analysis';
import { shareOf } from './sums';
import { yearsOf, type Years } from './years';

const NO_YEAR: readonly null[] = [null];

interface YearSums {
  requirement: number;
  covered: number;
  gap: number;
  firm: number;
}

/**
 * Rule R8 by year: what a need requires, and what a pledge gives, is spread evenly over the years of its row; a row
 * without years over the period that the register reports.
 * @param needs each with the years of its row; and so the pledges
 * @returns sorted by year, the rows without any year last
 */
export function yearFigures(
  needs: readonly { readonly figures: AnalysedNeed; readonly years: Years }[],
  pledges: readonly { readonly figures: AnalysedPledge; readonly years: Years }[],
  period: Years,
): YearFigures[] {
  const sums = new Map<number | null, YearSums>();
  const add = (row: Years, requirement: number, covered: number, gap: number, firm: number): void => {
    const years = yearsOf(row, period) ?? NO_YEAR;
    for (const year of years) {
      let sum = sums.get(year);
      if (!sum) {
        sum = { requirement: 0, covered: 0, gap: 0, firm: 0 };
        sums.set(year, sum);
      }
      sum.requirement += requirement / years.length;
      sum.covered += covered / years.length;
      sum.gap += gap / years.length;
      sum.firm += firm / years.length;
    }
  };
  for (const { figures, years } of needs) add(years, figures.requirement, figures.covered, figures.gap, 0);
  for (const { figures, years } of pledges) if (figures.firm !== 0) add(years, 0, 0, 0, figures.firm);
  return [...sums]
    .sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity))
    .map(([year, sum]) => ({ year, ...sum, coverage: shareOf(sum.covered, sum.requirement) }));
}
