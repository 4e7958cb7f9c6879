import type { Cells } from './cells';
import { optionsGiven } from './optionsGiven';

/**
 * How each of several alternatives stands by cost and outcome: reference, frontier, extended (dominated by a mix of
 * others) or dominated; a range of the shape of the costs.
 * @customfunction STATUS
 * @param costs The costs of the options, in one currency.
 * @param outcomes Their outcomes in the same order, in one unit.
 */
export function status(costs: Cells, outcomes: Cells): Cells {
  const statuses = new Map(optionsGiven(costs, outcomes).map((option) => [option.number, option.status]));
  let number = 0;
  return costs.map((row) => row.map(() => statuses.get(++number) ?? ''));
}
