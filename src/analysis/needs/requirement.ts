import type { Issue } from '../../register/issue';
import { isCarriedOut } from '../../register/carriedOut';
import type { Register } from '../../register/register';
import type { Need } from '../../register/schema/needs';
import type { Project } from '../../register/schema/projects';
import type { Conversion } from '../convert';
import type { MinorUnit } from '../minorUnit';
import { costPerOutcome, type Option } from '../effectiveness/option';
import { projectOfNeed } from '../effectiveness/projectOfNeed';
import { withoutRate } from '../withoutRate';
import { cellsOfNeed, yearsOfNeed, type CellOfNeed, type YearOfNeed } from './cells';

/** A need that counts, with what it requires in base currency. */
export interface ValuedNeed {
  readonly need: Need;
  readonly requirement: number;
  /** The project whose cost is the requirement (R5); null where the need's own requirement stands. */
  readonly project: string | null;
  /** The years in which it is needed, by what they weigh. */
  readonly years: readonly YearOfNeed[];
  /** Whether NeedYears says so. */
  readonly hasYears: boolean;
  /** The requirement in parts, in the order in which they are covered; they add up to it. */
  readonly cells: readonly CellOfNeed[];
  /**
   * Of the project that is carried out, else the lowest among the options; null where no project gives an outcome (R7).
   */
  readonly costPerOutcome: number | null;
}

/** Closed and withdrawn needs do not count (R5). */
export const counts = ({ status }: Need): boolean => status !== 'closed' && status !== 'withdrawn';

/** What needs are valued with. */
export interface NeedRates {
  /** The projects of the need, in the order of their identifiers. */
  readonly projects: readonly Project[];
  /** What it requires by year, where NeedYears has rows of it. */
  readonly byYear: ReadonlyMap<number, number> | undefined;
  /** To base currency at the reporting date. */
  readonly convert: (amount: number, currency: string) => Conversion;
  /** The reporting date. */
  readonly day: string;
  readonly settings: Register['settings'];
  readonly states: Register['states'];
  readonly unit: MinorUnit;
}

/**
 * Rule R5: the requirement of a need is the cost of its chosen, running or completed project (the first by identifier
 * where there are several), else what it requires by year, else what the need itself states; never below zero. It falls
 * into cells of year and place. Only the amounts that are used are converted.
 * @returns the need as it counts, or null where its own requirement has no rate; and the issues of rows without a rate
 */
export function valueNeed(
  need: Need,
  { projects, byYear, convert, day, settings, states, unit }: NeedRates,
): { valued: ValuedNeed | null; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const costed: { project: Project; projectStatus: Option['projectStatus']; cost: number; outcome: number }[] = [];
  for (const project of projects) {
    const { status: projectStatus, outcome } = project;
    if (projectStatus === 'dropped') continue;
    const cost = convert(project.cost, project.currency);
    if ('amount' in cost) costed.push({ project, projectStatus, cost: cost.amount, outcome });
    else issues.push(withoutRate('Projects', project.at, 'Currency', cost.withoutRate, day));
  }
  const carriedOut = costed.find(({ project }) => isCarriedOut(project));
  const ranking = projectOfNeed(costed);
  const stated = byYear ? [...byYear.values()].reduce((sum, amount) => sum + amount, 0) : need.requirement;
  const own = carriedOut ? { amount: carriedOut.cost } : convert(stated, need.currency);
  if (!('amount' in own)) {
    issues.push(withoutRate('Needs', need.at, 'Currency', own.withoutRate, day));
    return { valued: null, issues };
  }
  const requirement = Math.max(0, unit.round(own.amount));
  const years = yearsOfNeed(need, byYear, settings);
  const valued = {
    need,
    requirement,
    project: carriedOut?.project.id ?? null,
    years,
    hasYears: byYear !== undefined,
    cells: cellsOfNeed(need, requirement, settings.years === 'by year' ? years : ANY_YEAR, states, unit),
    costPerOutcome: ranking && costPerOutcome(ranking),
  };
  return { valued, issues };
}

const ANY_YEAR = [{ year: null, weight: 1 }] as const;

/** The needs with cells of any year, as with the setting Years = whole period (R7). */
export const overWholePeriod = (
  needs: readonly ValuedNeed[],
  states: Register['states'],
  unit: MinorUnit,
): ValuedNeed[] =>
  needs.map((valued) => ({
    ...valued,
    cells: cellsOfNeed(valued.need, valued.requirement, ANY_YEAR, states, unit),
  }));
