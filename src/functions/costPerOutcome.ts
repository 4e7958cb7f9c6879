import { converter } from '../analysis/convert';
import { costPerOutcome as ratio } from '../analysis/effectiveness/option';
import { foldName } from '../values/names';
import type { Figures } from './figures';
import { invalidValue, notAvailable } from './functionError';

/**
 * What one unit of a project's outcome costs, in base currency at the reporting date. Follows the register.
 * @customfunction COSTPEROUTCOME
 * @param project The project, as its Project ID names it.
 */
export function costPerOutcome(project: string, { register, analysis }: Figures): number {
  const wanted = foldName(project);
  if (wanted === '') throw invalidValue('a blank', 'a Project ID');
  const found = register.projects.find(({ id }) => foldName(id) === wanted);
  if (!found) throw notAvailable(`The register has no project "${project}".`);
  const { reportingDate, baseCurrency } = analysis;
  const cost = converter(register.exchangeRates, baseCurrency)(found.cost, found.currency, reportingDate);
  if (!('amount' in cost))
    throw notAvailable(`ExchangeRates has no rate for ${cost.withoutRate} that is in force on ${reportingDate}.`);
  const figure = ratio({ cost: cost.amount, outcome: found.outcome });
  if (figure === null) throw notAvailable(`The project "${found.id}" states no outcome above zero.`);
  return figure;
}
