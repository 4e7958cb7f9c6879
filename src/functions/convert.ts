import { converter } from '../analysis/convert';
import { readCurrency } from '../register/cells/readCurrency';
import type { Cell } from './cells';
import { dayGiven } from './dayGiven';
import type { Figures } from './figures';
import { invalidValue, notAvailable } from './functionError';

/**
 * An amount in base currency, at the register's rate of exchange that is in force on a day. Follows the register.
 * @customfunction CONVERT
 * @param amount The amount, in its own currency.
 * @param currency The currency of the amount, as its ISO 4217 code names it: EUR.
 * @param [date] The day. Left out: the reporting date.
 */
export function convert(amount: number, currency: string, date: Cell, figures: Figures): number {
  const { register, analysis, date1904 } = figures;
  if (!Number.isFinite(amount)) throw invalidValue(`"${amount}"`, 'a number as the amount');
  const { value: code } = readCurrency(currency);
  if (code === undefined) throw invalidValue(`"${currency}" as the currency`, 'a code of ISO 4217, as EUR');
  const day = dayGiven(date, date1904) ?? analysis.reportingDate;
  const converted = converter(register.exchangeRates, analysis.baseCurrency)(amount, code, day);
  if ('amount' in converted) return converted.amount;
  throw notAvailable(`ExchangeRates has no rate for ${converted.withoutRate} that is in force on ${day}.`);
}
