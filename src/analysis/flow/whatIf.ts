import type { Problem } from './assignment';
import { isLimited } from './classes';
import type { Network } from './network';
import { trial } from './trial';
import type { Use } from './useInOrder';

/**
 * What the total would gain if one giver might cover more cells, nothing else being changed (R14). Each answer is the
 * difference of two full solutions, to the unit.
 *
 * Of a largest flow, the nodes that money left over can reach and those from which a gap can be reached have nothing in
 * common, or more would flow. A giver with more cells is a new way from the one side to the other, and what it adds is
 * the least of three: the giver's amount, what can be brought to its class, and what can be brought from the new cells
 * to gaps.
 * @param covered by cell, of a best use
 * @param use of the same; its rooms are changed
 */
export function whatIf(
  { cells, givers }: Problem,
  net: Network,
  covered: Float64Array,
  { used, residual }: Use,
): (giver: number, cells: readonly number[]) => number {
  const { graph, classOf, endOf, behind } = net;
  const gap = new Float64Array(graph.nodes);
  const left = new Float64Array(graph.nodes);
  endOf.forEach((end, cell) => {
    if (end !== -1) gap[end]! += cells[cell]!.amount - covered[cell]!;
  });
  classOf.forEach((node, giver) => {
    if (node !== -1) left[node]! += givers[giver]!.amount - used[giver]!;
  });
  const gateOf = new Map<number, number>();
  behind.forEach((end, gate) => {
    if (end !== -1) gateOf.set(end, gate);
  });
  const { move, undo } = trial(residual, { gap, left });

  return (giver, more) => {
    const { amount, inKind } = givers[giver]!;
    const node = classOf[giver]!;
    const most = node === -1 ? amount : move('left', node, amount);
    let wanted = most;
    for (const cell of more) {
      if (wanted === 0) break;
      wanted -= into(cell, wanted, inKind);
    }
    undo();
    return most - wanted;
  };

  function into(cell: number, wanted: number, inKind: boolean): number {
    const { amount, inKindLimit } = cells[cell]!;
    const end = endOf[cell]!;
    const limit = inKind ? inKindLimit : amount;
    if (end === -1) return Math.min(wanted, limit);
    // Others at the same end may give way, but no more goes into this cell than it asks for.
    if (!inKind || !isLimited(cells[cell]!)) return move('gap', end, Math.min(wanted, amount));
    const gate = gateOf.get(end);
    return gate === undefined ? move('gap', end, Math.min(wanted, limit)) : move('gap', gate, wanted);
  }
}
