import { alike } from './alike';
import { hubs } from './hubs';
import type { Place } from './supplies';

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

/** The ways from supplies to needs. */
export interface Network {
  readonly supplies: number;
  readonly betweenSupplies: readonly Way[];
  readonly toEndings: readonly Way[];
  readonly endings: readonly Ending[];
  /** From the ending that is a need's gate to the ending that is the need; the need's in-kind limit is its capacity. */
  readonly throughGates: readonly (Way & { readonly need: number })[];
}

/**
 * Rule R7 as a network of one commodity: money goes from a supply straight to its needs; goods and services go through
 * the gate of a need that takes only so much of them.
 * @param reach the places of each supply, the widest first
 * @param needs how many needs there are; the gate of need n is place needs + n
 * @param isAlone whether a need stays by itself, because goods and services may cover only a part of it
 * @param leadsOn whether the gate of a need leads on to the need; else it is an end of its own
 */
export function network(
  reach: readonly (readonly Place[])[],
  needs: number,
  isAlone: (need: number) => boolean,
  leadsOn: (need: number) => boolean = () => true,
): Network {
  const groups: (readonly Place[])[] = [...alike(reach, 2 * needs, (place) => place >= needs || isAlone(place))];
  const endingOf = new Map<Place, number>();
  groups.forEach((places, ending) => places.forEach((place) => endingOf.set(place, ending)));
  for (const [gate] of [...groups]) {
    if (gate! < needs || !leadsOn(gate! - needs) || endingOf.has(gate! - needs)) continue;
    endingOf.set(gate! - needs, groups.length);
    groups.push([gate! - needs]);
  }
  const endings = groups.map((places): Ending => {
    const isGate = places[0]! >= needs;
    return { needs: isGate ? places.map((gate) => gate - needs) : places, isGate };
  });
  const reached = reach.map((places) => [...new Set(places.map((place) => endingOf.get(place)!))]);
  const ways = hubs(reached, groups.length);
  return {
    supplies: reach.length,
    betweenSupplies: ways.flatMap(({ supplies: to }, from) => to.map((other) => ({ from, to: other }))),
    toEndings: ways.flatMap(({ groups: to }, from) => to.map((ending) => ({ from, to: ending }))),
    endings,
    throughGates: endings.flatMap(({ needs: [need], isGate }, from) =>
      isGate && leadsOn(need!) ? [{ from, to: endingOf.get(need!)!, need: need! }] : [],
    ),
  };
}
