import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Project } from '../register/schema/projects';
import { converter } from './convert';
import { byIdentifier } from '../values/identifiers';
import { unitValues } from './inKind';
import { valuePledge, type ValuedPledge } from './pledgeAmounts';
import { receivedByPledge } from './received';
import { reportingDate } from './reportingDate';
import { counts, valueNeed, type ValuedNeed } from './requirement';
import { grouped } from '../values/grouped';

export type { ValuedNeed, ValuedPledge };

/**
 * The needs and pledges that count, valued in base currency and sorted by identifier, and the issues found on the way.
 */
export interface Valued {
  /** ISO day. */
  readonly reportingDate: string;
  readonly baseCurrency: string;
  readonly supportCostRate: number;
  readonly needs: readonly ValuedNeed[];
  readonly pledges: readonly ValuedPledge[];
  readonly issues: readonly Issue[];
}

/**
 * Rules R1 to R5: what every need requires and every pledge is worth, in base currency. The order of the rows makes no
 * difference.
 * @returns rows that cannot be valued are left out, with an issue of severity error each (codes currency-without-rate,
 * pledge-without-value)
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
  const { baseCurrency, supportCostRate } = register.settings;
  const day = reportingDate(register);
  const convert = converter(register.exchangeRates, baseCurrency);
  const issues: Issue[] = [];

  const projects = projectsByNeed(register.projects);
  for (const need of byIdentifier(register.needs.filter(counts), ({ id }) => id)) {
    const at = (amount: number, currency: string) => convert(amount, currency, day);
    const { valued, issues: found } = valueNeed(need, projects.get(need.id) ?? [], at, day);
    if (valued) needs.push(valued);
    issues.push(...found);
  }

  const received = receivedByPledge(register.receipts, convert);
  const rates = { convert, rateOf: unitValues(register.inKindRates), receivedOf: received.byPledge, supportCostRate };
  for (const pledge of byIdentifier(register.pledges, ({ id }) => id)) {
    const result = valuePledge(pledge, rates);
    if ('valued' in result) pledges.push(result.valued);
    else issues.push(result.issue);
  }
  issues.push(...received.issues);
  return { reportingDate: day, baseCurrency, supportCostRate, issues };
}

const projectsByNeed = (projects: readonly Project[]): Map<string, Project[]> =>
  grouped(
    byIdentifier(projects, ({ id }) => id),
    ({ need }) => need,
  );
