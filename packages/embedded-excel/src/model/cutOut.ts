import { without } from './areas';
import type { Area } from './workbook';

/**
 * Takes an area away from things that lie over cells; what is left of them stays.
 * @param partOf makes a thing for what is left of one
 * @returns whether anything was touched
 */
export function cutOut<T extends { area: Area }>(
  things: T[],
  area: Area,
  partOf: (thing: T, area: Area) => T = (thing, part) => ({ ...thing, area: part }),
): boolean {
  let touched = false;
  const left = things.flatMap((thing) => {
    const parts = without(thing.area, area);
    if (parts.length === 1 && parts[0] === thing.area) return [thing];
    touched = true;
    return parts.map((part) => partOf(thing, part));
  });
  things.splice(0, things.length, ...left);
  return touched;
}
