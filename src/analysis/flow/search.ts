import type { Residual } from './residual';

/** Moves amounts through a network. */
export interface Search {
  /**
   * Moves as much as can be moved, up to what is wanted, from a node to nodes with room.
   * @returns how much was moved
   */
  readonly move: (from: number, wanted: number) => number;
  /** Whether it is known that nothing can be moved from a node, now or later. */
  readonly isCutOff: (node: number) => boolean;
  /** To be called when room was made or entries were opened from outside: measures all distances anew. */
  readonly measure: () => void;
}

/** A search looks whether its node is cut off after so many steps, and again after twice as many. */
const FEW_STEPS = 512;

/**
 * Shortest augmenting paths, found by distances that never fall (R. K. Ahuja and J. B. Orlin, Naval Research Logistics
 * 38, 1991, 413-430). The distances serve for one start after the other, as long as room is only used up: what one
 * search moves opens entries only from farther nodes to nearer ones. A set of nodes from which no entry leads on is cut
 * off for ever, for no later path enters it; so all searches together cost about as much as one maximum flow (G. Gallo,
 * M. D. Grigoriadis and R. E. Tarjan, SIAM Journal on Computing 18, 1989, 30-55).
 */
export function search({ graph, open, room }: Residual): Search {
  const { nodes, first, head, back } = graph;
  const far = nodes + 2;
  const distance = new Int32Array(nodes);
  const next = first.slice(0, nodes);
  const path = new Int32Array(nodes + 1);
  const queue = new Int32Array(nodes);
  const seen = new Int32Array(nodes);
  let searches = 0;
  let steps = 0;
  let measured = 0;
  measure();
  return { move, isCutOff: (node) => distance[node] === far, measure };

  function measure(): void {
    let end = 0;
    for (let node = 0; node < nodes; node++) {
      next[node] = first[node]!;
      distance[node] = far;
      if (room[node]! > 0) {
        distance[node] = 1;
        queue[end++] = node;
      }
    }
    for (let at = 0; at < end; at++) {
      const node = queue[at]!;
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        const before = head[entry]!;
        if (distance[before] !== far || open[back[entry]!]! <= 0) continue;
        distance[before] = distance[node]! + 1;
        queue[end++] = before;
      }
    }
    measured = steps;
  }

  function move(from: number, wanted: number): number {
    let left = wanted;
    let depth = 0;
    let node = from;
    const start = steps;
    let look = steps + FEW_STEPS;
    while (left > 0 && distance[from] !== far) {
      if (room[node]! > 0) {
        let amount = Math.min(left, room[node]!);
        for (let at = 0; at < depth; at++) amount = Math.min(amount, open[path[at]!]!);
        room[node]! -= amount;
        left -= amount;
        for (let at = depth - 1; at >= 0; at--) {
          const entry = path[at]!;
          open[entry]! -= amount;
          open[back[entry]!]! += amount;
          if (open[entry]! > 0) continue;
          depth = at;
          node = head[back[entry]!]!;
        }
        continue;
      }
      if (advance(node)) {
        const entry = next[node]!;
        path[depth++] = entry;
        node = head[entry]!;
        continue;
      }
      retreat(node);
      if (depth > 0) node = head[back[path[--depth]!]!]!;
      if (steps < look) continue;
      depth = 0;
      node = from;
      if (steps - measured > head.length) measure();
      else cutOff(from, steps - start);
      look = 2 * steps - start;
    }
    return wanted - left;
  }

  /** Finds the next open entry that leads nearer. */
  function advance(node: number): boolean {
    if (distance[node] === 1) return false;
    const end = first[node + 1]!;
    const nearer = distance[node]! - 1;
    let entry = next[node]!;
    while (entry < end && (distance[head[entry]!] !== nearer || open[entry]! <= 0)) entry++;
    steps += entry - next[node]!;
    next[node] = entry;
    return entry < end;
  }

  /** Measures the distance of a node from which no entry leads nearer. */
  function retreat(node: number): void {
    let least = far;
    let nearest = first[node]!;
    for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
      if (open[entry]! > 0 && distance[head[entry]!]! < least) {
        least = distance[head[entry]!]!;
        nearest = entry;
      }
    }
    steps += first[node + 1]! - first[node]!;
    next[node] = nearest;
    if (least + 1 < far) distance[node] = least + 1;
    else cutOff(node, Infinity);
  }

  /** Looks for room from a node on; where all that can be reached has been seen in vain, all of it is cut off. */
  function cutOff(from: number, most: number): void {
    searches++;
    let looked = 0;
    let end = 1;
    queue[0] = from;
    seen[from] = searches;
    for (let at = 0; at < end; at++) {
      const node = queue[at]!;
      if (room[node]! > 0 || looked > most) return;
      looked += first[node + 1]! - first[node]!;
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        const to = head[entry]!;
        if (open[entry]! <= 0 || seen[to] === searches || distance[to] === far) continue;
        seen[to] = searches;
        queue[end++] = to;
      }
    }
    for (let at = 0; at < end; at++) distance[queue[at]!] = far;
  }
}
