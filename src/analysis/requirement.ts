import type { Issue } from '../register/issue';
import type { Need } from '../register/schema/needs';
import type { Project } from '../register/schema/projects';
import type { Conversion } from './convert';
import { costPerOutcome, type Option } from './effectiveness/option';
import { projectOfNeed } from './effectiveness/projectOfNeed';
import { inKindLimit } from './inKind';
import { withoutRate } from './withoutRate';

/** A need that counts, with what it requires in base currency. */
export interface ValuedNeed {
  readonly need: Need;
  readonly requirement: number;
  /** The project whose cost is the requirement (R5); null where the need's own requirement stands. */
  readonly project: string | null;
  /** How much of the requirement goods and services may cover (R4). */
  readonly inKindLimit: number;
  /**
   * Of the project that is carried out, else the lowest among the options; null where no project gives an outcome (R7).
   */
  readonly costPerOutcome: number | null;
}

/** Closed and withdrawn needs do not count (R5). */
export const counts = ({ status }: Need): boolean => status !== 'closed' && status !== 'withdrawn';

/** A chosen, running or completed project sets the requirement of its need (R5). */
const isCarriedOut = ({ status }: Project): boolean =>
  status === 'chosen' || status === 'under way' || status === 'completed';

/**
 * Rule R5: the requirement of a need is the cost of its chosen, running or completed project (the first by identifier
 * where there are several), else what the need itself states. Only the amounts that are used are converted.
 * @param projects the projects of the need, in the order of their identifiers
 * @param convert to base currency at the reporting date
 * @param day the reporting date
 * @returns the need as it counts, or null where its own requirement has no rate; and the issues of rows without a rate
 */
export function valueNeed(
  need: Need,
  projects: readonly Project[],
  convert: (amount: number, currency: string) => Conversion,
  day: string,
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
  const own = carriedOut ? { amount: carriedOut.cost } : convert(need.requirement, need.currency);
  if (!('amount' in own)) {
    issues.push(withoutRate('Needs', need.at, 'Currency', own.withoutRate, day));
    return { valued: null, issues };
  }
  const valued = {
    need,
    requirement: own.amount,
    project: carriedOut?.project.id ?? null,
    inKindLimit: inKindLimit(own.amount, need.inKindShare),
    costPerOutcome: ranking && costPerOutcome(ranking),
  };
  return { valued, issues };
}
