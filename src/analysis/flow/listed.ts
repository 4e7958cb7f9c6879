/** The items of each owner, in their order; those of owner n are items[first[n]] to items[first[n + 1] - 1]. */
export interface Listed {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/** @param owners of each item */
export function listed(owners: readonly Int32Array[], count: number): Listed {
  const first = new Int32Array(count + 1);
  for (const list of owners) for (let at = 0; at < list.length; at++) first[list[at]! + 1]!++;
  for (let owner = 0; owner < count; owner++) first[owner + 1]! += first[owner]!;
  const next = first.slice(0, count);
  const items = new Int32Array(first[count]!);
  owners.forEach((list, item) => {
    for (let at = 0; at < list.length; at++) items[next[list[at]!]!++] = item;
  });
  return { first, items };
}

/** @param ownerOf each item; -1 where it has none */
export function itemsOf(ownerOf: Int32Array, count: number): Listed {
  const first = new Int32Array(count + 1);
  for (const owner of ownerOf) if (owner !== -1) first[owner + 1]!++;
  for (let owner = 0; owner < count; owner++) first[owner + 1]! += first[owner]!;
  const next = first.slice(0, count);
  const items = new Int32Array(first[count]!);
  ownerOf.forEach((owner, item) => {
    if (owner !== -1) items[next[owner]!++] = item;
  });
  return { first, items };
}
