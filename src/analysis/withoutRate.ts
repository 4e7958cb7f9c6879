import type { Issue } from '../register/issue';
import type { Place } from '../register/schema/table';

/**
 * The issue of a row whose amount cannot be converted (R1): an error, the row does not count.
 * @param table the table's name, in the register's spelling
 * @param column the header of the column that names the currency
 * @param currency the currency that has no rate: the row's own or the base currency
 * @param day the ISO day at which the amount is converted
 */
export const withoutRate = (table: string, at: Place, column: string, currency: string, day: string): Issue => ({
  severity: 'error',
  table,
  row: at.row,
  column,
  cell: null,
  code: 'currency-without-rate',
  found: currency,
  wanted: `a row of ExchangeRates for ${currency}, effective on or before ${day || 'the reporting date'}`,
});
