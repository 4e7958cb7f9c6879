import { warning, type Issue } from './issue';
import type { TableReading } from './readTable';
import { ruleIssues } from './rowRules';
import { isCarriedOut } from './carriedOut';
import { correctedBy, isCorrection } from './corrections';
import { instalmentsOff, yearsOff } from './scheduleSums';
import { isAbove, toldSum } from './sums';
import type { ExchangeRate } from './schema/exchangeRates';
import type { Need } from './schema/needs';
import type { Pledge } from './schema/pledges';
import type { Project } from './schema/projects';
import type { Receipt } from './schema/receipts';
import { issueOf } from './tableSource';

/** What only several rows together show. */
export const crossRowIssues = {
  secondRate: warning('second-rate'),
};

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

/**
 * Receipts that together exceed their pledge, less what corrections take from it, where all are in its currency: the
 * pledge is named. A correction itself has no receipts.
 */
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
  const corrected = correctedBy(records);
  return records.flatMap(({ id, amount, currency, at }) => {
    const receipts = received.get(id);
    if (
      !receipts ||
      amount === null ||
      amount < 0 ||
      receipts.currencies.size > 1 ||
      !receipts.currencies.has(currency)
    )
      return [];
    const net = amount + (corrected.get(id) ?? 0);
    if (!isAbove(receipts.sum, net)) return [];
    return issueOf(source, {
      row: at.row,
      column: 'amount',
      ...ruleIssues.receivedAbove,
      found: { kind: 'receipts', amount: toldSum(net), sum: toldSum(receipts.sum) },
      wanted: { kind: 'fewerReceipts' },
    });
  });
}

/**
 * Requirements by year that do not add up to the need's own: their sum replaces it (R5), and the need is named. Several
 * rows of one year add up. Where a project sets the requirement, the years say no more than their proportions.
 */
export function yearsNotRequirement({ source, records }: TableReading<Need>, projects: TableReading<Project>): Issue[] {
  if (!source) return [];
  const carriedOut = new Set(projects.records.filter(isCarriedOut).map(({ need }) => need));
  return records.flatMap((need) => {
    const finding = carriedOut.has(need.id) ? null : yearsOff(need);
    return finding === null ? [] : issueOf(source, { row: need.at.row, ...finding });
  });
}

/**
 * Instalments that do not add up to their pledge, as it stands or less what corrections take from it: the pledge is
 * named, and by how much. What is above their sum is due at once, what they have too much is cut off the last (R7).
 */
export function instalmentsNotAmount({ source, records }: TableReading<Pledge>): Issue[] {
  if (!source || records.every(({ instalments }) => instalments.length === 0)) return [];
  const corrected = correctedBy(records);
  return records.flatMap((pledge) => {
    const { id, amount, at } = pledge;
    const net = (amount ?? 0) + (corrected.get(id) ?? 0);
    const finding = isCorrection(pledge) ? null : instalmentsOff(pledge, net);
    return finding === null ? [] : issueOf(source, { row: at.row, ...finding });
  });
}
