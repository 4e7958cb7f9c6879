/**
 * Puts places together that are alike for every class: its money may end in all of them or in none. They are found by
 * splitting the set of all places by one class after the other (partition refinement; R. Paige and R. E. Tarjan, SIAM
 * Journal on Computing 16, 1987, 973-989).
 * @param classes the places of each class
 * @param count of the places, reached or not
 * @param isAlone whether a place stays by itself, because it has a limit of its own
 * @returns the group of each place, numbered in the order of their first places; -1 where no class reaches it
 */
export function alike(
  classes: readonly Int32Array[],
  count: number,
  isAlone: (place: number) => boolean,
): { readonly groupOf: Int32Array; readonly groups: number } {
  const part = new Int32Array(count);
  const size = new Int32Array(count + 1);
  const met = new Int32Array(count + 1);
  const halfOf = new Int32Array(count + 1);
  const reached = new Uint8Array(count);
  let parts = 1;
  for (let place = 0; place < count; place++) {
    if (isAlone(place)) part[place] = parts++;
    size[part[place]!]!++;
  }
  for (const places of classes) {
    const touched: number[] = [];
    for (const place of places) {
      reached[place] = 1;
      if (met[part[place]!]!++ === 0) touched.push(part[place]!);
    }
    for (const old of touched) {
      if (met[old]! < size[old]!) {
        halfOf[old] = parts;
        size[parts++] = met[old]!;
        size[old]! -= met[old]!;
      } else halfOf[old] = old;
      met[old] = 0;
    }
    for (const place of places) part[place] = halfOf[part[place]!]!;
  }
  return numbered(part, reached);
}

function numbered(part: Int32Array, reached: Uint8Array): { groupOf: Int32Array; groups: number } {
  const numberOf = new Int32Array(part.length + 1).fill(-1);
  const groupOf = new Int32Array(part.length).fill(-1);
  let groups = 0;
  for (let place = 0; place < part.length; place++) {
    if (reached[place] === 0) continue;
    if (numberOf[part[place]!] === -1) numberOf[part[place]!] = groups++;
    groupOf[place] = numberOf[part[place]!]!;
  }
  return { groupOf, groups };
}
