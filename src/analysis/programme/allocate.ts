import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';
import type { StrandedReason } from '../analysis';
import { earmarkOf } from '../earmark';
import { eligibility, type Eligible } from '../eligibility';
import type { Valued } from '../value';
import { covering } from './covering';
import { direct } from './direct';
import { evenTargets } from './evenTargets';
import { network } from './network';
import { orderOfUse } from './policies';
import { routes } from './routes';
import { runsOf } from './runs';
import { settle } from './settle';
import type { Solver } from './solver';
import { strandedReason } from './strandedReason';
import { isLimited, supplies, type Giver, type Taker } from './supplies';

/** What the best use of the firm money comes to (R7), in base currency. */
export interface Allocation {
  /** By the places of the pledge and the need in the valued lists, sorted by them. */
  readonly assignments: readonly { readonly pledge: number; readonly need: number; readonly amount: number }[];
  /** By need. */
  readonly covered: readonly number[];
  /** By pledge: how much of it covers needs, how much is stranded, and why. */
  readonly uses: readonly {
    readonly covered: number;
    readonly stranded: number;
    readonly reason: StrandedReason | null;
  }[];
}

/** How an allocation is carried out. */
export interface AllocationOptions {
  readonly policy: AllocationPolicy;
  readonly solver: Solver;
  /** Called with 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Looked at between the steps. */
  readonly signal?: AbortSignal;
}

/**
 * Rule R7: assigns firm money to needs within its earmarks, by a linear programme: the largest total covered; among
 * those the policy's; among those tightly earmarked money first, then by identifier.
 * @throws NoOptimumError where the solver fails; the signal's reason when cancelled
 */
export async function allocate(valued: Valued, register: Register, options: AllocationOptions): Promise<Allocation> {
  const { policy, solver } = options;
  const order = orderOfUse(valued.pledges.filter(({ available }) => available > 0));
  const eligible = eligibleByEarmark(eligibility(valued.needs, register));
  const givers = order.map(({ available, pledge }): Giver => {
    return { available, inKind: pledge.kind === 'in kind', eligible: eligible(pledge) };
  });
  await pause(options, 0.1);
  const takers = policy === 'even' ? await levelled(givers, valued.needs, options) : valued.needs;
  const first = direct(givers, takers);
  const sources = supplies(givers, first.takers, first.rest);
  const runs = runsOf(sources, givers);
  const net = network(
    sources.map(({ places }) => places),
    takers.length,
    (need) => isLimited(first.takers[need]!),
  );
  await pause(options, 0.7);
  const { layout, amounts } = covering(net, runs, valued.needs, first.takers, policy, solver);
  const largest = [...takers.map(({ requirement }) => requirement), ...givers.map(({ available }) => available)].reduce(
    (most, amount) => Math.max(most, amount),
    0,
  );
  const least = Math.max(1e-9, largest * 1e-15);
  const found = settle(
    [...first.routes, ...routes(net, runs, givers, layout, amounts, least)],
    givers,
    valued.needs,
    largest,
  );
  await pause(options, 1);

  const placeOf = new Map(valued.pledges.map(({ pledge }, place) => [pledge.id, place]));
  const places = order.map(({ pledge }) => placeOf.get(pledge.id)!);
  const uses = valued.pledges.map((): Allocation['uses'][number] => ({ covered: 0, stranded: 0, reason: null }));
  givers.forEach((giver, at) => {
    const stranded = found.stranded[at]!;
    const reason = stranded > 0 ? strandedReason(giver, valued.needs, found.covered) : null;
    uses[places[at]!] = { covered: giver.available - stranded, stranded, reason };
  });
  const assignments = found.routes
    .map(({ giver, need, amount }) => ({ pledge: places[giver]!, need, amount }))
    .sort((one, other) => one.pledge - other.pledge || one.need - other.need);
  return { assignments, covered: found.covered, uses };
}

/** What each need takes under the even policy: its requirement as far as the level goes. */
async function levelled(
  givers: readonly Giver[],
  needs: readonly Taker[],
  options: AllocationOptions,
): Promise<readonly Taker[]> {
  const sources = supplies(givers, needs).map(({ places, givers: here }) => ({
    places,
    available: here.reduce((sum, giver) => sum + givers[giver]!.available, 0),
  }));
  const targets = await evenTargets(sources, needs, options.solver, (done) => pause(options, 0.1 + 0.6 * done));
  return needs.map(({ inKindLimit }, need) => ({ requirement: targets[need]!, inKindLimit }));
}

/** Tells how far the work is, and lets go for a moment, so that a user's cancel arrives. */
async function pause({ onProgress, signal }: AllocationOptions, done: number): Promise<void> {
  onProgress?.(done);
  await new Promise((resume) => setTimeout(resume, 0));
  signal?.throwIfAborted();
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
