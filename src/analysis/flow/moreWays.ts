import type { More, Problem } from './assignment';
import type { Network } from './network';
import type { Residual } from './residual';

/** What is left of money and of cells, by node. */
export interface Ends {
  readonly gap: Float64Array;
  readonly left: Float64Array;
}

/** Where money enters that is to cover a cell, and how much more of it the cell takes at most. */
export type Entrance = (cell: number, inKind: boolean) => { readonly node: number; readonly limit: number };

/**
 * What the total would gain if several givers might cover more cells at once: what can be moved from what is left to gaps
 * when the new ways are added to a best use, by shortest paths one after the other (J. Edmonds and R. M. Karp, Journal of
 * the ACM 19, 1972, 248-264).
 * @param entrance node -1: a place of its own, which no money reaches yet
 */
export function moreWays(
  { givers }: Problem,
  { graph, classOf }: Network,
  { open }: Residual,
  { gap, left }: Ends,
  entrance: Entrance,
): (more: readonly More[]) => number {
  const { nodes, first, head, back } = graph;

  return (more) => {
    const ways = added(more);
    const size = nodes + ways.nodes;
    const via = new Int32Array(size);
    const seen = new Uint8Array(size);
    const queue = new Int32Array(size);
    const roomAt = (way: number): number => (way < head.length ? open[way]! : ways.open[way - head.length]!);
    const endOf = (way: number): number => (way < head.length ? head[way]! : ways.to[way - head.length]!);
    const reverse = (way: number): number => (way < head.length ? back[way]! : head.length + ((way - head.length) ^ 1));
    const change = (way: number, amount: number): void => {
      if (way < head.length) open[way]! += amount;
      else ways.open[way - head.length]! += amount;
    };
    const sources = new Map<number, number>(ways.left);
    left.forEach((amount, node) => {
      if (amount > 0) sources.set(node, amount);
    });
    const sinks = new Map<number, number>(ways.gap);
    gap.forEach((amount, node) => {
      if (amount > 0) sinks.set(node, amount);
    });
    const changed: { way: number; amount: number }[] = [];
    let gained = 0;
    for (let end = find(); end !== -1; end = find()) gained += along(end);
    for (const { way, amount } of changed) {
      change(way, amount);
      change(reverse(way), -amount);
    }
    return gained;

    /** A node with a gap that money which is left can reach; -1 where there is none. */
    function find(): number {
      seen.fill(0);
      let last = 0;
      const reach = (node: number, way: number): void => {
        seen[node] = 1;
        via[node] = way;
        queue[last++] = node;
      };
      for (const [node, amount] of sources) if (amount > 0) reach(node, -1);
      for (let at = 0; at < last; at++) {
        const node = queue[at]!;
        if ((sinks.get(node) ?? 0) > 0) return node;
        if (node < nodes) {
          for (let way = first[node]!; way < first[node + 1]!; way++) {
            if (open[way]! > 0 && seen[head[way]!] === 0) reach(head[way]!, way);
          }
        }
        for (const own of ways.at.get(node) ?? []) {
          if (ways.open[own]! > 0 && seen[ways.to[own]!] === 0) reach(ways.to[own]!, head.length + own);
        }
      }
      return -1;
    }

    function along(end: number): number {
      const path: number[] = [];
      let start = end;
      while (via[start] !== -1) {
        path.push(via[start]!);
        start = endOf(reverse(via[start]!));
      }
      const amount = path.reduce(
        (least, way) => Math.min(least, roomAt(way)),
        Math.min(sources.get(start)!, sinks.get(end)!),
      );
      sources.set(start, sources.get(start)! - amount);
      sinks.set(end, sinks.get(end)! - amount);
      for (const way of path) {
        change(way, -amount);
        change(reverse(way), amount);
        changed.push({ way, amount });
      }
      return amount;
    }
  };

  /** The new ways: from the class of each giver to a node of its own, from there to its new cells. */
  function added(more: readonly More[]) {
    const to: number[] = [];
    const room: number[] = [];
    const at = new Map<number, number[]>();
    const ownLeft: [node: number, amount: number][] = [];
    const ownGap: [node: number, amount: number][] = [];
    const cellAt = new Map<number, number>();
    let next = nodes;
    const join = (from: number, end: number, most: number): void => {
      for (const [here, there, amount] of [
        [from, end, most],
        [end, from, 0],
      ] as const) {
        const known = at.get(here);
        if (known) known.push(to.length);
        else at.set(here, [to.length]);
        to.push(there);
        room.push(amount);
      }
    };
    for (const { giver, cells } of more) {
      const { amount, inKind } = givers[giver]!;
      const own = next++;
      if (classOf[giver] === -1) ownLeft.push([own, amount]);
      else join(classOf[giver]!, own, amount);
      for (const cell of cells) {
        let place = cellAt.get(cell);
        if (place === undefined) {
          cellAt.set(cell, (place = next++));
          const { node, limit } = entrance(cell, inKind);
          if (node === -1) ownGap.push([place, limit]);
          else join(place, node, limit);
        }
        join(own, place, Infinity);
      }
    }
    return { nodes: next - nodes, to, open: room, at, left: ownLeft, gap: ownGap };
  }
}
