import type { Problem } from './assignment';
import type { Network } from './network';
import type { Pace } from './pace';
import { forwards, type Residual } from './residual';
import { search } from './search';

/** How much of each giver is used, and what is left open when that much flows. */
export interface Use {
  readonly used: Float64Array;
  readonly residual: Residual;
}

/**
 * How much of each giver is used for a given covering where each is used as far as those before it allow. What can be
 * used of givers is a polymatroid too, and the best use goes with any best covering (N. S. Mendelsohn and A. L. Dulmage,
 * Canadian Journal of Mathematics 10, 1958, 517-523).
 * @param covered by cell; all of it can be covered at once
 */
export async function useInOrder({ givers }: Problem, net: Network, covered: Float64Array, pace: Pace): Promise<Use> {
  const residual = forwards(net);
  net.endOf.forEach((end, cell) => {
    if (end !== -1) residual.room[end]! += covered[cell]!;
  });
  const { move } = search(residual);
  const used = new Float64Array(givers.length);
  for (let giver = 0; giver < givers.length; giver++) {
    const node = net.classOf[giver]!;
    if (node !== -1) used[giver] = move(node, givers[giver]!.amount);
    if (pace.isDue()) await pace.rest(giver / givers.length);
  }
  return { used, residual };
}
