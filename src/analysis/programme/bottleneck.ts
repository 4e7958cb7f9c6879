import { network } from './network';
import type { Column, Programme } from './programme';
import { solve } from './solve';
import type { Solver } from './solver';
import { splitAt, type Part, type Split } from './split';
import { gateOf, type Place, type Taker } from './supplies';

/**
 * Looks whether the needs of a part can all be covered to the same share at once. If not, a smallest cut of the network
 * says which of them cannot: the duals of the linear programme are 1 where more money would cover more, 0 where it
 * would not (L. R. Ford and D. R. Fulkerson, 1956).
 * @param share of each requirement, 0 to 1
 * @param scale from base currency to the solver's amounts
 * @returns null where the share can be reached for all
 */
export function bottleneck(
  part: Part,
  share: number,
  takers: readonly Taker[],
  solver: Solver,
  scale: number,
): Split | null {
  const here = new Set(part.needs);
  const sources = [...part.sources].sort((one, other) => other.places.length - one.places.length);
  const limited = new Set(sources.flatMap(({ places }) => places.filter((place) => place >= takers.length)));
  const net = network(
    sources.map(({ places }) => places),
    takers.length,
    (need) => limited.has(gateOf(need, takers.length)),
    (need) => here.has(need),
  );
  const endingRow = (ending: number): number => net.supplies + ending;
  const free = { lower: 0, upper: Infinity, weight: 0 };
  const columns: Column[] = sources.map(({ available }, source) => {
    return { lower: 0, upper: available * scale, weight: 0, rows: [[source, 1]] };
  });
  const way = (from: number, to: number, upper = Infinity): Column => ({
    ...free,
    upper,
    rows: [
      [from, -1],
      [to, 1],
    ],
  });
  for (const { from, to } of net.betweenSupplies) columns.push(way(from, to));
  for (const { from, to } of net.toEndings) columns.push(way(from, endingRow(to)));
  for (const { from, to, need } of net.throughGates) {
    columns.push(way(endingRow(from), endingRow(to), takers[need]!.inKindLimit * scale));
  }
  let wanted = 0;
  const reachable = new Set<number>();
  const ends = columns.length;
  net.endings.forEach(({ needs, isGate }, ending) => {
    const rows = [[endingRow(ending), -1]] as const;
    if (!isGate) {
      const upper = needs.reduce((sum, need) => sum + takers[need]!.requirement, 0) * share * scale;
      wanted += upper;
      for (const need of needs) reachable.add(need);
      columns.push({ lower: 0, upper, weight: 1, rows });
    } else if (!here.has(needs[0]!)) {
      const owed = takers[needs[0]!]!.inKindLimit * scale;
      columns.push({ lower: owed, upper: owed, weight: 0, rows });
    }
  });
  const rows = Array.from({ length: net.supplies + net.endings.length }, () => ({ lower: 0, upper: 0 }));
  const programme: Programme = { columns, rows };
  const { colValue, rowDual } = solve(programme, solver, 'equal');
  const unreachable = part.needs.filter((need) => !reachable.has(need));
  for (const need of unreachable) wanted += takers[need]!.requirement * share * scale;
  let reached = 0;
  for (let end = ends; end < columns.length; end++) reached += columns[end]!.weight * colValue[end]!;
  if (wanted - reached <= 1e-7 + 1e-9 * wanted) return null;

  const scarce = (row: number): boolean => Math.abs(rowDual[row]!) > 0.5;
  const scarcePlaces = new Set<Place>(unreachable);
  net.endings.forEach(({ needs, isGate }, ending) => {
    if (!scarce(endingRow(ending))) return;
    for (const need of needs) scarcePlaces.add(isGate ? gateOf(need, takers.length) : need);
  });
  return splitAt(part, sources, takers, (source) => scarce(source), scarcePlaces);
}
