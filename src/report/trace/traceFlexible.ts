import type { AnalysedPledge } from '../../analysis/analysis';
import { traceNeeds } from './traceNeeds';
import { partsOf, type TraceContext, type TracedFigure } from './tracedRows';

/** What a pledge gives to each part of the flexible money; the analysis says what that is (flexibleBudgets). */
const GIVES = {
  unearmarked: ({ level, available }: AnalysedPledge) => (level === 'unearmarked' ? available : 0),
  stranded: ({ level, stranded }: AnalysedPledge) => (level === 'unearmarked' ? 0 : stranded),
} as const;

/**
 * What stands behind the budgets on the sheet of best buys: the pledges whose money is flexible, and the needs with a
 * gap.
 * @param key of the figure
 * @returns null for a budget that was typed
 */
export function traceFlexible(context: TraceContext, key: string): TracedFigure | null {
  if (key === 'gap') return traceNeeds(context, () => true, 'gap');
  const amount = amountNow(context, key);
  if (amount === null) return null;
  const given = (pledge: AnalysedPledge): number => {
    if (pledge.kind !== 'cash') return 0;
    if (key === 'flexible') return GIVES.unearmarked(pledge) + GIVES.stranded(pledge);
    return key === 'unearmarked' || key === 'stranded' ? GIVES[key](pledge) : 0;
  };
  const parts = context.analysis.pledges.map((pledge) => ({ id: pledge.id, amount: given(pledge) }));
  const pledges = partsOf(parts, amount, context);
  return pledges.length === 0 && amount !== 0 ? null : { amount, needs: [], pledges, adds: 'pledges' };
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
