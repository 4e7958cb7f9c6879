import type { Issue } from '../../register/issue';
import type { Receipt } from '../../register/schema/receipts';
import type { Convert } from '../convert';
import type { MinorUnit } from '../minorUnit';
import { withoutRate } from '../withoutRate';

/** Money that arrived of a pledge; below zero what was given back. */
export interface Arrival {
  /** In the currency in which the pledge is stated, at the rates of the day. */
  readonly own: number;
  /** In base currency, at the rates of the day. */
  readonly base: number;
}

/**
 * What arrived by receipts (R1, R2): each counts at the rates of its own day; one in another currency than its pledge
 * settles it at these rates, too.
 * @param currency in which the pledge is stated
 * @param issues takes those of receipts without a rate, which do not count
 */
export function arrivalsOf(
  receipts: readonly Receipt[],
  currency: string,
  convert: Convert,
  { round }: MinorUnit,
  issues: Issue[],
): Arrival[] {
  return receipts.flatMap((receipt): Arrival[] => {
    const { amount, currency: paidIn, receivedOn } = receipt;
    const base = convert(amount, paidIn, receivedOn);
    const one = paidIn === currency ? { amount: 1 } : convert(1, currency, receivedOn);
    if ('withoutRate' in base || 'withoutRate' in one) {
      const without = 'withoutRate' in base ? base.withoutRate : (one as { withoutRate: string }).withoutRate;
      issues.push(withoutRate('Receipts', receipt.at, 'Currency', without, receivedOn));
      return [];
    }
    return [{ own: paidIn === currency ? amount : base.amount / one.amount, base: round(base.amount) }];
  });
}
