import type { Route } from './routes';
import type { Giver, Taker } from './supplies';

/** Assignments whose sums agree with what is required and available. */
export interface Settled {
  readonly routes: readonly Route[];
  /** By need, in base currency; the requirement itself where the need is fully covered. */
  readonly covered: readonly number[];
  /** By giver; 0 where all of it is used. */
  readonly stranded: readonly number[];
}

/**
 * Takes the solver's rounding out of the assignments: amounts that differ from all of a need or all of a giver's money
 * by less than a millionth of a unit (for very large amounts: by less than the solver can tell, but never by more than a
 * millionth of their own, as small amounts may stand beside very large ones) are all of it.
 * @param largest the largest amount that the solver had before it
 */
export function settle(
  routes: readonly Route[],
  givers: readonly Giver[],
  takers: readonly Taker[],
  largest: number,
): Settled {
  const tolerance = (own: number): number => Math.max(1e-6, Math.min(largest * 1e-12, own * 1e-6));
  const used = givers.map(() => 0);
  const largestRoute = new Map<number, number>();
  const amounts = routes.map(({ amount }) => amount);
  routes.forEach(({ giver, amount }, route) => {
    used[giver]! += amount;
    const best = largestRoute.get(giver);
    if (best === undefined || amount > amounts[best]!) largestRoute.set(giver, route);
  });
  const stranded = givers.map(({ available }, giver) => {
    const left = available - used[giver]!;
    if (Math.abs(left) > tolerance(available)) return left;
    const route = largestRoute.get(giver);
    if (route === undefined) return left > 0 ? left : 0;
    amounts[route]! += left;
    return 0;
  });
  const sums = takers.map(() => 0);
  routes.forEach(({ need }, route) => (sums[need]! += amounts[route]!));
  const covered = takers.map(({ requirement }, need) =>
    Math.abs(requirement - sums[need]!) <= tolerance(requirement) ? requirement : sums[need]!,
  );
  return { routes: routes.map((route, at) => ({ ...route, amount: amounts[at]! })), covered, stranded };
}
