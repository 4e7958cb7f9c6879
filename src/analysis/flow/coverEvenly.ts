import type { Problem } from './assignment';
import { earliest } from './earliest';
import { askedByNeed, evenTargets } from './evenTargets';
import type { Network } from './network';
import { within, type Pace } from './pace';
import type { Residual } from './residual';
import { search } from './search';

/**
 * How much of each cell is covered under the even policy: the needs as evenTargets says, in whole units, and the cells
 * of each need in their order (see earliest.ts).
 *
 * Each need gets what its target is rounded down to, and then one unit more those whose target lies highest above that,
 * as far as there are more. Less than what can be covered can be covered too, and near each base of a polymatroid of
 * whole numbers there is a whole one: so the total is the largest, and no need is a whole unit away from its target.
 * @returns by cell
 */
export async function coverEvenly(problem: Problem, net: Network, pace: Pace): Promise<Float64Array> {
  const targets = await evenTargets(problem, net, within(pace, 0, 0.6));
  const { give, residual, covered } = earliest(problem, net);
  const whole = targets.map(Math.floor);
  await give(whole, within(pace, 0.6, 0.8));
  const rest = targets.map((target, need) => target - whole[need]!);
  const asked = askedByNeed(problem, net).map((amount, need) => amount - whole[need]!);
  const more = await units(residual, net.firstNeed, rest, asked, within(pace, 0.8, 0.9));
  await give(more, within(pace, 0.9, 1));
  return covered();
}

/**
 * Which needs get one unit more.
 * @param rest of each target above its whole units
 * @param asked what each need can still take
 * @returns by need
 */
async function units(
  { graph, open, room }: Residual,
  firstNeed: number,
  rest: Float64Array,
  asked: Float64Array,
  pace: Pace,
): Promise<Float64Array> {
  const { move } = search({ graph, open: open.slice(), room: room.slice() });
  const more = new Float64Array(rest.length);
  const order = [...rest.keys()].sort((one, other) => rest[other]! - rest[one]! || one - other);
  let wanting = order.filter((need) => rest[need]! > 0);
  // One round will do but near 2^53, where targets are no nearer than some units.
  for (let unit = 1; wanting.length > 0; unit *= 2) {
    let moved = 0;
    for (const need of wanting) {
      const given = move(firstNeed + need, Math.min(unit, asked[need]! - more[need]!));
      more[need]! += given;
      moved += given;
      if (pace.isDue()) await pace.rest(0.5);
    }
    wanting = moved > 0 ? order.filter((need) => more[need]! < asked[need]!) : [];
  }
  return more;
}
