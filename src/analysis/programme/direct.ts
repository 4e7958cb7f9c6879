import type { Eligible } from '../eligibility';
import type { Route } from './routes';
import type { Giver, Taker } from './supplies';

/** What can be assigned before any programme, and what is left for it. */
export interface Direct {
  readonly routes: readonly Route[];
  /** What each need can still take. */
  readonly takers: readonly Taker[];
  /** The givers that are left, by their place in the order of use. */
  readonly rest: readonly number[];
}

/**
 * Assigns money that can go to one need only, where no money before it in the order of use could go to that need and
 * elsewhere. Rule R7 leaves no choice there: taken in the order of use, such money is used as far as the need takes it,
 * and a best covering that uses it so always exists (Mendelsohn and Dulmage; see covering.ts). Tightly earmarked money,
 * the bulk of many registers, need not enter the programme then.
 * @param givers in the order of use
 */
export function direct(givers: readonly Giver[], takers: readonly Taker[]): Direct {
  const requirement = takers.map((taker) => taker.requirement);
  const inKindLimit = takers.map((taker) => taker.inKindLimit);
  const contested = new Uint8Array(takers.length);
  const seen = new Set<Eligible>();
  const routes: Route[] = [];
  const rest: number[] = [];
  givers.forEach(({ available, inKind, eligible }, giver) => {
    const [need] = eligible.needs;
    if (need === undefined) return;
    if (eligible.needs.length === 1 && contested[need] === 0) {
      const room = inKind ? Math.min(requirement[need]!, inKindLimit[need]!) : requirement[need]!;
      const amount = Math.min(available, room);
      if (amount > 0) routes.push({ giver, need, amount });
      requirement[need]! -= amount;
      if (inKind) inKindLimit[need]! -= amount;
      return;
    }
    rest.push(giver);
    if (seen.has(eligible)) return;
    seen.add(eligible);
    for (const place of eligible.needs) contested[place] = 1;
  });
  const left = takers.map((_, need) => ({ requirement: requirement[need]!, inKindLimit: inKindLimit[need]! }));
  return { routes, takers: left, rest };
}
