/** What waits its turn: the least comes first. */
export interface CheapestFirst<Item> {
  readonly add: (item: Item) => void;
  readonly first: () => Item | undefined;
  readonly removeFirst: () => void;
}

/** A binary heap (J. W. J. Williams, "Algorithm 232: Heapsort", Communications of the ACM 7, 1964, 347-348). */
export function cheapestFirst<Item>(compare: (one: Item, other: Item) => number): CheapestFirst<Item> {
  const heap: Item[] = [];
  const before = (one: number, other: number): boolean => compare(heap[one]!, heap[other]!) < 0;
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  return {
    add: (item) => {
      let at = heap.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    first: () => heap[0],
    removeFirst: () => {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && before(child, least)) least = child;
        if (least === at) return;
        swap(at, least);
        at = least;
      }
    },
  };
}
