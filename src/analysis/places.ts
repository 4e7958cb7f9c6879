import { foldName } from '../values/names';
import { WORLD, type GivenPlace } from '../register/places';
import type { KnownState, Register } from '../register/register';

type Known = Pick<Register, 'states' | 'regions'>;

/**
 * Whether one place contains another (R7): every State of the other is its own. The world contains all; a region of
 * which no State is known contains nothing and is in the world only.
 */
export function containment({ regions }: Pick<Known, 'regions'>): (outer: GivenPlace, inner: GivenPlace) => boolean {
  const states = new Map([...regions].map(([name, ofRegion]) => [foldName(name), new Set(ofRegion)]));
  const none: ReadonlySet<string> = new Set();
  const statesOf = ({ kind, name }: GivenPlace): ReadonlySet<string> =>
    kind === 'state' ? new Set([name]) : (states.get(foldName(name)) ?? none);
  return (outer, inner) => {
    if (outer.kind === 'world') return true;
    if (inner.kind === 'world') return false;
    const own = statesOf(outer);
    const others = statesOf(inner);
    return others.size > 0 && [...others].every((state) => own.has(state));
  };
}

/** How a place is called: a State by its name, a region and the world by their own. */
export const nameOfPlace = ({ kind, name }: GivenPlace, states: ReadonlyMap<string, KnownState>): string =>
  kind === 'state' ? (states.get(name)?.name ?? name) : name;

/** The region in whose total a place counts (R8): that of a State; a region, and the world, have lines of their own. */
export const regionOfPlace = ({ kind, name }: GivenPlace, states: ReadonlyMap<string, KnownState>): string =>
  kind === 'state' ? (states.get(name)?.region ?? '') : kind === 'world' ? WORLD : name;
