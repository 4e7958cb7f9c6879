import type { Analysis, Totals } from '../analysis/analysis';
import type { LastRun, NeedThen, TotalsThen } from './lastRun';

export interface ChangedTotal {
  readonly key: keyof TotalsThen;
  readonly before: number;
  readonly now: number;
}

/** A need whose figures changed; one that came (before is null) or went (now is null). */
export interface ChangedNeed {
  readonly id: string;
  readonly title: string;
  readonly before: NeedThen | null;
  readonly now: NeedThen | null;
}

/** What changed since the last run, by more than the printed decimals show. */
export interface Changes {
  /** ISO time of that run. */
  readonly since: string;
  /**
   * The base currency of that run, where it was another than now: then no amounts are compared, and the lists are
   * empty.
   */
  readonly currencyBefore: string | null;
  readonly totals: readonly ChangedTotal[];
  readonly needs: readonly ChangedNeed[];
}

/** Shares are printed to a tenth of a percent. */
const SHARE_DECIMALS = 3;
const SHARES: ReadonlySet<keyof TotalsThen> = new Set(['coverage', 'fundedShare']);

/** Whether a total is a share and no amount. */
export const isShare = (key: keyof TotalsThen): boolean => SHARES.has(key);

/**
 * Compares a run with what the register gives now. Amounts that differ by less than half a unit of the last printed
 * decimal are the same. A share that is blank on one side (no requirement) is not listed; the requirement is.
 */
export function changesSince(last: LastRun, now: Analysis): Changes {
  const since = last.at;
  if (last.baseCurrency !== now.baseCurrency)
    return { since, currencyBefore: last.baseCurrency, totals: [], needs: [] };
  return {
    since,
    currencyBefore: null,
    totals: changedTotals(last.totals, now.totals, now.decimals),
    needs: changedNeeds(last.needs, now),
  };
}

const differ = (one: number, other: number, decimals: number): boolean =>
  Math.abs(one - other) >= 0.5 / 10 ** decimals - 1e-9;

function changedTotals(before: TotalsThen, now: Totals, decimals: number): ChangedTotal[] {
  return (Object.keys(before) as (keyof TotalsThen)[]).flatMap((key) => {
    const [one, other] = [before[key], now[key]];
    if (typeof one !== 'number' || typeof other !== 'number') return [];
    return differ(one, other, isShare(key) ? SHARE_DECIMALS : decimals) ? [{ key, before: one, now: other }] : [];
  });
}

function changedNeeds(before: LastRun['needs'], { needs, decimals }: Analysis): ChangedNeed[] {
  const here = new Set(needs.map(({ id }) => id));
  const changed = needs.flatMap(({ id, title, requirement, covered, gap }): ChangedNeed[] => {
    const now: NeedThen = { title, requirement, covered, gap };
    const then = Object.hasOwn(before, id) ? before[id]! : null;
    const same =
      then !== null &&
      (['requirement', 'covered', 'gap'] as const).every((key) => !differ(then[key], now[key], decimals));
    return same ? [] : [{ id, title, before: then, now }];
  });
  const gone = Object.entries(before)
    .filter(([id]) => !here.has(id))
    .map(([id, then]): ChangedNeed => ({ id, title: then.title, before: then, now: null }));
  return [...changed, ...gone];
}
