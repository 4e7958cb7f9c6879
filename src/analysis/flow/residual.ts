import type { Graph } from './graph';
import type { Network } from './network';

/**
 * What may still move in a network. A search starts at a node and goes along entries that are open to a node that has
 * room.
 */
export interface Residual {
  readonly graph: Graph;
  /** By entry: how much more can be moved along it. */
  readonly open: Float64Array;
  /** By node: how much a search may end with there. */
  readonly room: Float64Array;
}

/**
 * A network through which nothing flows yet, as a search sees it that brings money from the givers to the cells.
 * @returns room nowhere
 */
export function forwards(net: Network): Residual {
  const { graph, capacity } = net;
  const open = new Float64Array(graph.head.length);
  capacity.forEach((most, arc) => (open[graph.entry[arc]!] = most));
  return { graph, open, room: new Float64Array(graph.nodes) };
}

/** The same as a search sees it that asks for money, from the cells to the givers. */
export function backwards(net: Network): Residual {
  const { graph, capacity } = net;
  const open = new Float64Array(graph.head.length);
  capacity.forEach((most, arc) => (open[graph.back[graph.entry[arc]!]!] = most));
  return { graph, open, room: new Float64Array(graph.nodes) };
}

/** Lets the room of the classes be what their givers have. */
export function fill(room: Float64Array, net: Network, amounts: readonly { readonly amount: number }[]): void {
  net.classOf.forEach((node, giver) => {
    if (node !== -1) room[node]! += amounts[giver]!.amount;
  });
}
