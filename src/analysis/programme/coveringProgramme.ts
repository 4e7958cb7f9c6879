import type { Network } from './network';
import type { Column, Programme } from './programme';
import type { Run } from './runs';
import type { Taker } from './supplies';

/** Where the columns of each part of the network begin in its programme. */
export interface Layout {
  readonly runs: number;
  readonly betweenSupplies: number;
  readonly toEndings: number;
  readonly throughGates: number;
  readonly covered: number;
  /** The needs in the order of their columns. */
  readonly needs: readonly number[];
}

/** What the objective gains from a unit of money. Both must be above zero, or a part of the money could stay unused. */
export interface Weights {
  /** For covering a need. */
  readonly need: (need: number) => number;
  /** For using a run. */
  readonly run: (run: number) => number;
}

/**
 * The linear programme of a network: a column for each run (how much of it is used), each way (how much goes there) and
 * each need (how much is covered), a row for each supply and ending (what comes in goes out).
 * @param scale from base currency to the solver's amounts
 */
export function coveringProgramme(
  network: Network,
  runs: readonly Run[],
  takers: readonly Taker[],
  weights: Weights,
  scale: number,
): Programme & { readonly layout: Layout } {
  const endingRow = (ending: number): number => network.supplies + ending;
  const free = { lower: 0, upper: Infinity, weight: 0 };
  const columns: Column[] = [];
  const begin = { runs: columns.length, betweenSupplies: 0, toEndings: 0, throughGates: 0, covered: 0 };
  runs.forEach(({ supply, available }, run) => {
    columns.push({ lower: 0, upper: available * scale, weight: weights.run(run), rows: [[supply, 1]] });
  });
  begin.betweenSupplies = columns.length;
  for (const { from, to } of network.betweenSupplies)
    columns.push({
      ...free,
      rows: [
        [from, -1],
        [to, 1],
      ],
    });
  begin.toEndings = columns.length;
  for (const { from, to } of network.toEndings)
    columns.push({
      ...free,
      rows: [
        [from, -1],
        [endingRow(to), 1],
      ],
    });
  begin.throughGates = columns.length;
  for (const { from, to, need } of network.throughGates) {
    const upper = takers[need]!.inKindLimit * scale;
    columns.push({
      ...free,
      upper,
      rows: [
        [endingRow(from), -1],
        [endingRow(to), 1],
      ],
    });
  }
  begin.covered = columns.length;
  const needs: number[] = [];
  network.endings.forEach(({ needs: here, isGate }, ending) => {
    if (isGate) return;
    for (const need of here) {
      needs.push(need);
      const upper = takers[need]!.requirement * scale;
      columns.push({ lower: 0, upper, weight: weights.need(need), rows: [[endingRow(ending), -1]] });
    }
  });
  const rows = Array.from({ length: network.supplies + network.endings.length }, () => ({ lower: 0, upper: 0 }));
  return { columns, rows, layout: { ...begin, needs } };
}
