import type { AnalysedNeed } from '../analysis/analysis';
import { counts } from '../analysis/needs/requirement';
import { foldName } from '../values/names';
import type { Need } from '../register/schema/needs';
import type { Figures } from './figures';
import { invalidValue, notAvailable } from './functionError';

/** The need that a text names. @throws FunctionError where the text is blank */
export function needNamed(text: string, { register }: Figures): Need | undefined {
  const wanted = foldName(text);
  if (wanted === '') throw invalidValue('a blank', 'a Need ID');
  return register.needs.find(({ id }) => foldName(id) === wanted);
}

/** The figures of a need. @throws FunctionError where it does not count */
export function analysedNeed(need: Need, { analysis }: Figures): AnalysedNeed {
  const found = analysis.needs.find(({ id }) => id === need.id);
  if (found) return found;
  throw notAvailable(
    counts(need)
      ? `The need "${need.id}" does not count: its currency ${need.currency} has no rate of exchange.`
      : `The need "${need.id}" is ${need.status} and does not count.`,
  );
}
