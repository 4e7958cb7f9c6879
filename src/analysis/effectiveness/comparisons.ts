import { frontier, type Placed } from './frontier';
import { grouped } from '../../values/grouped';
import type { Option } from './option';

export type PlacedOption = Option & Placed;

/** The options of one need whose outcomes are counted in one unit. */
export interface Comparison {
  readonly need: string;
  readonly outcomeUnit: string;
  /** By cost, then the larger outcome first, then by identifier. */
  readonly options: readonly PlacedOption[];
}

/** Compares the options of each need and outcome unit (R9), in the order of the options given. */
export function comparisons(options: readonly Option[]): Comparison[] {
  return [...grouped(options, ({ need, outcomeUnit }) => JSON.stringify([need, outcomeUnit])).values()].map(
    (alike) => ({ need: alike[0]!.need, outcomeUnit: alike[0]!.outcomeUnit, options: frontier(alike) }),
  );
}
