import type { Residual } from './residual';

/** Moves amounts to see how much can be moved, and takes all of it back. */
export interface Trial {
  /**
   * @param what 'gap' brings money from a node to gaps, 'left' brings money that is left to it
   * @returns how much was moved of what is wanted
   */
  readonly move: (what: 'gap' | 'left', node: number, wanted: number) => number;
  readonly undo: () => void;
}

/**
 * Shortest paths one after the other (J. Edmonds and R. M. Karp, Journal of the ACM 19, 1972, 248-264), within the nodes
 * from which there is a path at all.
 * @param ends by node: the gaps at cells, and the money that is left at givers
 */
export function trial(
  { graph, open }: Residual,
  ends: { readonly gap: Float64Array; readonly left: Float64Array },
): Trial {
  const { nodes, first, head, back } = graph;
  const leads = { gap: leading('gap'), left: leading('left') };
  const seen = new Int32Array(nodes);
  const via = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  const moved: { path: number[]; end: Float64Array; node: number; amount: number }[] = [];
  let searches = 0;
  return {
    move: (what, node, wanted) => {
      let rest = wanted;
      while (rest > 0) {
        const amount = along(what, node, rest);
        if (amount === 0) break;
        rest -= amount;
      }
      return wanted - rest;
    },
    undo: () => {
      for (const { path, end, node, amount } of moved) {
        end[node]! += amount;
        for (const way of path) {
          open[way]! += amount;
          open[back[way]!]! -= amount;
        }
      }
      moved.length = 0;
    },
  };

  /** The nodes from which an end can be reached. */
  function leading(what: 'gap' | 'left'): Uint8Array {
    const found = Uint8Array.from(ends[what], (amount) => (amount > 0 ? 1 : 0));
    const list = [...found.keys()].filter((node) => found[node] === 1);
    for (let node = list.pop(); node !== undefined; node = list.pop()) {
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        const before = head[entry]!;
        const way = what === 'gap' ? back[entry]! : entry;
        if (found[before] === 1 || open[way]! <= 0) continue;
        found[before] = 1;
        list.push(before);
      }
    }
    return found;
  }

  function along(what: 'gap' | 'left', from: number, wanted: number): number {
    if (leads[what][from] === 0) return 0;
    searches++;
    let last = 1;
    queue[0] = from;
    seen[from] = searches;
    via[from] = -1;
    for (let at = 0; at < last; at++) {
      const node = queue[at]!;
      if (ends[what][node]! > 0) return take(what, node, wanted);
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        const next = head[entry]!;
        const way = what === 'gap' ? entry : back[entry]!;
        if (seen[next] === searches || open[way]! <= 0 || leads[what][next] === 0) continue;
        seen[next] = searches;
        via[next] = entry;
        queue[last++] = next;
      }
    }
    return 0;
  }

  function take(what: 'gap' | 'left', node: number, wanted: number): number {
    const path: number[] = [];
    for (let here = node; via[here] !== -1; here = head[back[via[here]!]!]!) {
      path.push(what === 'gap' ? via[here]! : back[via[here]!]!);
    }
    const end = ends[what];
    const amount = path.reduce((least, way) => Math.min(least, open[way]!), Math.min(wanted, end[node]!));
    end[node]! -= amount;
    for (const way of path) {
      open[way]! -= amount;
      open[back[way]!]! += amount;
    }
    moved.push({ path, end, node, amount });
    return amount;
  }
}
