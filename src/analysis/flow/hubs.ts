import { listed } from './listed';
import type { Pace } from './pace';

/** The ways out of a class: through narrower classes within its reach, and straight to groups. */
export interface Ways {
  /** Each with a lower number than this one. */
  readonly classes: readonly number[];
  readonly groups: Int32Array;
}

/** With so few groups a class is left as it is. */
const FEW = 8;

/**
 * Spares ways from broad classes to thousands of groups. Where all that a narrower class reaches is also within a
 * broader one's reach, the broader one's money may go through the narrower: which cells can be covered from which class
 * stays exactly the same, with far fewer ways.
 * @param reach the groups that each class reaches, ascending, no two the same; the classes with the narrowest reach
 * first
 */
export async function hubs(reach: readonly Int32Array[], groups: number, pace: Pace): Promise<Ways[]> {
  const reachedBy = listed(reach, groups);
  const within = new Int32Array(groups).fill(-1);
  const done = new Int32Array(groups).fill(-1);
  const isWithin = (other: number, own: number): boolean => {
    const there = reach[other]!;
    if (within[there[there.length - 1]!] !== own || within[there[there.length >> 1]!] !== own) return false;
    for (let at = 0; at < there.length; at++) if (within[there[at]!] !== own) return false;
    return true;
  };
  /** The broadest of the narrower classes that reach a group and nothing beyond. */
  const hubAt = (group: number, own: number): number => {
    for (let at = reachedBy.first[group + 1]! - 1; at >= reachedBy.first[group]!; at--) {
      const other = reachedBy.items[at]!;
      if (other >= own) continue;
      if (reach[other]!.length < 2) return -1;
      if (isWithin(other, own)) return other;
    }
    return -1;
  };
  const waysOf = (list: Int32Array, own: number): Ways => {
    if (list.length <= FEW) return { classes: [], groups: list };
    for (const group of list) within[group] = own;
    const classes: number[] = [];
    const left: number[] = [];
    for (const group of list) {
      if (done[group] === own) continue;
      const hub = hubAt(group, own);
      if (hub === -1) left.push(group);
      else {
        classes.push(hub);
        for (const other of reach[hub]!) done[other] = own;
      }
    }
    return { classes, groups: Int32Array.from(left) };
  };
  const found: Ways[] = [];
  for (const [own, list] of reach.entries()) {
    found.push(waysOf(list, own));
    if (pace.isDue()) await pace.rest(own / reach.length);
  }
  return found;
}
