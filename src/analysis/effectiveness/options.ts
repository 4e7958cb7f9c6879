import type { Issue } from '../../register/issue';
import type { Register } from '../../register/register';
import type { Project } from '../../register/schema/projects';
import { converter, type Convert } from '../convert';
import { byIdentifier } from '../../values/identifiers';
import { spelling } from '../../values/names';
import { reportingDate } from '../reportingDate';
import { counts } from '../needs/requirement';
import { mixedUnits } from './mixedUnits';
import type { Option, Range } from './option';
import { withoutOutcome } from './withoutOutcome';

/** The options that can be compared, by need and project identifier, and what cannot be compared. */
export interface Options {
  readonly options: readonly Option[];
  readonly issues: readonly Issue[];
}

/**
 * The options of every need that counts (R5): its projects, dropped ones aside, with their costs in base currency at
 * the reporting date. A low or high value that is not given is the middle one. What costs something and gives nothing
 * cannot be compared; an option without cost and outcome is that of doing nothing.
 * @returns issues with the codes project-without-outcome and mixed-outcome-units, both warnings. A project without a
 * rate of exchange is no option; the issue (currency-without-rate) is among those of `value`, which values the same
 * rows
 */
export function optionsOf(register: Register): Options {
  const day = reportingDate(register);
  const convert = converter(register.exchangeRates, register.settings.baseCurrency);
  const needs = new Set(register.needs.filter(counts).map(({ id }) => id));
  const unitOf = spelling([]);
  const options: Option[] = [];
  const issues: Issue[] = [];
  const rows = new Map<Option, Project>();
  for (const project of byIdentifier(register.projects, ({ id }) => id)) {
    if (project.status === 'dropped' || !needs.has(project.need)) continue;
    const costRange = converted(project, convert, day);
    if (costRange === null) continue;
    if (project.outcome < 0 || (project.outcome === 0 && costRange.value > 0)) {
      issues.push(withoutOutcome(project));
      continue;
    }
    const outcomeRange = rangeOf(project.outcomeLow, project.outcome, project.outcomeHigh);
    const option: Option = {
      id: project.id,
      title: project.title,
      need: project.need,
      outcomeUnit: unitOf(project.outcomeUnit),
      projectStatus: project.status,
      cost: costRange.value,
      outcome: project.outcome,
      costRange,
      outcomeRange,
    };
    options.push(option);
    rows.set(option, project);
  }
  const sorted = byIdentifier(options, ({ need }) => need);
  issues.push(...mixedUnits(sorted, (option) => rows.get(option)!));
  return { options: sorted, issues };
}

const rangeOf = (low: number | null, value: number, high: number | null): Range => ({
  low: low ?? value,
  value,
  high: high ?? value,
});

function converted({ costLow, cost, costHigh, currency }: Project, convert: Convert, day: string): Range | null {
  const stated = rangeOf(costLow, cost, costHigh);
  const [low, value, high] = [stated.low, stated.value, stated.high].map((amount) => convert(amount, currency, day));
  if (!('amount' in low!) || !('amount' in value!) || !('amount' in high!)) return null;
  return { low: low.amount, value: value.amount, high: high.amount };
}
