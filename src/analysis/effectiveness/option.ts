import type { Project } from '../../register/schema/projects';

/** A value with its lowest and highest likely ones; all three are the same where nothing is said of a range. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/**
 * What a comparison needs to know of an option: what it costs, in base currency, and what it gives, in the unit of its
 * outcome.
 */
export interface Costed {
  readonly id: string;
  readonly cost: number;
  readonly outcome: number;
}

/** A project that could meet a need, its costs in base currency at the reporting date (R1). */
export interface Option extends Costed {
  readonly title: string;
  readonly need: string;
  /** In one spelling, whatever the letter case in the row. */
  readonly outcomeUnit: string;
  readonly projectStatus: Exclude<Project['status'], 'dropped'>;
  readonly costRange: Range;
  readonly outcomeRange: Range;
}

/** cost / outcome, in base currency for one unit; null without an outcome above zero. */
export const costPerOutcome = ({ cost, outcome }: Pick<Costed, 'cost' | 'outcome'>): number | null =>
  outcome > 0 ? cost / outcome : null;
