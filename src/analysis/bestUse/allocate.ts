import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';
import type { StrandedReason } from '../analysis';
import { earmarkOf } from '../earmark';
import { eligibility, type Eligible } from '../eligibility';
import { bestUse } from '../flow/bestUse';
import type { Giver } from '../flow/assignment';
import { pace, within } from '../flow/pace';
import type { Valued } from '../value';
import { orderOfUse, ranks } from './policies';
import { strandedReason } from './strandedReason';
import { unitsOf } from './units';

/** What the best use of the firm money comes to (R7), in base currency. */
export interface Allocation {
  /** By the places of the pledge and the need in the valued lists, sorted by them. */
  readonly assignments: readonly { readonly pledge: number; readonly need: number; readonly amount: number }[];
  /** By need; the requirement itself where the need is fully covered. */
  readonly covered: readonly number[];
  /** By pledge: how much of it covers needs, how much is stranded, and why. */
  readonly uses: readonly Use[];
}

interface Use {
  readonly covered: number;
  readonly stranded: number;
  readonly reason: StrandedReason | null;
}

/** How an allocation is carried out. */
export interface AllocationOptions {
  readonly policy: AllocationPolicy;
  /** Called with 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Looked at about twenty times a second. */
  readonly signal?: AbortSignal;
}

/**
 * Rule R7: assigns firm money to needs within its earmarks: the largest total covered; among those the policy's; among
 * those tightly earmarked money first, then by identifier.
 * @throws the signal's reason when cancelled
 */
export async function allocate(
  { needs, pledges, baseCurrency }: Valued,
  register: Register,
  { policy, onProgress, signal }: AllocationOptions,
): Promise<Allocation> {
  const order = orderOfUse(pledges);
  const eligible = eligibleByEarmark(eligibility(needs, register));
  const available = order.map((place) => pledges[place]!.available);
  const { toUnits, fromUnits } = unitsOf(baseCurrency, [...needs.map(({ requirement }) => requirement), ...available]);
  const steps = pace(onProgress, signal);
  await steps.rest(0);
  const givers: (Giver & { readonly butForYears: boolean })[] = [];
  for (const place of order) {
    const { pledge, available: amount } = pledges[place]!;
    const { needs: cells, butForYears } = eligible(pledge);
    givers.push({ amount: toUnits(amount), inKind: pledge.kind === 'in kind', eligible: cells, butForYears });
    if (steps.isDue()) await steps.rest((0.1 * givers.length) / order.length);
  }
  const cells = needs.map(({ requirement, inKindLimit }, need) => {
    const amount = toUnits(requirement);
    return { need, amount, inKindLimit: inKindLimit < requirement ? toUnits(inKindLimit) : amount };
  });
  const problem = { cells, givers, policy: policy === 'even' ? policy : ranks(needs, policy) };
  const { covered, used, routes } = await bestUse(problem, within(steps, 0.1, 1));

  const isFull = (need: number): boolean => covered[need] === cells[need]!.amount;
  const uses = pledges.map((): Use => ({ covered: 0, stranded: 0, reason: null }));
  order.forEach((place, giver) => {
    const { amount } = givers[giver]!;
    const use = used[giver]!;
    const all = pledges[place]!.available;
    if (use === amount && amount > 0) uses[place] = { covered: all, stranded: 0, reason: null };
    else {
      const reason = strandedReason(givers[giver]!, isFull);
      uses[place] = { covered: fromUnits(use), stranded: all - fromUnits(use), reason };
    }
  });
  const assignments = Array.from(routes.amount, (amount, route) => ({
    pledge: order[routes.giver[route]!]!,
    need: routes.cell[route]!,
    amount: fromUnits(amount),
  })).sort((one, other) => one.pledge - other.pledge || one.need - other.need);
  return {
    assignments,
    covered: needs.map(({ requirement }, need) => (isFull(need) ? requirement : fromUnits(covered[need]!))),
    uses,
  };
}

function eligibleByEarmark(
  find: ReturnType<typeof eligibility>,
): (pledge: Parameters<typeof earmarkOf>[0]) => Eligible {
  const found = new Map<string, Eligible>();
  return (pledge) => {
    const earmark = earmarkOf(pledge);
    const key = JSON.stringify(earmark);
    let known = found.get(key);
    if (!known) {
      known = find(earmark);
      found.set(key, known);
    }
    return known;
  };
}
