import { alike } from './alike';
import { hubs } from './hubs';
import { isLimited, supplies, type Giver, type Taker } from './supplies';

/** Givers of one supply that follow one another in the order of use; they count as one. */
export interface Run {
  readonly supply: number;
  readonly givers: readonly number[];
  readonly available: number;
}

/** A way for money to go; which nodes its numbers mean says the list in which it stands. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/** Where ways end: needs that are alike for every supply, or the gate of one need for goods and services. */
export interface Ending {
  readonly needs: readonly number[];
  readonly isGate: boolean;
}

/** The firm money, the needs, and the ways between them. */
export interface Network {
  readonly runs: readonly Run[];
  readonly supplies: number;
  readonly betweenSupplies: readonly Way[];
  readonly toEndings: readonly Way[];
  readonly endings: readonly Ending[];
  /** From the ending that is a need's gate to the ending that is the need; the need's in-kind limit is its capacity. */
  readonly throughGates: readonly (Way & { readonly need: number })[];
}

/**
 * Rule R7 as a network of one commodity: money goes from a supply straight to its needs; goods and services go through the gate of a need that takes only
 * so much of them.
 * @param givers in the order of use
 */
export function network(givers: readonly Giver[], takers: readonly Taker[]): Network {
  const sources = supplies(givers, takers);
  const needs = takers.length;
  const alone = (place: number): boolean => place >= needs || isLimited(takers[place]!);
  const needsReachedByGate = new Set(
    sources.flatMap(({ places }) => places.filter((place) => place >= needs).map((gate) => gate - needs)),
  );
  const groups = [...alike(sources, 2 * needs, alone)];
  const reached = new Set(groups.flat());
  for (const need of needsReachedByGate) if (!reached.has(need)) groups.push([need]);

  const endingOf = new Map<number, number>();
  const endings = groups.map((places, ending): Ending => {
    for (const place of places) endingOf.set(place, ending);
    const isGate = places[0]! >= needs;
    return { needs: isGate ? places.map((gate) => gate - needs) : places, isGate };
  });
  const reach = sources.map(({ places }) => [...new Set(places.map((place) => endingOf.get(place)!))]);
  const ways = hubs(reach, groups.length);
  return {
    runs: runs(
      sources.map(({ givers: here }) => here),
      givers,
    ),
    supplies: sources.length,
    betweenSupplies: ways.flatMap(({ supplies: to }, from) => to.map((other) => ({ from, to: other }))),
    toEndings: ways.flatMap(({ groups: to }, from) => to.map((ending) => ({ from, to: ending }))),
    endings,
    throughGates: endings.flatMap(({ needs: [need], isGate }, from) =>
      isGate ? [{ from, to: endingOf.get(need!)!, need: need! }] : [],
    ),
  };

  function runs(members: readonly (readonly number[])[], all: readonly Giver[]): Run[] {
    const supplyOf = new Map(members.flatMap((here, supply) => here.map((giver) => [giver, supply] as const)));
    const found: { supply: number; givers: number[]; available: number }[] = [];
    all.forEach(({ available }, giver) => {
      const supply = supplyOf.get(giver);
      if (supply === undefined || available <= 0) return;
      const last = found.at(-1);
      if (last?.supply === supply) {
        last.givers.push(giver);
        last.available += available;
      } else found.push({ supply, givers: [giver], available });
    });
    return found;
  }
}
