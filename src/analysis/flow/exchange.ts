import type { Residual } from './residual';

/** Moves amounts from one node to another. */
export interface Exchange {
  /** @returns how much was moved of what is wanted */
  readonly move: (from: number, to: number, wanted: number) => number;
}

/**
 * Shortest paths between two nodes, sought from both ends at once. Every move is to be one half of a circle, the other
 * half of which goes from the second node to the first along entries that are not in the network. Where one of the two
 * searches ends in vain, no circle leads through what it has seen and through anything else, now or later, as long as
 * entries are only taken away otherwise: what was seen becomes a part of its own, and no search leaves its part. As that
 * is the side that took fewer steps, all searches in vain together take few.
 */
export function exchange({ graph, open }: Residual): Exchange {
  const { nodes, first, head, back } = graph;
  const partOf = new Int32Array(nodes);
  let parts = 1;
  const sides = [side(nodes), side(nodes)] as const;
  let searches = 0;
  return {
    move: (from, to, wanted) => {
      let left = wanted;
      while (left > 0 && partOf[from] === partOf[to]) {
        const middle = meet(from, to);
        if (middle !== -1) left -= along(middle, left);
      }
      return wanted - left;
    },
  };

  /** @returns the node at which the two searches meet; -1 where one ended before, and what it saw is a part now */
  function meet(from: number, to: number): number {
    searches++;
    begin(sides[0], from, searches);
    begin(sides[1], to, searches);
    for (;;) {
      const direction = sides[0].steps <= sides[1].steps ? 0 : 1;
      const here = sides[direction];
      if (here.at === here.end) {
        for (let at = 0; at < here.end; at++) partOf[here.queue[at]!] = parts;
        parts++;
        return -1;
      }
      const middle = spread(here, sides[1 - direction]!, direction);
      if (middle !== -1) return middle;
    }
  }

  /** Goes on from the next node of a side. */
  function spread(here: Side, there: Side, direction: number): number {
    const node = here.queue[here.at++]!;
    here.steps += first[node + 1]! - first[node]!;
    for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
      const next = head[entry]!;
      const way = direction === 0 ? entry : back[entry]!;
      if (open[way]! <= 0 || here.seen[next] === searches || partOf[next] !== partOf[node]) continue;
      here.seen[next] = searches;
      here.via[next] = way;
      if (there.seen[next] === searches) return next;
      here.queue[here.end++] = next;
    }
    return -1;
  }

  /** Moves as much as goes along the path that was found. */
  function along(middle: number, wanted: number): number {
    const path: number[] = [];
    for (let way = sides[0].via[middle]!; way !== -1; way = sides[0].via[head[back[way]!]!]!) path.push(way);
    for (let way = sides[1].via[middle]!; way !== -1; way = sides[1].via[head[way]!]!) path.push(way);
    const amount = path.reduce((least, way) => Math.min(least, open[way]!), wanted);
    for (const way of path) {
      open[way]! -= amount;
      open[back[way]!]! += amount;
    }
    return amount;
  }
}

/** What one of the two searches has seen. */
interface Side {
  readonly queue: Int32Array;
  readonly seen: Int32Array;
  /** By node: the entry by which the path comes to it, or goes on from it. */
  readonly via: Int32Array;
  at: number;
  end: number;
  steps: number;
}

const side = (nodes: number): Side => ({
  queue: new Int32Array(nodes),
  seen: new Int32Array(nodes),
  via: new Int32Array(nodes),
  at: 0,
  end: 0,
  steps: 0,
});

function begin(one: Side, node: number, search: number): void {
  one.queue[0] = node;
  one.seen[node] = search;
  one.via[node] = -1;
  one.at = 0;
  one.end = 1;
  one.steps = 0;
}
