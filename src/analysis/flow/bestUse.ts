import type { Assignment, Cell, Problem } from './assignment';
import { behindGap } from './behindGap';
import { coverEvenly } from './coverEvenly';
import { coverInOrder } from './coverInOrder';
import { network } from './network';
import type { Pace } from './pace';
import { within } from './pace';
import { routesOf } from './routes';
import { useInOrder } from './useInOrder';
import { whatIf } from './whatIf';

/**
 * Rule R7: the largest total covered; among those the policy's; among those the givers in their order, each used as far
 * as those before it allow. Exact, in whole units.
 * @throws the signal's reason when cancelled
 */
export async function bestUse(problem: Problem, pace: Pace): Promise<Assignment> {
  const net = await network(problem, within(pace, 0, 0.1));
  await pace.rest(0.1);
  const { cells, policy } = problem;
  const covered =
    policy === 'even'
      ? await coverEvenly(problem, net, within(pace, 0.1, 0.7))
      : await coverInOrder(problem, net, inOrder(cells, policy), within(pace, 0.1, 0.7));
  await pace.rest(0.7);
  const { used, residual } = await useInOrder(problem, net, covered, within(pace, 0.7, 0.9));
  await pace.rest(0.9);
  return {
    covered,
    used,
    routes: routesOf(net, residual, covered, used),
    behindGap: onceAsked(() => behindGap(net, residual)),
    whatIf: onceAsked(() => whatIf(problem, net, covered, { used, residual })),
  };
}

/** By the rank of the needs, and within a need as the cells stand. */
const inOrder = (cells: readonly Cell[], rank: readonly number[]): number[] =>
  cells.map((_, cell) => cell).sort((one, other) => rank[cells[one]!.need]! - rank[cells[other]!.need]! || one - other);

/** A function that is prepared when it is called for the first time. */
function onceAsked<Given extends unknown[], Answer>(
  prepare: () => (...given: Given) => Answer,
): (...given: Given) => Answer {
  let ready: ((...given: Given) => Answer) | undefined;
  return (...given) => (ready ??= prepare())(...given);
}
