import type { Problem } from './assignment';
import { evenOut, type Uneven } from './evenOut';
import type { Network } from './network';
import { within, type Pace } from './pace';
import { backwards, fill, type Residual } from './residual';
import { search } from './search';

/** In how many steps all shares are raised together. A power of two, so that a share of whole units is exact. */
const STEPS = 16;

/**
 * Rule R7, the even policy: how much of each need is covered when the lowest coverage share is as high as possible, then
 * the next lowest, and so on. This is the lexicographically optimal base of a polymatroid (S. Fujishige, Mathematics of
 * Operations Research 5, 1980, 186-196).
 *
 * All shares are raised together, step by step (a parametric flow; Gallo, Grigoriadis and Tarjan, see search.ts). What
 * is cut off in a step is closed for ever: its needs end between the shares of the step before and of this one, and no
 * more money comes to it. Each of these parts is then evened out by itself.
 * @returns by need: real numbers
 */
export async function evenTargets(problem: Problem, net: Network, pace: Pace): Promise<Float64Array> {
  const asked = askedByNeed(problem, net);
  const residual = backwards(net);
  fill(residual.room, net, problem.givers);
  const uneven = await raised(residual, net.firstNeed, asked, within(pace, 0, 0.6));
  return evenOut(residual, uneven, within(pace, 0.6, 1));
}

/** The amounts of all cells of each need. */
export function askedByNeed({ cells }: Problem, { graph, firstNeed }: Network): Float64Array {
  const asked = new Float64Array(graph.nodes - firstNeed);
  for (const { need, amount } of cells) asked[need]! += amount;
  return asked;
}

async function raised(residual: Residual, firstNeed: number, asked: Float64Array, pace: Pace): Promise<Uneven> {
  const { nodes } = residual.graph;
  const amounts = new Float64Array(asked.length);
  const partOf = new Int32Array(nodes).fill(STEPS);
  const { move, isCutOff } = search(residual);
  for (let step = 0; step < STEPS; step++) {
    for (let need = 0; need < asked.length; need++) {
      const wanted = (asked[need]! * (step + 1)) / STEPS - amounts[need]!;
      if (wanted > 0) amounts[need]! += move(firstNeed + need, wanted);
      if (pace.isDue()) await pace.rest(step / STEPS);
    }
    for (let node = 0; node < nodes; node++) if (partOf[node] === STEPS && isCutOff(node)) partOf[node] = step;
  }
  return { firstNeed, asked, amounts, partOf, parts: STEPS };
}
