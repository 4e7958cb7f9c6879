import type { Register } from '../register/register';
import { allocate, type Allocation } from './allocate';
import type { AllocationOptions } from './assign';
import type { Valued } from './value';

/** What of each need is covered, in the order of the needs, in base currency. */
export interface BothWays {
  /** What was allotted stays where it was put, and the rest is used at its best. */
  readonly asAllotted: readonly number[];
  /** All money is used at its best, as if nothing were allotted. */
  readonly ifFree: readonly number[];
}

/**
 * What allotments change (R7): the best use with them and without. One of the two is the analysis itself, as the setting
 * Allotments has it.
 * @returns null where nothing is allotted
 * @throws the signal's reason when cancelled
 */
export async function bothWays(
  register: Register,
  valued: Valued,
  allocation: Allocation,
  options: AllocationOptions,
): Promise<BothWays | null> {
  const isAllotted = valued.pledges.some(({ allotments }) => allotments.some(({ amount }) => amount > 0));
  if (!isAllotted) return null;
  const { settings } = register;
  const other = settings.allotments === 'fixed' ? ('ignored' as const) : ('fixed' as const);
  const otherWay = await allocate(valued, { ...register, settings: { ...settings, allotments: other } }, options);
  const [here, there] = [coveredByNeed(valued, allocation), coveredByNeed(valued, otherWay)];
  return settings.allotments === 'fixed' ? { asAllotted: here, ifFree: there } : { asAllotted: there, ifFree: here };
}

function coveredByNeed({ needs, unit }: Valued, { cells, covered }: Allocation): number[] {
  const sums = needs.map(() => 0);
  cells.forEach(({ need }, cell) => (sums[need] = unit.round(sums[need]! + covered[cell]!)));
  return sums;
}
