import type { MoneyFigures } from './analysis';
import type { Pledge } from '../register/schema/pledges';

type Amounts = Pick<MoneyFigures, 'pledged' | 'firm' | 'received' | 'outstanding'>;

/** Committed and paid pledges are firm (R2). */
const isFirm = (status: Pledge['status']): boolean => status === 'committed' || status === 'paid';

/**
 * Rule R2: committed and paid money is firm; pledged money stands beside it and is never added, as the Financial
 * Tracking Service counts; withdrawn money is nothing. Only firm money is received and outstanding; outstanding = firm
 * - received, below zero where more came than was promised.
 * @param value what the pledge is worth, in base currency
 * @param received what arrived of it, in base currency; null where the register does not say: all of a paid pledge,
 * else nothing
 */
export function firmness(status: Pledge['status'], value: number, received: number | null): Amounts {
  if (!isFirm(status)) {
    return { pledged: status === 'pledged' ? value : 0, firm: 0, received: 0, outstanding: 0 };
  }
  const arrived = received ?? (status === 'paid' ? value : 0);
  return { pledged: 0, firm: value, received: arrived, outstanding: value - arrived };
}
