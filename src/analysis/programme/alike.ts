import type { Place } from './supplies';

/**
 * Puts places together that are alike for every supply: each supply may end in all of them or in none. They are found
 * by splitting the set of all places by one supply after the other (partition refinement; R. Paige and R. E. Tarjan,
 * SIAM Journal on Computing 16, 1987, 973-989).
 * @param reach the places of each supply
 * @param count of the places, reached or not
 * @param alone whether a place stays by itself, because it has a limit of its own
 * @returns the reached places in groups, each ascending, in the order of their first places
 */
export function alike(
  reach: readonly (readonly Place[])[],
  count: number,
  alone: (place: Place) => boolean,
): readonly (readonly Place[])[] {
  const group = new Int32Array(count);
  const reached = new Uint8Array(count);
  let groups = 1;
  for (let place = 0; place < count; place++) if (alone(place)) group[place] = groups++;
  for (const places of reach) {
    const split = new Map<number, number>();
    for (const place of places) {
      reached[place] = 1;
      const before = group[place]!;
      let after = split.get(before);
      if (after === undefined) {
        after = groups++;
        split.set(before, after);
      }
      group[place] = after;
    }
  }
  const members = new Map<number, Place[]>();
  for (let place = 0; place < count; place++) {
    if (reached[place] === 0) continue;
    const others = members.get(group[place]!);
    if (others) others.push(place);
    else members.set(group[place]!, [place]);
  }
  return [...members.values()];
}
