import type { Register } from '../../register/register';
import type { AnalysedPledge, Analysis } from '../analysis';

/** Money that could buy projects, in base currency. */
export interface FlexibleBudgets {
  /** Cash without an earmark, less programme support costs: it can go to any need. */
  readonly unearmarked: number;
  /** Earmarked cash that no need within its earmark can take: it could go to others if its donors agreed. */
  readonly stranded: number;
  /** Both together. */
  readonly flexible: number;
}

/** What a pledge gives to the flexible money (R9). What is given in kind is not money. */
export function flexibleMoneyOf({ kind, level, available, stranded }: AnalysedPledge): FlexibleBudgets {
  const isCash = kind === 'cash';
  const unearmarked = isCash && level === 'unearmarked' ? available : 0;
  const tied = isCash && level !== 'unearmarked' ? stranded : 0;
  return { unearmarked, stranded: tied, flexible: unearmarked + tied };
}

/** The flexible money of a register (R9). */
export function flexibleBudgets({ pledges }: Pick<Analysis, 'pledges'>): FlexibleBudgets {
  let unearmarked = 0;
  let stranded = 0;
  for (const pledge of pledges) {
    const given = flexibleMoneyOf(pledge);
    unearmarked += given.unearmarked;
    stranded += given.stranded;
  }
  return { unearmarked, stranded, flexible: unearmarked + stranded };
}

/** Where a budget comes from: the flexible money, what would close every gap, or the setting Best-buy budget. */
export type BudgetSource = 'flexible' | 'gap' | 'typed';

/** The budgets for which best buys are computed: those above 0. */
export function bestBuyBudgets(
  { settings }: Pick<Register, 'settings'>,
  analysis: Pick<Analysis, 'pledges' | 'totals'>,
): { readonly source: BudgetSource; readonly amount: number }[] {
  const { flexible } = flexibleBudgets(analysis);
  const budgets = [
    { source: 'flexible', amount: flexible },
    { source: 'gap', amount: analysis.totals.gap },
    { source: 'typed', amount: settings.bestBuyBudget ?? 0 },
  ] as const;
  return budgets.filter(({ amount }) => amount > 0);
}
