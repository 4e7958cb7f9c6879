import type { Issue, IssueKind } from '../../register/issue';
import type { Allotment } from '../../register/schema/allotments';
import type { Convert } from '../convert';
import type { MinorUnit } from '../minorUnit';
import { withoutRate } from '../withoutRate';

/** What may be wrong with an allotment. */
export const allotmentIssues = {
  aboveAvailable: { severity: 'warning', code: 'allotted-above-available' },
  outsideEarmark: { severity: 'warning', code: 'allotted-outside-earmark' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** What was put to a need, in base currency. */
export interface ValuedAllotment {
  readonly allotment: Allotment;
  /** As far as the money of the pledge goes. */
  readonly amount: number;
  readonly expended: number;
}

/** What allotments of a pledge are valued with. */
export interface PledgeOfAllotments {
  /** The currency in which the pledge is stated. */
  readonly currency: string;
  /** What a unit of that currency of the pledge is worth now, in base currency; null where it cannot be said. */
  readonly worthOfOne: number | null;
  readonly available: number;
}

/**
 * Rules R1 and R3: an allotment in its pledge's currency is that part of the pledge's worth now, any other converts on
 * its day; both are net of support costs. Those of a pledge add up to at most its available money: beyond it the latest
 * do not count.
 * @param allotments of one pledge, in the order of their days
 */
export function valueAllotments(
  allotments: readonly Allotment[],
  { currency, worthOfOne, available }: PledgeOfAllotments,
  convert: Convert,
  { round }: MinorUnit,
): { valued: ValuedAllotment[]; issues: Issue[] } {
  const issues: Issue[] = [];
  let left = available;
  const valued = allotments.flatMap((allotment): ValuedAllotment[] => {
    const { amount, expended, currency: inCurrency, allottedOn, at } = allotment;
    const one =
      inCurrency === currency && worthOfOne !== null ? { amount: worthOfOne } : convert(1, inCurrency, allottedOn);
    if ('withoutRate' in one) {
      issues.push(withoutRate('Allotments', at, 'Currency', one.withoutRate, allottedOn));
      return [];
    }
    const wanted = round(amount * one.amount);
    const counted = Math.min(wanted, left);
    if (counted < wanted) {
      const found = { kind: 'allottedAbove', amount: round(wanted - counted) } as const;
      const issue = { ...allotmentIssues.aboveAvailable, found, wanted: { kind: 'allottedWithin' } } as const;
      issues.push({ ...issue, table: 'Allotments', row: at.row, column: 'Amount', cell: null });
    }
    left = round(left - counted);
    return [{ allotment, amount: counted, expended: round((expended ?? 0) * one.amount) }];
  });
  return { valued, issues };
}
