import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import { spelling } from '../values/names';
import { allocate, type Allocation } from './allocate';
import type { AnalysedNeed, AnalysedPledge, Analysis, CellFigures } from './analysis';
import { earmarkedToNeed } from './earmarkedToNeed';
import { eligibility } from './eligibility';
import { outsideEarmark } from './outsideEarmark';
import { nameOfPlace, regionOfPlace } from './places';
import { shareOf } from './sums';
import { summary } from './summary';
import { value, type Valued } from './value';
import { yearFigures } from './yearFigures';

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
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(0.1 + 0.6 * done, 'Assigning firm money'),
  });
  const wholePeriod = await coveredOverPeriod(register, allocation, {
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(0.7 + 0.2 * done, 'Assigning firm money'),
  });
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
    issues: [...valued.issues, ...outsideEarmark(valued, eligibility(valued.needs, allocation.cells, register))],
  };
  onProgress?.(1, 'Adding up');
  return analysis;
}

/**
 * What would be covered with Years = whole period (R7): the policy makes no difference to the total.
 */
async function coveredOverPeriod(
  register: Register,
  allocation: Allocation,
  options: Pick<AnalyseOptions, 'signal' | 'onProgress'>,
): Promise<number> {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const yearsMatter = allocation.supplies.some(({ eligible }) => eligible.ofOtherYears.length > 0);
  if (register.settings.years === 'whole period' || !yearsMatter) return sum(allocation.covered);
  const whole = { ...register, settings: { ...register.settings, years: 'whole period' as const } };
  const { onProgress, signal } = options;
  const { covered } = await allocate(value(whole), whole, {
    policy: 'priority',
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: (done: number) => onProgress(done, '') } : {}),
  });
  return sum(covered);
}

function assignments(
  needs: readonly AnalysedNeed[],
  pledges: readonly AnalysedPledge[],
  { routes, supplies, cells }: Allocation,
  { unit }: Valued,
): Analysis['assignments'] {
  const found: { pledge: string; need: string; year: number | null; place: string; amount: number }[] = [];
  let last: [pledge: number, cell: number] = [-1, -1];
  for (const { supply, cell, amount } of routes) {
    const { pledge } = supplies[supply]!;
    const { need, year, place } = cells[cell]!;
    if (pledge === last[0] && cell === last[1]) {
      const one = found.at(-1)!;
      one.amount = unit.round(one.amount + amount);
    } else found.push({ pledge: pledges[pledge]!.id, need: needs[need]!.id, year, place: place.name, amount });
    last = [pledge, cell];
  }
  return found;
}

function analysedNeeds(register: Register, valued: Valued, allocation: Allocation): AnalysedNeed[] {
  const themeOf = spelling(register.themes.map(({ theme }) => theme));
  const modalityOf = spelling([]);
  const { unit } = valued;
  const earmarked = earmarkedToNeed(valued.pledges, register.projects);
  const allotted = new Map<string, { allotted: number; spent: number }>();
  for (const { allotments } of valued.pledges)
    for (const { allotment, amount, expended } of allotments) {
      const sum = allotted.get(allotment.need) ?? { allotted: 0, spent: 0 };
      allotted.set(allotment.need, {
        allotted: unit.round(sum.allotted + amount),
        spent: unit.round(sum.spent + expended),
      });
    }
  let next = 0;
  return valued.needs.map(({ need, requirement, project, years, cells }) => {
    const first = next;
    next += cells.length;
    const figures = cells.map(({ year, place, requirement: required }, at): CellFigures => {
      const covered = allocation.covered[first + at]!;
      return {
        year,
        place: place.name,
        placeName: nameOfPlace(place, register.states),
        region: regionOfPlace(place, register.states),
        requirement: required,
        covered,
        gap: unit.round(required - covered),
      };
    });
    const covered = unit.round(figures.reduce((sum, cell) => sum + cell.covered, 0));
    const together = (names: readonly string[]): string => [...new Set(names)].join('; ');
    return {
      id: need.id,
      title: need.title,
      state: together(need.places.map(({ name }) => name)),
      stateName: together(need.places.map((place) => nameOfPlace(place, register.states))),
      region: together(need.places.map((place) => regionOfPlace(place, register.states))),
      theme: themeOf(need.theme),
      modality: need.modality === null ? null : modalityOf(need.modality),
      priority: need.priority,
      requirement,
      covered,
      gap: unit.round(requirement - covered),
      coverage: shareOf(covered, requirement),
      earmarked: earmarked(need.id),
      project,
      ...(allotted.get(need.id) ?? { allotted: 0, spent: 0 }),
      years,
      cells: figures,
    };
  });
}

function analysedPledges(register: Register, valued: Valued, { uses }: Allocation): AnalysedPledge[] {
  const donorOf = spelling(register.donors.map(({ donor }) => donor));
  const { unit, reportingDate } = valued;
  const thisYear = Number(reportingDate.slice(0, 4));
  return valued.pledges.map((one, place): AnalysedPledge => {
    const { pledge, level, pledged, conditional, announced, exchangeDifference, firm, received } = one;
    const { covered, stranded } = uses[place]!;
    const left = unit.round(stranded.reduce((sum, { amount }) => sum + amount, 0));
    const expires = pledge.lastYear !== null && pledge.lastYear <= thisYear;
    return {
      id: pledge.id,
      donor: donorOf(pledge.donor),
      kind: pledge.kind,
      status: pledge.status,
      level,
      pledged,
      conditional,
      announced,
      exchangeDifference,
      firm,
      received,
      outstanding: one.outstanding,
      available: one.available,
      allotted: unit.round(one.allotments.reduce((sum, { amount }) => sum + amount, 0)),
      spent: unit.round(one.allotments.reduce((sum, { expended }) => sum + expended, 0)),
      expiring: expires ? left : 0,
      covered,
      stranded: left,
      schedule: one.schedule,
      reason: stranded[0]?.reason ?? null,
    };
  });
}
