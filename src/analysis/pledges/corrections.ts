import { isCorrection } from '../../register/corrections';
import type { Issue, IssueKind } from '../../register/issue';
import type { Pledge } from '../../register/schema/pledges';
import { grouped } from '../../values/grouped';
import { foldName } from '../../values/names';
import type { Convert } from '../convert';
import { withoutRate } from '../withoutRate';
import { earmarkOf } from './earmark';

/** What may be wrong with a pledge below zero. */
export const correctionIssues = {
  notNetted: { severity: 'error', code: 'correction-not-netted' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** Pledges after their corrections, and what could not be netted. */
export interface Netted {
  /** In the order in which they came, without the corrections. */
  readonly pledges: readonly Pledge[];
  readonly issues: readonly Issue[];
}

/**
 * Rule R2: a pledge below zero is a correction. Before anything else it is taken off the pledge that its Reference names
 * by identifier, else off those of the same donor, kind and earmarks, in the order of their identifiers; in the
 * currency of the pledge corrected, at the rates of the day of the correction; and never below zero. What is then left
 * of it is an issue.
 * @param pledges in the order of their identifiers
 */
export function netted(pledges: readonly Pledge[], convert: Convert): Netted {
  const corrections = pledges.filter((pledge) => isCorrection(pledge) && pledge.status !== 'withdrawn');
  const others = pledges.filter((pledge) => !isCorrection(pledge));
  if (corrections.length === 0) return { pledges: others, issues: [] };
  const left = new Map<string, number>();
  for (const { id, amount, status } of others) if (amount !== null && status !== 'withdrawn') left.set(id, amount);
  const byId = new Map(others.map((pledge) => [foldName(pledge.id), pledge]));
  const alike = grouped(others, likeness);
  const issues = corrections.flatMap((correction) => {
    const named = correction.reference === null ? undefined : byId.get(foldName(correction.reference));
    return take(correction, named ? [named] : (alike.get(likeness(correction)) ?? []), left, convert);
  });
  const net = others.map((pledge) => {
    const amount = left.get(pledge.id);
    return amount === undefined || amount === pledge.amount ? pledge : { ...pledge, amount };
  });
  return { pledges: net, issues };
}

/** What two pledges have in common of which one may correct the other. */
const likeness = (pledge: Pledge): string => JSON.stringify([foldName(pledge.donor), pledge.kind, earmarkOf(pledge)]);

/** Takes a correction off pledges, as far as they go. */
function take(correction: Pledge, from: readonly Pledge[], left: Map<string, number>, convert: Convert): Issue[] {
  const { currency, pledgedOn, at } = correction;
  let open = -correction.amount!;
  for (const pledge of from) {
    const amount = left.get(pledge.id) ?? 0;
    if (amount === 0 || open === 0) continue;
    const rate = unitsOf(pledge.currency, currency, pledgedOn, convert);
    if ('withoutRate' in rate) return [withoutRate('Pledges', at, 'Currency', rate.withoutRate, pledgedOn)];
    const wanted = open * rate.amount;
    const taken = Math.min(amount, wanted);
    left.set(pledge.id, amount - taken);
    open = taken === wanted ? 0 : open - taken / rate.amount;
  }
  if (open === 0) return [];
  const found = { kind: 'correctionLeft', amount: open, currency } as const;
  const wanted = { kind: 'pledgeToCorrect' } as const;
  return [
    { ...correctionIssues.notNetted, table: 'Pledges', row: at.row, column: 'Amount', cell: null, found, wanted },
  ];
}

/** How much of a currency a unit of another is. */
function unitsOf(wanted: string, given: string, day: string, convert: Convert): ReturnType<Convert> {
  if (wanted === given) return { amount: 1 };
  const one = convert(1, given, day);
  const other = convert(1, wanted, day);
  if ('withoutRate' in one) return one;
  return 'withoutRate' in other ? other : { amount: one.amount / other.amount };
}
