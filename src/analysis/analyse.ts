import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import type { AnalysedNeed, AnalysedPledge, Analysis } from './analysis';
import { earmarkedToNeed } from './earmarkedToNeed';
import { spelling } from '../values/names';
import { allocate, type Allocation } from './bestUse/allocate';
import { shareOf } from './sums';
import { summary } from './summary';
import { value, type Valued } from './value';

export interface AnalyseOptions {
  /** In place of the policy that the register's settings name. */
  readonly policy?: AllocationPolicy;
  /** Called with how much is done, 0 to 1, and with what is being done. */
  readonly onProgress?: (done: number, what: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * All that rules R1 to R8 say of a register: what is required, firm, covered, missing and stranded, in total, by need,
 * by pledge and by every dimension. The same register gives the same figures on every run, whatever the order of its
 * rows.
 * @returns amounts in base currency at full precision
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
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(0.1 + 0.8 * done, 'Assigning firm money'),
  });
  signal?.throwIfAborted();
  onProgress?.(0.9, 'Adding up');
  const needs = analysedNeeds(register, valued, allocation);
  const pledges = analysedPledges(register, valued, allocation);
  const { settings } = register;
  const analysis: Analysis = {
    session: settings.sessionTitle,
    reportingDate: valued.reportingDate,
    baseCurrency: valued.baseCurrency,
    decimals: settings.decimals,
    policy,
    supportCostRate: valued.supportCostRate,
    ...summary(register, needs, pledges),
    needs,
    pledges,
    assignments: allocation.assignments.map(({ pledge, need, amount }) => ({
      pledge: pledges[pledge]!.id,
      need: needs[need]!.id,
      amount,
    })),
    stranded: pledges.flatMap(({ id, donor, stranded, reason }) =>
      reason === null ? [] : [{ pledge: id, donor, amount: stranded, reason }],
    ),
    issues: valued.issues,
  };
  onProgress?.(1, 'Adding up');
  return analysis;
}

function analysedNeeds(register: Register, valued: Valued, { covered }: Allocation): AnalysedNeed[] {
  const themeOf = spelling(register.themes.map(({ theme }) => theme));
  const modalityOf = spelling([]);
  const earmarked = earmarkedToNeed(valued.pledges, register.projects);
  return valued.needs.map(({ need, requirement, project }, place) => ({
    id: need.id,
    title: need.title,
    state: need.state,
    stateName: register.states.get(need.state)?.name ?? need.state,
    region: register.states.get(need.state)?.region ?? '',
    theme: themeOf(need.theme),
    modality: need.modality === null ? null : modalityOf(need.modality),
    priority: need.priority,
    requirement,
    covered: covered[place]!,
    gap: requirement - covered[place]!,
    coverage: shareOf(covered[place]!, requirement),
    earmarked: earmarked(need.id),
    project,
  }));
}

function analysedPledges(register: Register, valued: Valued, { uses }: Allocation): AnalysedPledge[] {
  const donorOf = spelling(register.donors.map(({ donor }) => donor));
  return valued.pledges.map(({ pledge, level, pledged, firm, received, outstanding, available }, place) => ({
    id: pledge.id,
    donor: donorOf(pledge.donor),
    kind: pledge.kind,
    status: pledge.status,
    level,
    pledged,
    firm,
    received,
    outstanding,
    available,
    ...uses[place]!,
  }));
}
