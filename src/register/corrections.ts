import { foldName } from '../values/names';
import type { Pledge } from './schema/pledges';

/** A pledge below zero corrects another one (R2). */
export const isCorrection = ({ amount }: Pick<Pledge, 'amount'>): boolean => amount !== null && amount < 0;

/**
 * What corrections that name a pledge in their Reference, in its currency, take from it. Others are netted by the
 * analysis, which knows what counts.
 * @returns the sum, zero or below, by the pledge's identifier
 */
export function correctedBy(pledges: readonly Pledge[]): ReadonlyMap<string, number> {
  const byId = new Map(pledges.map((pledge) => [foldName(pledge.id), pledge]));
  const corrected = new Map<string, number>();
  for (const { amount, currency, reference, status } of pledges) {
    if (amount === null || amount >= 0 || reference === null || status === 'withdrawn') continue;
    const pledge = byId.get(foldName(reference));
    if (pledge && pledge.currency === currency) corrected.set(pledge.id, (corrected.get(pledge.id) ?? 0) + amount);
  }
  return corrected;
}
