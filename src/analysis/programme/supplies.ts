import type { Eligible } from '../eligibility';

/**
 * Where the money of a supply may end: a need, or the gate through which goods and services reach a need that takes
 * only so much of them.
 */
export type Place = number;

/** Money that may end in the same places, whoever gives it. */
export interface Supply {
  /** Ascending; no two supplies have the same. */
  readonly places: readonly Place[];
  /** The givers, by their place in the order of use. */
  readonly givers: readonly number[];
}

/** Firm money that is to be assigned, in the order in which it is to be used. */
export interface Giver {
  readonly available: number;
  readonly inKind: boolean;
  readonly eligible: Eligible;
}

/** What a need can take, in base currency. */
export interface Taker {
  readonly requirement: number;
  readonly inKindLimit: number;
}

/** The gate of a need, among the places. */
export const gateOf = (need: number, needs: number): Place => needs + need;

/** Whether goods and services may cover less of a need than its requirement. */
export const isLimited = ({ requirement, inKindLimit }: Taker): boolean => inKindLimit < requirement;

/**
 * Puts givers whose money may end in the same places together. A need without a requirement, and a gate without room,
 * is no place.
 * @param givers in the order of use
 * @param chosen those of them that count, by their place in that order; all where it is left out
 * @returns the supplies, those with most places first, each with its givers in the order of use
 */
export function supplies(
  givers: readonly Giver[],
  takers: readonly Taker[],
  chosen: readonly number[] = givers.map((_, giver) => giver),
): Supply[] {
  const found = new Map<string, { places: readonly Place[]; givers: number[] }>();
  const keys = new Map<Eligible, { cash: string; inKind: string }>();
  for (const order of chosen) {
    const { eligible, inKind } = givers[order]!;
    let known = keys.get(eligible);
    if (!known) {
      const cash = eligible.needs.filter((need) => takers[need]!.requirement > 0);
      const goods = cash
        .filter((need) => takers[need]!.inKindLimit > 0)
        .map((need) => (isLimited(takers[need]!) ? gateOf(need, takers.length) : need))
        .sort((one, other) => one - other);
      known = { cash: cash.join(), inKind: goods.join() };
      keys.set(eligible, known);
      for (const [key, places] of [
        [known.cash, cash],
        [known.inKind, goods],
      ] as const) {
        if (!found.has(key)) found.set(key, { places, givers: [] });
      }
    }
    found.get(inKind ? known.inKind : known.cash)!.givers.push(order);
  }
  return [...found.entries()]
    .map(([key, supply]) => ({ key, ...supply }))
    .filter(({ places, givers: here }) => places.length > 0 && here.length > 0)
    .sort((one, other) => other.places.length - one.places.length || (one.key < other.key ? -1 : 1))
    .map(({ places, givers: here }) => ({ places, givers: here }));
}
