import type { Problem } from './assignment';
import { exchange } from './exchange';
import type { Network } from './network';
import type { Pace } from './pace';
import type { Residual } from './residual';

/**
 * Within each need, covers each cell as far as those before it allow, while every need keeps what it has: the needs one
 * after the other, and in each the cells in their order.
 * @param residual what is open when each need has what it is to have; seen from the cells; changed on the way
 * @returns by cell
 */
export async function cellsInOrder(
  { cells }: Problem,
  { graph, arcOf, endOf, firstNeed }: Network,
  residual: Residual,
  pace: Pace,
): Promise<Float64Array> {
  const { open } = residual;
  const covered = new Float64Array(cells.length);
  const later = new Float64Array(graph.nodes - firstNeed);
  cells.forEach(({ need }, cell) => {
    if (arcOf[cell] !== -1) later[need]! += open[graph.entry[arcOf[cell]!]!]!;
  });
  const order = cells.map((_, cell) => cell).sort((one, other) => cells[one]!.need - cells[other]!.need || one - other);
  const { move } = exchange(residual);
  for (const [at, cell] of order.entries()) {
    if (arcOf[cell] === -1) continue;
    const { need, amount } = cells[cell]!;
    const entry = graph.entry[arcOf[cell]!]!;
    covered[cell] = open[entry]!;
    later[need]! -= covered[cell];
    open[entry] = 0;
    open[graph.back[entry]!] = 0;
    const wanted = Math.min(amount - covered[cell], later[need]!);
    if (wanted > 0) {
      const moved = move(endOf[cell]!, firstNeed + need, wanted);
      covered[cell] += moved;
      later[need]! -= moved;
    }
    if (pace.isDue()) await pace.rest(at / order.length);
  }
  return covered;
}
