/** The items that have the same key together; groups, and items in each, in the order in which they come. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The places of the items, counted from 0, that have the same key; in the order in which they come. */
export function placesBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number[]> {
  return placesByEach(items, (item) => [keyOf(item)]);
}

/** The same for items that have several keys each. */
export function placesByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  items.forEach((item, place) => {
    for (const key of keysOf(item)) {
      const group = places.get(key);
      if (group) group.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}
