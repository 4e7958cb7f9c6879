import type { BehindGap } from './assignment';
import type { Network } from './network';
import type { Residual } from './residual';

/**
 * Why cells have a gap (R16): all money that may go there, directly or by setting other money free, and all cells to
 * which that money goes. All of it is used, and none of it goes elsewhere: these are the givers on one side of a
 * smallest cut (L. R. Ford and D. R. Fulkerson, Canadian Journal of Mathematics 8, 1956, 399-404). Others that may cover
 * one of the cells give in kind, and the cell takes no more in kind.
 * @param flow of a best use, seen from the givers
 */
export function behindGap(net: Network, { graph, open }: Residual): (cells: readonly number[]) => BehindGap {
  const { nodes, first, head, back } = graph;
  return (cells) => {
    const seen = new Uint8Array(nodes);
    const list: number[] = [];
    const reach = (node: number): void => {
      if (seen[node] === 1) return;
      seen[node] = 1;
      list.push(node);
    };
    for (const cell of cells) if (net.endOf[cell] !== -1) reach(net.endOf[cell]!);
    for (let at = 0; at < list.length; at++) {
      const node = list[at]!;
      for (let entry = first[node]!; entry < first[node + 1]!; entry++) {
        if (open[back[entry]!]! > 0 && head[entry]! < net.firstNeed) reach(head[entry]!);
      }
    }
    const asked = new Set(cells);
    return {
      givers: placesWhere(net.classOf, (node) => node !== -1 && seen[node] === 1),
      cells: placesWhere(net.endOf, (node, cell) => asked.has(cell) || (node !== -1 && seen[node] === 1)),
    };
  };
}

/** The places of a column that hold what is wanted, ascending. */
function placesWhere(column: Int32Array, isWanted: (value: number, place: number) => boolean): number[] {
  const found: number[] = [];
  for (let place = 0; place < column.length; place++) if (isWanted(column[place]!, place)) found.push(place);
  return found;
}
