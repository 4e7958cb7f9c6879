import type { Issue } from './issue';
import type { Register } from './register';
import { tables } from './schema';

/** The currencies for which a register has no rate (R1), as its issues say, in the order of their codes. */
export const currenciesWithoutRate = (issues: readonly Issue[]): string[] =>
  [...new Set(issues.flatMap(({ found }) => (found.kind === 'currencyWithoutRate' ? [found.currency] : [])))].sort();

/** Whether rates are wanted, and there is no table for them. */
export const lacksRates = ({ tables: found }: Register, issues: readonly Issue[]): boolean =>
  currenciesWithoutRate(issues).length > 0 && !found.some(({ table }) => table === tables.exchangeRates.name);
