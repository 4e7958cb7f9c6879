/**
 * The nodes and arcs of a network as columns. Each arc stands in the list of both its ends; the entries of node n are
 * first[n] to first[n + 1] - 1.
 */
export interface Graph {
  readonly nodes: number;
  readonly first: Int32Array;
  /** By entry: the other end. */
  readonly head: Int32Array;
  /** By entry: the entry of the same arc in the list of the other end. */
  readonly back: Int32Array;
  /** By arc: its entry in the list of the end where money comes from. */
  readonly entry: Int32Array;
}

/**
 * @param from by arc, the node where money comes from; each node has its arcs in the order in which they stand here
 * @param to by arc, the node where it goes
 */
export function graph(nodes: number, from: Int32Array, to: Int32Array): Graph {
  const first = new Int32Array(nodes + 1);
  for (const node of from) first[node + 1]!++;
  for (const node of to) first[node + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const next = first.slice(0, nodes);
  const head = new Int32Array(2 * from.length);
  const back = new Int32Array(2 * from.length);
  const entry = new Int32Array(from.length);
  for (let arc = 0; arc < from.length; arc++) {
    const source = from[arc]!;
    const target = to[arc]!;
    const here = next[source]!++;
    const there = next[target]!++;
    entry[arc] = here;
    head[here] = target;
    head[there] = source;
    back[here] = there;
    back[there] = here;
  }
  return { nodes, first, head, back, entry };
}
