import type { Pace } from '../../../src/analysis/flow/pace';

/** A pace that never rests. */
export const unhurried: Pace = { isDue: () => false, rest: () => Promise.resolve() };
