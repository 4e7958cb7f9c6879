import type { Routes } from './assignment';
import type { Network } from './network';
import type { Residual } from './residual';

/**
 * Follows the money of each giver to the cells that it covers. Where several givers meet, those first in the order of
 * use go to the cells that come first.
 * @param flow what flows through the network
 */
export function routesOf(net: Network, flow: Residual, covered: Float64Array, used: Float64Array): Routes {
  const parcels = parcelsAtEnds(net, flow, used);
  const cellsAt = listed(net.endOf, net.graph.nodes);
  const parcelsAt = listed(parcels.end, net.graph.nodes);
  const giver: number[] = [];
  const cell: number[] = [];
  const amount: number[] = [];
  for (let end = 0; end < net.graph.nodes; end++) {
    const arrived = parcelsAt.items.subarray(parcelsAt.first[end]!, parcelsAt.first[end + 1]!);
    if (arrived.length === 0) continue;
    arrived.sort((one, other) => parcels.giver[one]! - parcels.giver[other]!);
    let at = 0;
    let left = parcels.amount[arrived[0]!]!;
    for (let place = cellsAt.first[end]!; place < cellsAt.first[end + 1]!; place++) {
      const here = cellsAt.items[place]!;
      let wanted = covered[here]!;
      while (wanted > 0) {
        const taken = Math.min(wanted, left);
        giver.push(parcels.giver[arrived[at]!]!);
        cell.push(here);
        amount.push(taken);
        wanted -= taken;
        left -= taken;
        if (left === 0 && ++at < arrived.length) left = parcels.amount[arrived[at]!]!;
      }
    }
  }
  return { giver: Int32Array.from(giver), cell: Int32Array.from(cell), amount: Float64Array.from(amount) };
}

/** Deals what is used of the givers of each class out to the ends that its money reaches, in the order of both. */
function parcelsAtEnds(net: Network, { graph, open }: Residual, used: Float64Array) {
  const giversOf = listed(net.classOf, net.classes);
  const end: number[] = [];
  const giver: number[] = [];
  const amount: number[] = [];
  for (let node = 0; node < net.classes; node++) {
    let at = giversOf.first[node]!;
    let left = used[giversOf.items[at]!]!;
    for (let entry = graph.first[node]!; entry < graph.first[node + 1]!; entry++) {
      let wanted = open[graph.back[entry]!]!;
      const group = graph.head[entry]!;
      while (wanted > 0) {
        if (left === 0) left = used[giversOf.items[++at]!]!;
        const taken = Math.min(wanted, left);
        if (taken > 0) {
          end.push(net.behind[group] === -1 ? group : net.behind[group]!);
          giver.push(giversOf.items[at]!);
          amount.push(taken);
        }
        wanted -= taken;
        left -= taken;
      }
    }
  }
  return { end: Int32Array.from(end), giver, amount };
}

/** The items of each owner, in their order; those of owner n are first[n] to first[n + 1] - 1. */
function listed(ownerOf: Int32Array, owners: number): { first: Int32Array; items: Int32Array } {
  const first = new Int32Array(owners + 1);
  for (const owner of ownerOf) if (owner >= 0) first[owner + 1]!++;
  for (let owner = 0; owner < owners; owner++) first[owner + 1]! += first[owner]!;
  const next = first.slice(0, owners);
  const items = new Int32Array(first[owners]!);
  ownerOf.forEach((owner, item) => {
    if (owner >= 0) items[next[owner]!++] = item;
  });
  return { first, items };
}
