import type { More, Problem } from './assignment';
import { isLimited } from './classes';
import { moreWays, type Entrance } from './moreWays';
import type { Network } from './network';
import { trial } from './trial';
import type { Use } from './useInOrder';

/**
 * What the total would gain if givers might cover more cells, nothing else being changed (R14). Each answer is the
 * difference of two full solutions, to the unit.
 *
 * Of a largest flow, the nodes that money left over can reach and those from which a gap can be reached have nothing in
 * common, or more would flow. One giver with more cells is a new way from the one side to the other, and what it adds is
 * the least of three: the giver's amount, what can be brought to its class, and what can be brought from the new cells
 * to gaps. Several givers at once may also set each other's money free: see moreWays.ts.
 * @param covered by cell, of a best use
 * @param use of the same; its rooms are changed
 */
export function whatIf(
  problem: Problem,
  net: Network,
  covered: Float64Array,
  { used, residual }: Use,
): (more: readonly More[]) => number {
  const { cells, givers } = problem;
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
  const ofSeveral = moreWays(problem, net, residual, { gap, left }, entrance);

  return (more) => {
    const [one] = more;
    return one === undefined ? 0 : more.length === 1 ? ofOne(one) : ofSeveral(more);
  };

  function ofOne({ giver, cells: others }: More): number {
    const { amount, inKind } = givers[giver]!;
    const node = classOf[giver]!;
    const most = node === -1 ? amount : move('left', node, amount);
    let wanted = most;
    for (const cell of others) {
      if (wanted === 0) break;
      const { node: into, limit } = entrance(cell, inKind);
      wanted -= into === -1 ? Math.min(wanted, limit) : move('gap', into, Math.min(wanted, limit));
    }
    undo();
    return most - wanted;
  }

  /** Others at the same end may give way, but no more goes into a cell than it asks for; a gate has its own limit. */
  function entrance(cell: number, inKind: boolean): ReturnType<Entrance> {
    const { amount, inKindLimit } = cells[cell]!;
    const node = endOf[cell]!;
    if (node === -1) return { node, limit: inKind ? inKindLimit : amount };
    if (!inKind || !isLimited(cells[cell]!)) return { node, limit: amount };
    const gate = gateOf.get(node);
    return gate === undefined ? { node, limit: inKindLimit } : { node: gate, limit: Infinity };
  }
}
