import type { Problem } from './assignment';
import { cellsInOrder } from './cellsInOrder';
import { evenTargets } from './evenTargets';
import type { Network } from './network';
import { within, type Pace } from './pace';
import { backwards, fill, type Residual } from './residual';
import { search } from './search';

/**
 * How much of each cell is covered under the even policy: the needs as evenTargets says, in whole units, and within each
 * need the cells in their order.
 * @returns by cell
 */
export async function coverEvenly(problem: Problem, net: Network, pace: Pace): Promise<Float64Array> {
  const targets = await evenTargets(problem, net, within(pace, 0, 0.6));
  const residual = backwards(net);
  fill(residual.room, net, problem.givers);
  await giveWhole(residual, net.firstNeed, targets, within(pace, 0.6, 0.8));
  return cellsInOrder(problem, net, residual, within(pace, 0.8, 1));
}

/**
 * Gives each need what its target is rounded down to, and then one unit more to those whose target lies highest above
 * that, as far as there are more. Parts of what can be covered can be covered too, and a polymatroid of whole numbers
 * has a whole base near each base: so the total is the largest, and no need is a unit away from its target.
 */
async function giveWhole(residual: Residual, firstNeed: number, targets: Float64Array, pace: Pace): Promise<void> {
  const { move } = search(residual);
  const rest = targets.map((target) => target - Math.floor(target));
  for (let need = 0; need < targets.length; need++) {
    move(firstNeed + need, Math.floor(targets[need]!));
    if (pace.isDue()) await pace.rest((0.8 * need) / targets.length);
  }
  const order = [...rest.keys()].sort((one, other) => rest[other]! - rest[one]! || one - other);
  for (const need of order) {
    if (rest[need]! > 0) move(firstNeed + need, 1);
    if (pace.isDue()) await pace.rest(0.9);
  }
}
