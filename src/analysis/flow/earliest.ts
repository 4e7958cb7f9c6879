import type { Problem } from './assignment';
import type { Network } from './network';
import type { Pace } from './pace';
import { prices } from './prices';
import { backwards, fill, type Residual } from './residual';
import { search } from './search';

/** Money that goes to needs, and to the cells of each as early in their order as it can. */
export interface Earliest {
  /**
   * Gives more to the needs.
   * @param amounts by need; all of them can be had at once
   */
  readonly give: (amounts: Float64Array, pace: Pace) => Promise<void>;
  /** What is open, seen from the cells. */
  readonly residual: Residual;
  /** What each cell has. */
  readonly covered: () => Float64Array;
}

/**
 * Covers needs so that the sum over all money of the places of its cells (0 for the first of a need) is the least: no
 * money can go to an earlier cell of a need but where as much goes to a later one.
 *
 * Amounts go along ways of the least cost to money that is left, and the costs rise from round to round (the primal-dual
 * method; L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962, chapter III).
 */
export function earliest(problem: Problem, net: Network): Earliest {
  const { graph, arcOf, firstNeed } = net;
  const residual = backwards(net);
  fill(residual.room, net, problem.givers);
  const { reprice, hide, show } = prices(residual, costs(problem, net));
  return {
    give: async (amounts, pace) => {
      const lacking = amounts.slice();
      reprice();
      for (let round = 1; lacking.some((amount) => amount > 0); round++) {
        hide();
        const { move } = search(residual);
        for (let need = 0; need < lacking.length; need++) {
          if (lacking[need]! > 0) lacking[need]! -= move(firstNeed + need, lacking[need]!);
          if (pace.isDue()) await pace.rest(1 - 1 / (1 + round));
        }
        show();
        if (!reprice()) break;
      }
    },
    residual,
    covered: () => Float64Array.from(arcOf, (arc) => (arc === -1 ? 0 : residual.open[graph.entry[arc]!]!)),
  };
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
