import { flexibleMoneyOf, type FlexibleBudgets } from '../../analysis/effectiveness/flexibleBudgets';
import { traceNeeds } from './traceNeeds';
import { partsOf, type TraceContext, type TracedFigure } from './tracedRows';

const isPart = (key: string): key is keyof FlexibleBudgets =>
  key === 'unearmarked' || key === 'stranded' || key === 'flexible';

/**
 * What stands behind the budgets on the sheet of best buys: the pledges whose money is flexible, and the needs with a
 * gap.
 * @param key of the figure
 * @returns null for a budget that was typed
 */
export function traceFlexible(context: TraceContext, key: string): TracedFigure | null {
  if (key === 'gap') return traceNeeds(context, () => true, 'gap');
  const amount = amountNow(context, key);
  if (amount === null || !isPart(key)) return null;
  const parts = context.analysis.pledges.map((pledge) => ({ id: pledge.id, amount: flexibleMoneyOf(pledge)[key] }));
  return { amount, needs: [], pledges: partsOf(parts, amount, context), adds: 'pledges' };
}

/** The figure as it would be printed now. */
function amountNow({ report }: TraceContext, key: string): number | null {
  for (const { blocks } of report.sheets)
    for (const block of blocks) {
      if (block.type !== 'figures' || block.about !== 'flexibleMoney') continue;
      const value = block.figures.find((one) => one.key === key)?.value;
      if (typeof value === 'number') return value;
    }
  return null;
}
