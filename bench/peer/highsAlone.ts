import type { Problem } from '../../src/analysis/flow/assignment';
import { network } from '../../src/analysis/flow/network';
import { pace } from '../../src/analysis/flow/pace';
import { loadSolver } from '../../src/analysis/programme/loadSolver';
import { modelOf, type Column } from '../../src/analysis/programme/programme';

/**
 * The best use of money by needs in order as one linear programme, solved by HiGHS alone: a column for each arc of the
 * compressed network, each giver and each cell; weights that fall from cell to cell and from giver to giver.
 * @param order of the cells
 * @returns the total covered
 */
export async function highsAlone(problem: Problem, order: readonly number[]): Promise<number> {
  const { cells, givers } = problem;
  const net = await network(problem, pace());
  const { graph, firstArc, endOf, classOf, behind, capacity } = net;
  const scale = 1 / 2 ** 20;
  const columns: Column[] = [];
  for (let node = 0; node < net.classes; node++) {
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++) {
      const to = graph.head[graph.entry[arc]!]!;
      columns.push({ lower: 0, upper: Infinity, weight: 0, rows: [[node, -1], [to, 1]] }); // prettier-ignore
    }
  }
  for (let arc = 0; arc < firstArc[0]!; arc++) {
    const from = graph.head[graph.back[graph.entry[arc]!]!]!;
    columns.push({ lower: 0, upper: capacity[arc]! * scale, weight: 0, rows: [[from, -1], [behind[from]!, 1]] }); // prettier-ignore
  }
  givers.forEach(({ amount }, giver) => {
    const weight = (givers.length - giver) / givers.length;
    if (classOf[giver] !== -1) columns.push({ lower: 0, upper: amount * scale, weight, rows: [[classOf[giver]!, 1]] });
  });
  const first = columns.length;
  order.forEach((cell, rank) => {
    if (endOf[cell] === -1) return;
    const weight = (order.length - rank) / order.length;
    columns.push({ lower: 0, upper: cells[cell]!.amount * scale, weight, rows: [[endOf[cell]!, -1]] });
  });
  const rows = Array.from({ length: net.firstNeed }, () => ({ lower: 0, upper: 0 }));
  const solver = await loadSolver();
  return solver.withModel(modelOf({ columns, rows }, solver), (model) => {
    model.options.set({ output_flag: false, solver: columns.length > 50_000 ? 'ipm' : 'simplex' });
    model.run();
    return (
      model
        .getSolution()
        .colValue.slice(first)
        .reduce((sum, amount) => sum + amount, 0) / scale
    );
  });
}
