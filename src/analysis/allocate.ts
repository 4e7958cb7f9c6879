import type { Register } from '../register/register';
import type { StrandedReason } from './analysis';
import { assign, type AllocationOptions, type Assigned } from './assign';
import { eligibility, flatCells, type FindEligible, type FlatCell } from './eligibility';
import type { MinorUnit } from './minorUnit';
import { strandedReasons } from './strandedReason';
import { suppliesOf, type Supply } from './supplies';
import type { Valued } from './value';

/** Money of one pledge that is stranded for one reason, in base currency. */
export interface StrandedPart {
  readonly reason: StrandedReason;
  readonly amount: number;
}

/** What the best use of the firm money comes to (R7), in base currency. */
export interface Allocation extends Assigned {
  /** What money may cover, of these cells. */
  readonly find: FindEligible;
  readonly cells: readonly FlatCell[];
  readonly supplies: readonly Supply[];
  /** By pledge: how much of it covers needs, and what is stranded, the largest part first. */
  readonly uses: readonly Use[];
}

/** What becomes of the money of a pledge. */
export interface Use {
  readonly covered: number;
  readonly stranded: readonly StrandedPart[];
}

/**
 * Rule R7: assigns firm money to the cells of needs within its earmarks: the largest total covered; among those the
 * policy's; among those what was allotted first, then tightly earmarked money, then by identifier.
 * @throws the signal's reason when cancelled
 */
export async function allocate(
  { needs, pledges, unit }: Pick<Valued, 'needs' | 'pledges' | 'unit'>,
  register: Pick<Register, 'projects' | 'regions' | 'settings'>,
  options: AllocationOptions,
): Promise<Allocation> {
  const cells = flatCells(needs);
  const find = eligibility(needs, cells, register);
  const supplies = suppliesOf(pledges, find, register.settings.allotments, unit);
  const assigned = await assign({ needs, cells, supplies, unit }, options);
  const reasonOf = strandedReasons((cell) => assigned.covered[cell]! < cells[cell]!.requirement);
  return {
    ...assigned,
    find,
    cells,
    supplies,
    uses: usesOf(pledges.length, supplies, assigned.used, reasonOf, unit),
  };
}

/** What becomes of the money of each pledge, from what is used of each supply. */
function usesOf(
  pledges: number,
  supplies: readonly Supply[],
  used: readonly number[],
  reasonOf: (supply: Supply) => StrandedReason,
  { round }: MinorUnit,
): Use[] {
  const covered = new Float64Array(pledges);
  const stranded = new Map<number, Map<StrandedReason, number>>();
  supplies.forEach((supply, at) => {
    const { pledge, amount } = supply;
    covered[pledge] = round(covered[pledge]! + used[at]!);
    const left = round(amount - used[at]!);
    if (left <= 0) return;
    const reason = reasonOf(supply);
    const parts = stranded.get(pledge) ?? new Map<StrandedReason, number>();
    stranded.set(pledge, parts.set(reason, round((parts.get(reason) ?? 0) + left)));
  });
  return Array.from(covered, (amount, pledge) => {
    const parts = stranded.get(pledge);
    return { covered: amount, stranded: parts === undefined ? NONE : largestFirst(parts) };
  });
}

const NONE: readonly never[] = [];

const largestFirst = (parts: ReadonlyMap<StrandedReason, number>): StrandedPart[] =>
  [...parts].map(([reason, amount]) => ({ reason, amount })).sort((one, other) => other.amount - one.amount);
