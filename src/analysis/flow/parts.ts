import type { Residual } from './residual';

/** Closes the entries between each of the nodes and those of other parts. */
export function closeBetween({ graph, open }: Residual, partOf: Int32Array, nodes: Iterable<number>): void {
  const { first, head, back } = graph;
  for (const node of nodes) {
    for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
      if (partOf[head[entry]!] === partOf[node]) continue;
      open[entry] = 0;
      open[back[entry]!] = 0;
    }
  }
}

/** Moves a node and all that can be reached from it in its part to another part, and adds them to the list. */
export function takeOut(
  { graph, open }: Residual,
  partOf: Int32Array,
  from: number,
  to: number,
  taken: number[],
): void {
  const { first, head } = graph;
  const part = partOf[from]!;
  if (part === to) return;
  partOf[from] = to;
  taken.push(from);
  for (let at = taken.length - 1; at < taken.length; at++) {
    const node = taken[at]!;
    for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
      const next = head[entry]!;
      if (open[entry]! <= 0 || partOf[next] !== part) continue;
      partOf[next] = to;
      taken.push(next);
    }
  }
}
