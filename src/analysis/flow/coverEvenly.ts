import type { Problem } from './assignment';
import { earliest } from './earliest';
import { askedByNeed, evenTargets } from './evenTargets';
import type { Network } from './network';
import { within, type Pace } from './pace';
import { backwards, fill } from './residual';
import { search } from './search';

/**
 * How much of each cell is covered under the even policy: the needs as evenTargets says, in whole units, and the cells
 * of each need in their order (see earliest.ts).
 * @returns by cell
 */
export async function coverEvenly(problem: Problem, net: Network, pace: Pace): Promise<Float64Array> {
  const targets = await evenTargets(problem, net, within(pace, 0, 0.6));
  const amounts = await whole(problem, net, targets, within(pace, 0.6, 0.75));
  const isOneEach = problem.cells.every(({ need }, cell) => need === cell);
  if (isOneEach) return amounts;
  return earliest(problem, net, amounts, within(pace, 0.75, 1));
}

/**
 * Gives each need what its target is rounded down to, and then one unit more to those whose target lies highest above
 * that, as far as there are more. Less than what can be covered can be covered too, and near each base of a polymatroid
 * of whole numbers there is a whole one: so the total is the largest, and no need is a whole unit away from its target.
 * @returns by need
 */
async function whole(problem: Problem, net: Network, targets: Float64Array, pace: Pace): Promise<Float64Array> {
  const residual = backwards(net);
  fill(residual.room, net, problem.givers);
  const { move } = search(residual);
  const asked = askedByNeed(problem, net);
  const amounts = targets.map(Math.floor);
  const rest = targets.map((target, need) => target - amounts[need]!);
  for (let need = 0; need < targets.length; need++) {
    if (amounts[need]! > 0) amounts[need] = move(net.firstNeed + need, amounts[need]!);
    if (pace.isDue()) await pace.rest((0.8 * need) / targets.length);
  }
  const order = [...rest.keys()].sort((one, other) => rest[other]! - rest[one]! || one - other);
  let wanting = order.filter((need) => rest[need]! > 0);
  // One round will do but near 2^53, where targets are no nearer than some units.
  for (let unit = 1; wanting.length > 0; unit *= 2) {
    const given = wanting.filter((need) => {
      const moved = move(net.firstNeed + need, Math.min(unit, asked[need]! - amounts[need]!));
      amounts[need]! += moved;
      return moved > 0;
    });
    await pace.rest(0.9);
    wanting = given.length > 0 ? order.filter((need) => amounts[need]! < asked[need]!) : [];
  }
  return amounts;
}
