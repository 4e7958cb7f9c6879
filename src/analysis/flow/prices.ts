import type { Residual } from './residual';

/** What a unit costs from each node to the nearest room, and the entries on the ways that cost no more. */
export interface Prices {
  /** Closes all entries that are on no such way. */
  readonly hide: () => void;
  /** Opens them again. */
  readonly show: () => void;
  /**
   * Finds the prices anew, after amounts were moved along the cheapest ways only.
   * @returns false where there is no room that can be reached
   */
  readonly reprice: () => boolean;
}

/**
 * Prices by the algorithm of E. W. Dijkstra (Numerische Mathematik 1, 1959, 269-271) with a list of nodes for each price
 * (R. B. Dial, Communications of the ACM 12, 1969, 632-633). What is moved along the cheapest ways leaves no entry that
 * is cheaper than the difference of its prices, so that only what an entry costs above that difference counts.
 * @param cost by entry; none below 0 where an entry is open at the beginning
 */
export function prices({ graph, open, room }: Residual, cost: Int32Array): Prices {
  const { nodes, first, head, back } = graph;
  const price = new Int32Array(nodes);
  const isOut = new Uint8Array(nodes);
  const hidden = new Float64Array(open.length);
  const rise = new Int32Array(nodes);
  reprice();
  return { hide, show, reprice };

  function hide(): void {
    for (let node = 0; node < nodes; node++) {
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        if (open[entry] === 0 || price[node]! === cost[entry]! + price[head[entry]!]!) continue;
        hidden[entry] = open[entry]!;
        open[entry] = 0;
      }
    }
  }

  function show(): void {
    for (let entry = 0; entry < open.length; entry++) {
      if (hidden[entry] === 0) continue;
      open[entry] = hidden[entry]!;
      hidden[entry] = 0;
    }
  }

  function reprice(): boolean {
    const lists: number[][] = [[]];
    rise.fill(-1);
    for (let node = 0; node < nodes; node++) {
      if (room[node]! <= 0) continue;
      rise[node] = 0;
      lists[0]!.push(node);
    }
    let reached = 0;
    for (let most = 0; most < lists.length; most++) {
      for (const node of lists[most] ?? []) {
        if (rise[node] !== most) continue;
        reached++;
        for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
          const before = head[entry]!;
          const way = back[entry]!;
          if (open[way]! <= 0 || isOut[before] === 1) continue;
          const there = most + cost[way]! + price[node]! - price[before]!;
          if (rise[before] !== -1 && rise[before]! <= there) continue;
          rise[before] = there;
          (lists[there] ??= []).push(before);
        }
      }
    }
    for (let node = 0; node < nodes; node++) {
      if (rise[node] === -1) isOut[node] = 1;
      else price[node]! += rise[node]!;
    }
    return reached > 0;
  }
}
