import * as c from './columns';
import { table, type RecordOf } from './table';

export const exchangeRates = table({
  name: 'ExchangeRates',
  synonyms: ['Rates', 'OperationalRates'],
  about:
    'United Nations operational rates of exchange, as published: units of the currency for one United States dollar.',
  columns: {
    currency: c.required(c.currency('Currency', 'An ISO 4217 code.')),
    effectiveFrom: c.required(
      c.date('Effective from', 'The first day of the rate.', { synonyms: ['Effective date', 'From'] }),
    ),
    unitsPerUsd: c.required(
      c.number('Units per USD', 'How many units of the currency one dollar buys.', {
        synonyms: ['Rate', 'Operational rate', 'Units per US dollar'],
        least: 0,
      }),
    ),
  },
});

export type ExchangeRate = RecordOf<typeof exchangeRates>;
