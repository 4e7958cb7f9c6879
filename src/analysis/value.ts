import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Need } from '../register/schema/needs';
import type { Project } from '../register/schema/projects';
import { grouped } from '../values/grouped';
import { byIdentifier } from '../values/identifiers';
import { converter } from './convert';
import { minorUnit, type MinorUnit } from './minorUnit';
import { counts, valueNeed, type ValuedNeed } from './needs/requirement';
import { netted } from './pledges/corrections';
import { happenedByPledge } from './pledges/happened';
import { unitValues } from './pledges/statedValue';
import { valuePledge, type PledgeRates, type ValuedPledge } from './pledges/valuePledge';
import { reportingDate } from './reportingDate';

export type { ValuedNeed, ValuedPledge };

/**
 * The needs and pledges that count, valued in base currency and sorted by identifier, and the issues found on the way.
 */
export interface Valued {
  /** ISO day. */
  readonly reportingDate: string;
  readonly baseCurrency: string;
  readonly supportCostRate: number;
  readonly unit: MinorUnit;
  readonly needs: readonly ValuedNeed[];
  readonly pledges: readonly ValuedPledge[];
  readonly issues: readonly Issue[];
}

/**
 * Rules R1 to R5: what every need requires and every pledge is worth, in whole minor units of the base currency. The
 * order of the rows makes no difference.
 * @returns rows that cannot be valued are left out, with an issue of severity error each (codes currency-without-rate,
 * pledge-without-value, correction-not-netted)
 */
export function value(register: Register): Valued {
  const needs: ValuedNeed[] = [];
  const pledges: ValuedPledge[] = [];
  return { ...valueEach(register, needs, pledges), needs, pledges };
}

/**
 * What valuing finds wrong, as `value` gives it, without keeping what each row is worth: of a million pledges that is
 * more than the pledges themselves.
 */
export const valuingIssues = (register: Register): readonly Issue[] => valueEach(register, NOWHERE, NOWHERE).issues;

interface Taking<Row> {
  push: (row: Row) => unknown;
}

const NOWHERE: Taking<unknown> = { push: () => undefined };

function valueEach(
  register: Register,
  needs: Taking<ValuedNeed>,
  pledges: Taking<ValuedPledge>,
): Omit<Valued, 'needs' | 'pledges'> {
  const { settings } = register;
  const { baseCurrency, supportCostRate } = settings;
  const day = reportingDate(register);
  const unit = minorUnit(baseCurrency);
  const convert = converter(register.exchangeRates, baseCurrency);
  const issues: Issue[] = [];

  const projects = projectsByNeed(register.projects);
  for (const need of byIdentifier(register.needs.filter(counts), ({ id }) => id)) {
    const { valued, issues: found } = valueNeed(need, {
      projects: projects.get(need.id) ?? [],
      byYear: yearsOf(need),
      convert: (amount, currency) => convert(amount, currency, day),
      day,
      settings,
      states: register.states,
      unit,
    });
    if (valued) needs.push(valued);
    issues.push(...found);
  }

  const receipts = happenedByPledge(register.receipts, ({ receivedOn }) => receivedOn, day);
  const allotments = happenedByPledge(register.allotments, ({ allottedOn }) => allottedOn, day);
  const rates: PledgeRates = {
    convert,
    unit,
    reportingDate: day,
    settings,
    rateOf: unitValues(register.inKindRates),
    receiptsOf: (pledge) => receipts.get(pledge),
    allotmentsOf: (pledge) => allotments.get(pledge),
  };
  const net = netted(
    byIdentifier(register.pledges, ({ id }) => id),
    convert,
  );
  issues.push(...net.issues);
  for (const pledge of net.pledges) {
    const valued = valuePledge(pledge, rates, issues);
    if (valued) pledges.push(valued);
  }
  return { reportingDate: day, baseCurrency, supportCostRate, unit, issues };
}

const projectsByNeed = (projects: readonly Project[]): Map<string, Project[]> =>
  grouped(
    byIdentifier(projects, ({ id }) => id),
    ({ need }) => need,
  );

/** What a need requires by year, in its own currency; undefined where it does not say. */
const yearsOf = ({ years }: Need): ReadonlyMap<number, number> | undefined =>
  years.length === 0 ? undefined : new Map(years.map(({ year, requirement }) => [year, requirement]));
