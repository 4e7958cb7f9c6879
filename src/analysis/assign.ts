import type { AllocationPolicy } from '../register/schema/settings';
import type { FlatCell } from './eligibility';
import type { Assignment, Routes } from './flow/assignment';
import { bestUse } from './flow/bestUse';
import { pace } from './flow/pace';
import { inWholeUnits } from './inWholeUnits';
import type { MinorUnit } from './minorUnit';
import type { ValuedNeed } from './needs/requirement';
import { ranks } from './orderOfUse';
import { sortedRoutes } from './sortedRoutes';
import type { Supply } from './supplies';

/** How an allocation is carried out. */
export interface AllocationOptions {
  readonly policy: AllocationPolicy;
  /** Called with 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is to be covered, and the money for it. */
export interface Assigning {
  readonly needs: readonly ValuedNeed[];
  readonly cells: readonly FlatCell[];
  /** In the order of use. */
  readonly supplies: readonly Supply[];
  readonly unit: MinorUnit;
}

/** The best use of supplies, in base currency. */
export interface Assigned extends Pick<Assignment, 'behindGap'> {
  /** By cell. */
  readonly covered: readonly number[];
  /** By supply. */
  readonly used: readonly number[];
  /** Money of a supply (the giver) that covers a cell; sorted by the pledge, then by the cell, then by the supply. */
  readonly routes: Routes;
  /** What more would be covered if supplies (the givers) might cover more cells (R14). */
  readonly whatIf: Assignment['whatIf'];
}

/**
 * The best use of supplies (R7), in whole minor units.
 * @throws the signal's reason when cancelled
 */
export async function assign(
  { needs, cells, supplies, unit }: Assigning,
  { policy, onProgress, signal }: AllocationOptions,
): Promise<Assigned> {
  const { amount, ofCell, ofSupply, ...problem } = inWholeUnits(cells, supplies, unit);
  const { covered, used, routes, behindGap, whatIf } = await bestUse(
    { ...problem, policy: policy === 'even' ? policy : ranks(needs, policy) },
    pace(onProgress, signal),
  );
  const {
    giver,
    cell,
    amount: routed,
  } = sortedRoutes(
    routes,
    Int32Array.from(supplies, ({ pledge }) => pledge),
  );
  return {
    covered: Array.from(covered, ofCell),
    used: Array.from(used, ofSupply),
    routes: { giver, cell, amount: routed.map((line) => unit.round(amount(line))) },
    behindGap,
    whatIf: (more) => unit.round(amount(whatIf(more))),
  };
}
