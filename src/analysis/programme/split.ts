import { gateOf, type Place, type Taker } from './supplies';

/** Money that may end in the same places. */
export interface Source {
  readonly available: number;
  readonly places: readonly Place[];
}

/** A part of the network that can be looked at by itself. */
export interface Part {
  readonly needs: readonly number[];
  readonly sources: readonly Source[];
  /** Gates of needs in other parts, which these sources must fill to their in-kind limits. */
  readonly owed: readonly number[];
  /** The most that the needs can be covered with at once. */
  readonly most: number;
}

/** The needs that hold the even level down, with the money that only they get; and the others, with the rest. */
export interface Split {
  readonly lower: Part;
  readonly upper: Part;
}

/**
 * Splits a part where the duals of its programme say that money is scarce. Ways lead from the lower to the upper half
 * only at gates that are full: what passes there is the lower half's income, and the upper half owes it.
 * @param isScarce whether more of a source would cover more
 * @param scarcePlaces the places where more money would cover more
 */
export function splitAt(
  part: Part,
  sources: readonly Source[],
  takers: readonly Taker[],
  isScarce: (source: number) => boolean,
  scarcePlaces: ReadonlySet<Place>,
): Split {
  const isLower = (place: Place): boolean => scarcePlaces.has(place);
  const gate = (need: number): Place => gateOf(need, takers.length);
  const gates = new Set(sources.flatMap(({ places }) => places.filter((place) => place >= takers.length)));
  const needs = part.needs.filter(isLower);
  const owed = part.owed.filter((need) => isLower(gate(need)));
  const cutGates = needs.filter((need) => gates.has(gate(need)) && !isLower(gate(need)));
  const lowerSources = [
    ...sources
      .filter((_, source) => isScarce(source))
      .map(({ available, places }) => ({
        available,
        places: places.filter((place) => isLower(place) && !(place >= takers.length && isStray(place))),
      })),
    ...cutGates.map((need) => ({ available: takers[need]!.inKindLimit, places: [need] })),
  ];
  const upperSources = sources
    .filter((_, source) => !isScarce(source))
    .map(({ available, places }) => ({ available, places: places.filter((place) => !isLower(place)) }));
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const most = sum(lowerSources.map(({ available }) => available)) - sum(owed.map((need) => takers[need]!.inKindLimit));
  const upperNeeds = part.needs.filter((need) => !isLower(need));
  return {
    lower: { needs, sources: lowerSources, owed, most },
    upper: {
      needs: upperNeeds,
      sources: upperSources,
      owed: [...part.owed.filter((need) => !isLower(gate(need))), ...cutGates],
      most: part.most - most,
    },
  };

  /** A gate that more could go through, to a need that more would not help. */
  function isStray(place: Place): boolean {
    const need = place - takers.length;
    return !isLower(need) && !part.owed.includes(need);
  }
}
