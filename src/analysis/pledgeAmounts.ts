import type { Issue, IssueKind } from '../register/issue';
import type { InKindRate } from '../register/schema/inKindRates';
import type { Pledge } from '../register/schema/pledges';
import type { EarmarkingLevel, MoneyFigures } from './analysis';
import type { Convert } from './convert';
import { earmarkOf, levelOf } from './earmark';
import { firmness } from './firmness';
import { statedValue } from './inKind';
import { afterSupportCosts } from './supportCosts';
import { withoutRate } from './withoutRate';

/** What may be wrong with the value of a pledge, beside its currency. */
export const valueIssues = {
  withoutValue: { severity: 'error', code: 'pledge-without-value' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** A pledge that counts, with its amounts in base currency. */
export interface ValuedPledge extends Omit<MoneyFigures, 'covered' | 'stranded'> {
  readonly pledge: Pledge;
  readonly level: EarmarkingLevel;
}

/** What pledges are valued with. */
export interface PledgeRates {
  readonly convert: Convert;
  readonly rateOf: (category: string) => InKindRate | undefined;
  /** What arrived by receipts, in base currency; null where a pledge has none. */
  readonly receivedOf: (pledge: string) => number | null;
  /** The programme support cost rate. */
  readonly supportCostRate: number;
}

/**
 * The amounts of a pledge in base currency: its value (R4) as of the day of the pledge (R1), firm or not (R2), and what
 * support costs leave of it (R3). Nothing is converted of a withdrawn pledge, for nothing of it counts.
 * @returns the pledge as it counts, or the issue for which it does not
 */
export function valuePledge(pledge: Pledge, rates: PledgeRates): { valued: ValuedPledge } | { issue: Issue } {
  const level = levelOf(earmarkOf(pledge));
  if (pledge.status === 'withdrawn') {
    return { valued: { pledge, level, ...firmness('withdrawn', 0, null), available: 0 } };
  }
  const stated = statedValue(pledge, rates.rateOf);
  if (!stated) return { issue: withoutValue(pledge) };
  const value = rates.convert(stated.amount, stated.currency, pledge.pledgedOn);
  if (!('amount' in value)) {
    const column = pledge.amount === null ? 'Category' : 'Currency';
    return { issue: withoutRate('Pledges', pledge.at, column, value.withoutRate, pledge.pledgedOn) };
  }
  let received = rates.receivedOf(pledge.id);
  if (received === null && pledge.received !== null) {
    const converted = rates.convert(pledge.received, pledge.currency, pledge.pledgedOn);
    if (!('amount' in converted)) {
      return { issue: withoutRate('Pledges', pledge.at, 'Currency', converted.withoutRate, pledge.pledgedOn) };
    }
    received = converted.amount;
  }
  const amounts = firmness(pledge.status, value.amount, received);
  const available = afterSupportCosts(amounts.firm, pledge.kind, rates.supportCostRate);
  return { valued: { pledge, level, ...amounts, available } };
}

const withoutValue = (pledge: Pledge): Issue => ({
  ...valueIssues.withoutValue,
  table: 'Pledges',
  row: pledge.at.row,
  column: 'Amount',
  cell: null,
  found: { kind: 'value', value: pledge.category ?? '' },
  wanted: { kind: 'amountOrCategory' },
});
