import { likeness } from './nearness';

/** How many names are told. */
const TOLD = 3;
/** Below this, names have nothing to do with each other. */
const ALIKE = 0.4;

/** The names most like one that is not among them, the nearest first; none where none is like it. */
export const nearestNames = (wanted: string, names: Iterable<string>): string[] =>
  [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, name) }))
    .filter(({ likeness: found }) => found >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || (one.name < other.name ? -1 : 1))
    .slice(0, TOLD)
    .map(({ name }) => name);
