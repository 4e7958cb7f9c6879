import type { Problem } from './assignment';
import { coverInOrder } from './coverInOrder';
import { network } from './network';
import { within, type Pace } from './pace';

/**
 * The largest total that can be covered (R7), the same under every policy.
 * @returns by cell, one of the ways in which it can be
 * @throws the signal's reason when cancelled
 */
export async function mostCovered(problem: Omit<Problem, 'policy'>, pace: Pace): Promise<Float64Array> {
  const net = await network(problem, within(pace, 0, 0.4));
  await pace.rest(0.4);
  return coverInOrder(problem, net, [...problem.cells.keys()], within(pace, 0.4, 1));
}
