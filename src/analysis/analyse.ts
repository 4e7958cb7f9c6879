import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import { spelling } from '../values/names';
import { allocate, type Allocation } from './allocate';
import { analysedNeeds } from './analysedNeeds';
import { analysedPledges } from './analysedPledges';
import type { AnalysedNeed, AnalysedPledge, Analysis } from './analysis';
import { bothWays } from './bothWays';
import { explainGaps } from './gaps/explainGaps';
import { outsideEarmark } from './outsideEarmark';
import { requests } from './requests/requests';
import { shareOf } from './sums';
import { summary } from './summary';
import { value, type Valued } from './value';
import { coveredOverPeriod } from './wholePeriod';
import { yearFigures } from './yearFigures';

export interface AnalyseOptions {
  /** In place of the policy that the register's settings name. */
  readonly policy?: AllocationPolicy | undefined;
  /** Whether gaps are explained (R16) and requests to donors are worked out (R14), which takes longer. */
  readonly explain?: boolean | undefined;
  /** Called with how much is done, 0 to 1, and with what is being done. */
  readonly onProgress?: ((done: number, what: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * All that rules R1 to R8 say of a register: what is required, firm, covered, missing and stranded, in total, by need,
 * by pledge and by every dimension. The same register gives the same figures on every run, whatever the order of its
 * rows.
 * @returns amounts in base currency, in whole minor units
 * @throws the signal's reason (a DOMException named AbortError by default) when cancelled
 */
export async function analyse(register: Register, options: AnalyseOptions = {}): Promise<Analysis> {
  const { signal, onProgress } = options;
  const policy = options.policy ?? register.settings.allocationPolicy;
  signal?.throwIfAborted();
  onProgress?.(0, 'Converting amounts');
  const valued = value(register);
  onProgress?.(0.1, 'Assigning firm money');
  const allocation = await allocate(valued, register, {
    policy,
    signal,
    onProgress: (done) => onProgress?.(0.1 + 0.5 * done, 'Assigning firm money'),
  });
  const wholePeriod = await coveredOverPeriod(register, valued, allocation, {
    signal,
    onProgress: (done) => onProgress?.(0.6 + 0.1 * done, 'Assigning firm money'),
  });
  const donorOf = spelling(register.donors.map(({ donor }) => donor));
  const nameOf = (pledge: number): string => donorOf(valued.pledges[pledge]!.pledge.donor);
  const asked = options.explain
    ? await requests(register, valued, allocation, nameOf, {
        signal,
        onProgress: (done) => onProgress?.(0.7 + 0.15 * done, 'Trying what donors could be asked'),
      })
    : null;
  const asAllotted = options.explain
    ? await bothWays(register, valued, allocation, {
        policy,
        signal,
        onProgress: (done) => onProgress?.(0.85 + 0.05 * done, 'Assigning firm money'),
      })
    : null;
  signal?.throwIfAborted();
  onProgress?.(0.9, 'Adding up');
  const needs = analysedNeeds(register, valued, allocation);
  const pledges = analysedPledges(register, valued, allocation);
  const { settings } = register;
  const sums = summary(needs, pledges);
  const analysis: Analysis = {
    session: settings.sessionTitle,
    reportingDate: valued.reportingDate,
    baseCurrency: valued.baseCurrency,
    decimals: settings.decimals,
    policy,
    supportCostRate: valued.supportCostRate,
    ...sums,
    years: yearFigures(valued, allocation, settings),
    wholePeriod: {
      covered: wholePeriod,
      gap: sums.totals.requirement - wholePeriod,
      coverage: shareOf(wholePeriod, sums.totals.requirement),
    },
    needs,
    pledges,
    assignments: assignments(needs, pledges, allocation, valued),
    stranded: pledges.flatMap(({ id, donor }, place) =>
      allocation.uses[place]!.stranded.map((part) => ({ pledge: id, donor, ...part })),
    ),
    bothWays: asAllotted,
    gaps: options.explain ? explainGaps(valued, allocation, nameOf) : null,
    requests: asked,
    issues: [...valued.issues, ...outsideEarmark(valued, allocation.find)],
  };
  onProgress?.(1, 'Adding up');
  return analysis;
}

/** Money of each pledge for each cell. */
function assignments(
  needs: readonly AnalysedNeed[],
  pledges: readonly AnalysedPledge[],
  { routes, supplies, cells }: Allocation,
  { unit }: Valued,
): Analysis['assignments'] {
  const found: { pledge: string; need: string; year: number | null; place: string; amount: number }[] = [];
  let lastPledge = -1;
  let lastCell = -1;
  routes.amount.forEach((amount, line) => {
    const { pledge } = supplies[routes.giver[line]!]!;
    const cell = routes.cell[line]!;
    if (pledge === lastPledge && cell === lastCell) {
      const one = found.at(-1)!;
      one.amount = unit.round(one.amount + amount);
      return;
    }
    const { need, year, place } = cells[cell]!;
    found.push({ pledge: pledges[pledge]!.id, need: needs[need]!.id, year, place: place.name, amount });
    lastPledge = pledge;
    lastCell = cell;
  });
  return found;
}
