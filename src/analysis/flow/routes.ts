import type { Routes } from './assignment';
import { itemsOf } from './listed';
import type { Network } from './network';
import { parcels } from './parcels';
import type { Residual } from './residual';

/**
 * Follows the money of each giver to the cells that it covers. Where several givers meet, those first in the order of
 * use go to the cells that come first.
 * @param flow what flows through the network, seen from the givers
 */
export function routesOf(net: Network, flow: Residual, covered: Float64Array, used: Float64Array): Routes {
  const { graph, classes, firstArc, behind } = net;
  const { put, deal } = parcels(graph.nodes);
  net.classOf.forEach((node, giver) => {
    if (used[giver]! > 0) put(node, giver, used[giver]!);
  });
  for (let node = classes - 1; node >= 0; node--) {
    const arcs = graph.entry.subarray(firstArc[node], firstArc[node + 1]);
    deal(
      node,
      Float64Array.from(arcs, (entry) => flow.open[graph.back[entry]!]!),
      (portion, giver, amount) => {
        const to = graph.head[arcs[portion]!]!;
        put(behind[to] === -1 ? to : behind[to]!, giver, amount);
      },
    );
  }
  const givers: number[] = [];
  const cells: number[] = [];
  const amounts: number[] = [];
  const cellsAt = itemsOf(net.endOf, graph.nodes);
  for (let end = classes; end < net.firstNeed; end++) {
    const here = cellsAt.items.subarray(cellsAt.first[end], cellsAt.first[end + 1]);
    deal(
      end,
      Float64Array.from(here, (cell) => covered[cell]!),
      (portion, giver, amount) => {
        givers.push(giver);
        cells.push(here[portion]!);
        amounts.push(amount);
      },
    );
  }
  return { giver: Int32Array.from(givers), cell: Int32Array.from(cells), amount: Float64Array.from(amounts) };
}
