import type { Problem } from './assignment';
import type { Network } from './network';
import type { Pace } from './pace';
import { backwards, fill } from './residual';
import { search } from './search';

/**
 * How much of each cell is covered where each is covered as far as those before it allow. What cells can be covered with
 * at once is a polymatroid (N. Megiddo, Mathematical Programming 7, 1974, 97-107), so the total is the largest (J.
 * Edmonds, Submodular functions, matroids, and certain polyhedra, 1970).
 * @param order the cells
 * @returns by cell
 */
export async function coverInOrder(
  { cells, givers }: Omit<Problem, 'policy'>,
  net: Network,
  order: readonly number[],
  pace: Pace,
): Promise<Float64Array> {
  const residual = backwards(net);
  fill(residual.room, net, givers);
  const { move } = search(residual);
  const covered = new Float64Array(cells.length);
  for (const [at, cell] of order.entries()) {
    const end = net.endOf[cell]!;
    if (end !== -1) covered[cell] = move(end, cells[cell]!.amount);
    if (pace.isDue()) await pace.rest(at / order.length);
  }
  return covered;
}
