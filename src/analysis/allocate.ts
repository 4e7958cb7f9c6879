import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import type { StrandedReason } from './analysis';
import { eligibility, flatCells, type FindEligible, type FlatCell } from './eligibility';
import type { Routes } from './flow/assignment';
import { bestUse } from './flow/bestUse';
import { pace } from './flow/pace';
import type { MinorUnit } from './minorUnit';
import { ranks } from './orderOfUse';
import { sortedRoutes } from './sortedRoutes';
import { strandedReasons } from './strandedReason';
import { suppliesOf, type Supply } from './supplies';
import type { Valued } from './value';
import { wholeUnits } from './wholeUnits';

/** Money of one pledge that is stranded for one reason, in base currency. */
export interface StrandedPart {
  readonly reason: StrandedReason;
  readonly amount: number;
}

/** What the best use of the firm money comes to (R7), in base currency. */
export interface Allocation {
  /** What money may cover, of these cells. */
  readonly find: FindEligible;
  readonly cells: readonly FlatCell[];
  /** By cell. */
  readonly covered: readonly number[];
  readonly supplies: readonly Supply[];
  /** Money of a supply (the giver) that covers a cell; sorted by the pledge, then by the cell, then by the supply. */
  readonly routes: Routes;
  /** By pledge: how much of it covers needs, and what is stranded, the largest part first. */
  readonly uses: readonly Use[];
}

/** What becomes of the money of a pledge. */
export interface Use {
  readonly covered: number;
  readonly stranded: readonly StrandedPart[];
}

/** How an allocation is carried out. */
export interface AllocationOptions {
  readonly policy: AllocationPolicy;
  /** Called with 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Rule R7: assigns firm money to the cells of needs within its earmarks: the largest total covered; among those the
 * policy's; among those what was allotted first, then tightly earmarked money, then by identifier.
 * @throws the signal's reason when cancelled
 */
export async function allocate(
  { needs, pledges, unit }: Pick<Valued, 'needs' | 'pledges' | 'unit'>,
  register: Pick<Register, 'projects' | 'regions' | 'settings'>,
  { policy, onProgress, signal }: AllocationOptions,
): Promise<Allocation> {
  const cells = flatCells(needs);
  const find = eligibility(needs, cells, register);
  const supplies = suppliesOf(pledges, find, register.settings.allotments, unit);
  const { units, amount } = wholeUnits(
    [cells.map(({ requirement }) => requirement), supplies.map((supply) => supply.amount)],
    unit,
  );
  const problem = {
    cells: cells.map(({ need, requirement, inKindLimit }) => {
      return { need, amount: units(requirement), inKindLimit: units(inKindLimit) };
    }),
    givers: supplies.map((supply) => {
      return { amount: units(supply.amount), inKind: supply.inKind, eligible: supply.eligible.cells };
    }),
    policy: policy === 'even' ? policy : ranks(needs, policy),
  };
  const found = await bestUse(problem, pace(onProgress, signal));
  const covered = cells.map(({ requirement }, at) =>
    amount(found.covered[at]!, { amount: requirement, units: problem.cells[at]!.amount }),
  );
  const used = supplies.map((supply, at) =>
    amount(found.used[at]!, { amount: supply.amount, units: problem.givers[at]!.amount }),
  );
  const reasonOf = strandedReasons((cell) => covered[cell]! < cells[cell]!.requirement);
  const pledgeOf = Int32Array.from(supplies, ({ pledge }) => pledge);
  const { giver, cell, amount: routed } = sortedRoutes(found.routes, pledgeOf);
  return {
    find,
    cells,
    covered,
    supplies,
    routes: { giver, cell, amount: routed.map((line) => unit.round(amount(line))) },
    uses: usesOf(pledges.length, supplies, used, reasonOf, unit),
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
