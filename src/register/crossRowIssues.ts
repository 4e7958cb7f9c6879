import { warning, type Issue } from './issue';
import type { TableReading } from './readTable';
import { ruleIssues } from './rowRules';
import type { ExchangeRate } from './schema/exchangeRates';
import type { Pledge } from './schema/pledges';
import type { Receipt } from './schema/receipts';
import { issueOf } from './tableSource';

/** What only several rows together show. */
export const crossRowIssues = { secondRate: warning('second-rate') };

/** Two different rates of one currency from one day on: the later row is named. */
export function secondRates({ source, records }: TableReading<ExchangeRate>): Issue[] {
  if (!source) return [];
  const rates = new Map<string, number>();
  return records.flatMap(({ currency, effectiveFrom, unitsPerUsd, at }) => {
    const key = `${currency} ${effectiveFrom}`;
    const earlier = rates.get(key);
    if (earlier === undefined) rates.set(key, unitsPerUsd);
    if (earlier === undefined || earlier === unitsPerUsd) return [];
    return issueOf(source, {
      row: at.row,
      column: 'unitsPerUsd',
      ...crossRowIssues.secondRate,
      found: { kind: 'value', value: unitsPerUsd },
      wanted: { kind: 'oneRate', currency, day: effectiveFrom, earlier },
    });
  });
}

/** Sums of decimal amounts carry rounding errors below this part of the sum. */
const ROUNDING = 1e-9;

/** Receipts that together exceed their pledge, where all are in its currency: the pledge is named. */
export function receivedAbovePledge(
  { source, records }: TableReading<Pledge>,
  receipts: TableReading<Receipt>,
): Issue[] {
  if (!source || receipts.records.length === 0) return [];
  const received = new Map<string, { sum: number; currencies: Set<string> }>();
  for (const { pledge, amount, currency } of receipts.records) {
    const sum = received.get(pledge);
    if (sum) {
      sum.sum += amount;
      sum.currencies.add(currency);
    } else received.set(pledge, { sum: amount, currencies: new Set([currency]) });
  }
  return records.flatMap(({ id, amount, currency, at }) => {
    const receipts = received.get(id);
    if (!receipts || amount === null || receipts.currencies.size > 1 || !receipts.currencies.has(currency)) return [];
    if (receipts.sum <= amount * (1 + ROUNDING)) return [];
    return issueOf(source, {
      row: at.row,
      column: 'amount',
      ...ruleIssues.receivedAbove,
      found: { kind: 'receipts', amount, sum: receipts.sum },
      wanted: { kind: 'fewerReceipts' },
    });
  });
}
