import type { Cells } from './cells';
import { optionsGiven } from './optionsGiven';

const HEADERS = ['Option', 'Cost', 'Outcome', 'Status', 'Incremental cost', 'Incremental outcome', 'ICER'];

/**
 * Compares alternatives by cost and outcome: a table, by cost, with the place of each in the ranges, whether it is on
 * the cost-effectiveness frontier, and its incremental cost-effectiveness ratio against the option before it on the
 * frontier.
 * @customfunction ICER
 * @param costs The costs of the options, in one currency.
 * @param outcomes Their outcomes in the same order, in one unit.
 */
export function icer(costs: Cells, outcomes: Cells): Cells {
  const rows = optionsGiven(costs, outcomes).map((option) => [
    option.number,
    option.cost,
    option.outcome,
    option.status,
    option.incrementalCost ?? '',
    option.incrementalOutcome ?? '',
    option.icer ?? '',
  ]);
  return [HEADERS, ...rows];
}
