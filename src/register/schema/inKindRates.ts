import * as c from './columns';
import { table, type RecordOf } from './table';

/** What is given in kind. */
const IN_KIND_TYPES = ['goods', 'services'] as const;

export const inKindRates = table({
  name: 'InKindRates',
  about: 'What a unit of goods or services given in kind is worth.',
  columns: {
    category: c.identifier('Category', 'Associate expert month, adviser day, trainer day, manual, training place, ...'),
    unit: c.required(c.text('Unit', 'What is counted: month, day, copy, place, item.')),
    currency: c.required(c.currency('Currency', 'Of the unit value; an ISO 4217 code.')),
    unitValue: c.required(
      c.amount('Unit value', 'What one unit is worth, in the currency of the row.', { synonyms: ['Value'] }),
    ),
    type: c.choice('Type', IN_KIND_TYPES, 'What it is; statements of contributions show them apart.', {
      synonyms: ['Goods or services'],
    }),
  },
});

export type InKindRate = RecordOf<typeof inKindRates>;
