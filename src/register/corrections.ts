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
  const corrected = new Map<string, number>();
  const corrections = pledges.filter((pledge) => isCorrection(pledge) && pledge.status !== 'withdrawn');
  if (corrections.length === 0) return corrected;
  const named = new Set(corrections.map(({ reference }) => foldName(reference ?? '')));
  const byId = new Map(pledges.filter(({ id }) => named.has(foldName(id))).map((one) => [foldName(one.id), one]));
  for (const { amount, currency, reference } of corrections) {
    const pledge = byId.get(foldName(reference ?? ''));
    if (pledge?.currency !== currency) continue;
    corrected.set(pledge.id, (corrected.get(pledge.id) ?? 0) + amount!);
  }
  return corrected;
}
