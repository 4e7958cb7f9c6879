import type { Issue, IssueKind } from '../register/issue';
import type { Place } from '../register/schema/table';

/** What may be wrong with a currency in which an amount is. */
export const rateIssues = {
  withoutRate: { severity: 'error', code: 'currency-without-rate' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/**
 * The issue of a row whose amount cannot be converted (R1): an error, the row does not count.
 * @param table the table's name, in the register's spelling
 * @param column the header of the column that names the currency
 * @param currency the currency that has no rate: the row's own or the base currency
 * @param day the ISO day at which the amount is converted
 */
export const withoutRate = (table: string, at: Place, column: string, currency: string, day: string): Issue => ({
  ...rateIssues.withoutRate,
  table,
  row: at.row,
  column,
  cell: null,
  found: { kind: 'currencyWithoutRate', currency },
  wanted: { kind: 'rate', currency, day },
});
