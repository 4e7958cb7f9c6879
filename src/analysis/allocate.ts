import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import type { StrandedReason } from './analysis';
import { eligibility, flatCells, type FindEligible, type FlatCell } from './eligibility';
import { bestUse } from './flow/bestUse';
import { pace } from './flow/pace';
import type { MinorUnit } from './minorUnit';
import { ranks } from './orderOfUse';
import { strandedReason } from './strandedReason';
import { suppliesOf, type Supply } from './supplies';
import type { Valued } from './value';

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
  /** Money of a supply that covers a cell; sorted by the pledge, then by the cell. */
  readonly routes: readonly { readonly supply: number; readonly cell: number; readonly amount: number }[];
  /** By pledge: how much of it covers needs, and what is stranded, the largest part first. */
  readonly uses: readonly { readonly covered: number; readonly stranded: readonly StrandedPart[] }[];
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
  const scale = scaleFor([cells.map(({ requirement }) => requirement), supplies.map(({ amount }) => amount)], unit);
  const problem = {
    cells: cells.map(({ need, requirement, inKindLimit }) => {
      return { need, amount: scale.units(requirement), inKindLimit: scale.units(inKindLimit) };
    }),
    givers: supplies.map(({ amount, inKind, eligible }) => {
      return { amount: scale.units(amount), inKind, eligible: eligible.cells };
    }),
    policy: policy === 'even' ? policy : ranks(needs, policy),
  };
  const found = await bestUse(problem, pace(onProgress, signal));
  const back = (units: number, all: number, allUnits: number): number =>
    units === allUnits ? all : scale.amount(units);
  const covered = cells.map(({ requirement }, at) => back(found.covered[at]!, requirement, problem.cells[at]!.amount));
  const hasGap = (cell: number): boolean => covered[cell]! < cells[cell]!.requirement;

  const uses = pledges.map(() => ({ covered: 0, stranded: new Map<StrandedReason, number>() }));
  supplies.forEach((supply, at) => {
    const used = back(found.used[at]!, supply.amount, problem.givers[at]!.amount);
    const use = uses[supply.pledge]!;
    use.covered = unit.round(use.covered + used);
    const left = unit.round(supply.amount - used);
    if (left <= 0) return;
    const reason = strandedReason(supply, hasGap);
    use.stranded.set(reason, unit.round((use.stranded.get(reason) ?? 0) + left));
  });
  const { giver, cell, amount } = found.routes;
  const routes = Array.from(giver, (supply, at) => ({
    supply,
    cell: cell[at]!,
    amount: unit.round(scale.amount(amount[at]!)),
  }));
  routes.sort(
    (one, other) =>
      supplies[one.supply]!.pledge - supplies[other.supply]!.pledge ||
      one.cell - other.cell ||
      one.supply - other.supply,
  );
  return {
    find,
    cells,
    covered,
    supplies,
    routes,
    uses: uses.map((use) => ({
      covered: use.covered,
      stranded: [...use.stranded]
        .map(([reason, left]) => ({ reason, amount: left }))
        .sort((one, other) => other.amount - one.amount),
    })),
  };
}

/** Amounts as whole numbers of a unit, and back. */
interface Scale {
  readonly units: (amount: number) => number;
  readonly amount: (units: number) => number;
}

/**
 * The unit in which amounts are whole: the minor unit, or, where their sum would not be exact in a double (2^53), the
 * smallest power of ten of it with which it is.
 */
function scaleFor(amounts: readonly (readonly number[])[], { unit }: MinorUnit): Scale {
  const perUnit = Math.round(1 / unit);
  let scale = perUnit;
  for (const list of amounts) {
    const sum = list.reduce((total, amount) => total + amount, 0);
    while (sum * scale > Number.MAX_SAFE_INTEGER / 2) scale /= 10;
  }
  return {
    units: (amount) => (scale === perUnit ? Math.round(amount * scale) : Math.floor(amount * scale)),
    amount: (units) => units / scale,
  };
}
