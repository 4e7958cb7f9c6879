import { warning } from './issue';
import type { RowFinding } from './rowRules';
import type { Need } from './schema/needs';
import type { Pledge } from './schema/pledges';
import { isSameSum, toldSum } from './sums';

/** What may be wrong with the sum of amounts by day or by year. */
export const scheduleSumIssues = {
  yearsNotRequirement: warning('years-not-requirement'),
  instalmentsNotAmount: warning('instalments-not-amount'),
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * What is wrong with requirements by year: they do not add up to the need's own (R5).
 * @returns null where nothing is
 */
export function yearsOff({ years, requirement }: Pick<Need, 'years' | 'requirement'>): RowFinding | null {
  const sum = sumOf(years.map((year) => year.requirement));
  if (years.length === 0 || isSameSum(sum, requirement)) return null;
  return {
    column: 'requirement',
    ...scheduleSumIssues.yearsNotRequirement,
    found: { kind: 'requirementByYear', requirement, sum: toldSum(sum) },
    wanted: { kind: 'sumOfYears' },
  };
}

/**
 * What is wrong with instalments: they add up neither to the pledge as it stands nor to what corrections leave of it (R7).
 * @param net the amount less what corrections take from it
 * @returns null where nothing is
 */
export function instalmentsOff(
  { instalments, amount }: Pick<Pledge, 'instalments' | 'amount'>,
  net: number,
): RowFinding | null {
  if (instalments.length === 0 || amount === null) return null;
  const sum = sumOf(instalments.map((part) => part.amount));
  if (isSameSum(sum, amount) || isSameSum(sum, net)) return null;
  return {
    column: 'amount',
    ...scheduleSumIssues.instalmentsNotAmount,
    found: { kind: 'instalments', amount: toldSum(net), sum: toldSum(sum), difference: toldSum(sum - net) },
    wanted: { kind: 'sumOfInstalments' },
  };
}
