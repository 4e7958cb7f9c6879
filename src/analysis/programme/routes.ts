import { deal, type Parcel } from './deal';
import type { Network, Way } from './network';
import type { Layout } from './coveringProgramme';
import type { Run } from './runs';
import type { Giver } from './supplies';

/** Money of one giver that covers one need, in base currency. */
export interface Route {
  readonly giver: number;
  readonly need: number;
  readonly amount: number;
}

/**
 * Follows the money of each giver through the network to the needs that it covers. Where several givers meet, those
 * first in the order of use go to the needs that come first.
 * @param amounts of the programme's columns, in base currency
 * @param least smaller amounts are the solver's rounding
 */
export function routes(
  network: Network,
  runs: readonly Run[],
  givers: readonly Giver[],
  layout: Layout,
  amounts: readonly number[],
  least: number,
): Route[] {
  const supplies: Parcel[][] = Array.from({ length: network.supplies }, () => []);
  runs.forEach(({ supply, givers: here }, run) => {
    let used = amounts[layout.runs + run]!;
    for (const giver of here) {
      const amount = Math.min(used, givers[giver]!.available);
      if (amount > least) supplies[supply]!.push({ giver, amount });
      used -= amount;
    }
  });
  const endings: Parcel[][] = network.endings.map(() => []);
  const betweenSupplies = byOrigin(network.betweenSupplies, layout.betweenSupplies, network.supplies);
  const toEndings = byOrigin(network.toEndings, layout.toEndings, network.supplies);
  for (let supply = 0; supply < network.supplies; supply++) {
    const ways = [
      ...toEndings[supply]!.map(({ to, column }) => ({ parcels: endings[to]!, column })),
      ...betweenSupplies[supply]!.map(({ to, column }) => ({ parcels: supplies[to]!, column })),
    ];
    const dealt = deal(
      inOrder(supplies[supply]!),
      ways.map(({ column }) => amounts[column]!),
      least,
    );
    ways.forEach(({ parcels }, way) => parcels.push(...dealt[way]!));
  }
  network.throughGates.forEach(({ from, to }) => endings[to]!.push(...endings[from]!));
  const columnOf = new Map(layout.needs.map((need, place) => [need, layout.covered + place]));
  return network.endings.flatMap(({ needs, isGate }, ending) => {
    if (isGate) return [];
    const portions = needs.map((need) => amounts[columnOf.get(need)!]!);
    const dealt = deal(inOrder(endings[ending]!), portions, least);
    return needs.flatMap((need, place) => dealt[place]!.map(({ giver, amount }) => ({ giver, need, amount })));
  });
}

/** The parcels in the order of use, those of one giver as one. */
function inOrder(parcels: readonly Parcel[]): Parcel[] {
  const sums = new Map<number, number>();
  for (const { giver, amount } of parcels) sums.set(giver, (sums.get(giver) ?? 0) + amount);
  return [...sums].map(([giver, amount]) => ({ giver, amount })).sort((one, other) => one.giver - other.giver);
}

function byOrigin(ways: readonly Way[], firstColumn: number, origins: number): { to: number; column: number }[][] {
  const found: { to: number; column: number }[][] = Array.from({ length: origins }, () => []);
  ways.forEach(({ from, to }, place) => found[from]!.push({ to, column: firstColumn + place }));
  return found;
}
