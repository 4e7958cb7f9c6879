import { frontier, type Placed } from '../analysis/effectiveness/frontier';
import { isBlank, type Cell, type Cells } from './cells';
import { invalidValue } from './functionError';

/** An option that two ranges give, and where it stands among them, counted from 1. */
export interface GivenOption extends Placed {
  readonly id: string;
  readonly number: number;
  readonly cost: number;
  readonly outcome: number;
}

/**
 * The options that two ranges give, compared (R9); a place that is blank in both is none.
 * @returns by cost, as in the frontier
 * @throws FunctionError where the ranges do not go together, or hold something else than numbers
 */
export function optionsGiven(costs: Cells, outcomes: Cells): GivenOption[] {
  const [cost, outcome] = [costs.flat(), outcomes.flat()];
  if (cost.length !== outcome.length)
    throw invalidValue(`${cost.length} costs and ${outcome.length} outcomes`, 'as many of the one as of the other');
  const options = cost.flatMap((one, at) => {
    const other = outcome[at];
    if (isBlank(one) && isBlank(other)) return [];
    const number = at + 1;
    return [
      { id: String(number), number, cost: numberIn(one, 'cost', number), outcome: numberIn(other, 'outcome', number) },
    ];
  });
  if (options.length === 0) throw invalidValue('no costs and outcomes', 'one option at least');
  return frontier(options);
}

function numberIn(cell: Cell, what: string, number: number): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  throw invalidValue(
    isBlank(cell) ? `no ${what} of option ${number}` : `"${cell}" as ${what} of option ${number}`,
    'a number',
  );
}
