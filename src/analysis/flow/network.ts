import { alike } from './alike';
import type { Cell, Problem } from './assignment';
import { classesOf, isLimited } from './classes';
import { graph, type Graph } from './graph';
import { hubs } from './hubs';
import { within, type Pace } from './pace';

/**
 * Rule R7 as a network of one commodity. Money goes from a class of givers to ends, where cells that are alike for every
 * class lie together, and on its way through narrower classes; goods and services go through the gate of a cell that
 * takes only so much of them; and from its end the money of a cell goes to its need. The nodes are numbered in this
 * order: classes, the narrowest first; ends and gates; needs.
 */
export interface Network {
  readonly graph: Graph;
  readonly classes: number;
  /** The number of the first need. */
  readonly firstNeed: number;
  /** By giver; -1 where no cell takes its money. */
  readonly classOf: Int32Array;
  /** By class: its first arc, the others follow; after all the end of the last. */
  readonly firstArc: Int32Array;
  /** By cell; -1 where no money reaches it. */
  readonly endOf: Int32Array;
  /** By node: the end behind a gate; -1 for all others. */
  readonly behind: Int32Array;
  /** By arc. */
  readonly capacity: Float64Array;
  /** By cell: its arc from end to need; -1 where no money reaches it. */
  readonly arcOf: Int32Array;
}

export async function network({ cells, givers }: Omit<Problem, 'policy'>, pace: Pace): Promise<Network> {
  const { places, ofGiver } = classesOf(cells, givers);
  await pace.rest(0.2);
  const isAlone = (place: number): boolean => place >= cells.length || isLimited(cells[place]!);
  const { groupOf, groups } = alike(places, 2 * cells.length, isAlone);
  await pace.rest(0.4);
  const classes = places.length;
  const ends = endsOf(cells, groupOf, groups);
  const firstNeed = classes + ends.groups;
  const nodes = firstNeed + cells.reduce((most, { need }) => Math.max(most, need + 1), 0);
  const ways = await hubs(groupsIn(places, groupOf, groups), groups, within(pace, 0.4, 0.8));
  await pace.rest(0.8);

  const gates = cells.flatMap((_, cell) => (groupOf[cells.length + cell] === -1 ? [] : [cell]));
  const reached = cells.flatMap((_, cell) => (ends.endOf[cell] === -1 ? [] : [cell]));
  const arcs = ways.reduce((sum, way) => sum + way.classes.length + way.groups.length, gates.length + reached.length);
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const capacity = new Float64Array(arcs).fill(Infinity);
  const behind = new Int32Array(nodes).fill(-1);
  const arcOf = new Int32Array(cells.length).fill(-1);
  let arc = 0;
  for (const cell of gates) {
    from[arc] = classes + groupOf[cells.length + cell]!;
    to[arc] = classes + ends.endOf[cell]!;
    behind[from[arc]!] = to[arc]!;
    capacity[arc++] = cells[cell]!.inKindLimit;
  }
  const firstArc = new Int32Array(classes + 1);
  ways.forEach((way, own) => {
    firstArc[own] = arc;
    for (const group of way.groups) {
      from[arc] = own;
      to[arc++] = classes + group;
    }
    for (const other of way.classes) {
      from[arc] = own;
      to[arc++] = other;
    }
  });
  firstArc[classes] = arc;
  for (const cell of reached) {
    arcOf[cell] = arc;
    from[arc] = classes + ends.endOf[cell]!;
    to[arc] = firstNeed + cells[cell]!.need;
    capacity[arc++] = cells[cell]!.amount;
  }
  const endOf = ends.endOf.map((end) => (end === -1 ? -1 : classes + end));
  const net = { graph: graph(nodes, from, to), capacity };
  return { ...net, classes, firstNeed, classOf: ofGiver, firstArc, endOf, behind, arcOf };
}

/** The end of each cell among the groups; one more group for each cell that is reached through its gate alone. */
function endsOf(cells: readonly Cell[], groupOf: Int32Array, known: number): { endOf: Int32Array; groups: number } {
  let groups = known;
  const endOf = groupOf.slice(0, cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    if (endOf[cell] === -1 && groupOf[cells.length + cell] !== -1) endOf[cell] = groups++;
  }
  return { endOf, groups };
}

/** The groups of each list of places, each once, ascending. */
function groupsIn(lists: readonly Int32Array[], groupOf: Int32Array, groups: number): Int32Array[] {
  const seen = new Int32Array(groups).fill(-1);
  return lists.map((places, list) => {
    const found = new Int32Array(places.length);
    let count = 0;
    for (let at = 0; at < places.length; at++) {
      const group = groupOf[places[at]!]!;
      if (seen[group] === list) continue;
      seen[group] = list;
      found[count++] = group;
    }
    return found.subarray(0, count);
  });
}
