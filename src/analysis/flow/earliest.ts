import type { Problem } from './assignment';
import type { Network } from './network';
import type { Pace } from './pace';
import { prices } from './prices';
import { backwards, fill } from './residual';
import { search } from './search';

/**
 * Covers needs with given amounts so that money goes to cells as early in the order of their needs as it can: the sum
 * over all money of the places of its cells (0 for the first of a need) is the least. So no money can go to an earlier
 * cell of a need but where other money goes to a later one.
 *
 * Amounts go along ways of the least cost to money that is left, and the costs rise from round to round (the primal-dual
 * method; L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962, chapter III).
 * @param amounts by need; all of them can be covered at once
 * @returns by cell
 */
export async function earliest(
  problem: Problem,
  net: Network,
  amounts: Float64Array,
  pace: Pace,
): Promise<Float64Array> {
  const { graph, arcOf, firstNeed } = net;
  const residual = backwards(net);
  fill(residual.room, net, problem.givers);
  const { reprice, hide, show } = prices(residual, costs(problem, net));
  const { move, measure } = search(residual);
  const lacking = amounts.slice();
  for (let round = 1; lacking.some((amount) => amount > 0); round++) {
    hide();
    measure();
    for (let need = 0; need < lacking.length; need++) {
      if (lacking[need]! > 0) lacking[need]! -= move(firstNeed + need, lacking[need]!);
      if (pace.isDue()) await pace.rest(1 - 1 / (1 + round));
    }
    show();
    await pace.rest(1 - 1 / (1 + round));
    if (!reprice()) break;
    await pace.rest(1 - 1 / (1 + round));
  }
  return Float64Array.from(arcOf, (arc) => (arc === -1 ? 0 : residual.open[graph.entry[arc]!]!));
}

/** By entry: what a unit costs that is asked along it. */
function costs({ cells }: Problem, { graph, arcOf, firstNeed }: Network): Int32Array {
  const cost = new Int32Array(graph.head.length);
  const earlier = new Int32Array(graph.nodes - firstNeed);
  cells.forEach(({ need }, cell) => {
    const place = earlier[need]!++;
    if (arcOf[cell] === -1) return;
    const entry = graph.entry[arcOf[cell]!]!;
    cost[entry] = -place;
    cost[graph.back[entry]!] = place;
  });
  return cost;
}
