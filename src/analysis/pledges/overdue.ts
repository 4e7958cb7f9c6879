import type { MinorUnit } from '../minorUnit';
import { daysBetween } from '../../values/days';
import type { Due } from './parts';

/** An instalment, or what is left of it, that has not come by the day on which it fell due. */
export interface Overdue {
  /** ISO day. */
  readonly dueOn: string;
  /** Days from that day to the reporting date, 1 or more. */
  readonly days: number;
  /** In base currency. */
  readonly amount: number;
}

/**
 * What of a pledge is overdue: of its instalments that fell due before the reporting date what no receipt has settled,
 * the earliest being settled first (R7); at the rates of the reporting date, as all that is outstanding (R1). What is due
 * on no day is outstanding, not overdue.
 * @param due what is outstanding, by when it falls due, in the pledge's currency
 * @param outstanding the same in base currency
 * @param day the reporting date
 */
export function overdueOf(due: readonly Due[], outstanding: number, day: string, { divide }: MinorUnit): Overdue[] {
  if (!due.some(({ dueOn }) => dueOn !== null && dueOn < day)) return [];
  const amounts = divide(
    outstanding,
    due.map(({ amount }) => amount),
  );
  return due.flatMap(({ dueOn }, at): Overdue[] =>
    dueOn !== null && dueOn < day && amounts[at]! > 0
      ? [{ dueOn, days: daysBetween(dueOn, day), amount: amounts[at]! }]
      : [],
  );
}
