import type { Issue } from '../register/issue';
import type { Receipt } from '../register/schema/receipts';
import type { Convert } from './convert';
import { byIdentifier } from '../values/identifiers';
import { withoutRate } from './withoutRate';

/** What has arrived of each pledge by its receipts, in base currency. */
export interface ReceivedByPledge {
  /** null where the pledge has no receipt that counts. */
  readonly byPledge: (pledge: string) => number | null;
  readonly issues: readonly Issue[];
}

/**
 * Rule R2: where a pledge has receipts, they replace its Received. Each is converted at its own day (R1); one without a
 * rate does not count.
 */
export function receivedByPledge(receipts: readonly Receipt[], convert: Convert): ReceivedByPledge {
  const sums = new Map<string, number>();
  const issues: Issue[] = [];
  for (const receipt of byIdentifier(receipts, ({ id }) => id)) {
    const converted = convert(receipt.amount, receipt.currency, receipt.receivedOn);
    if ('amount' in converted) sums.set(receipt.pledge, (sums.get(receipt.pledge) ?? 0) + converted.amount);
    else issues.push(withoutRate('Receipts', receipt.at, 'Currency', converted.withoutRate, receipt.receivedOn));
  }
  return { byPledge: (pledge) => sums.get(pledge) ?? null, issues };
}
