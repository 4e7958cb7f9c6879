import * as c from './columns';
import { table, type RecordOf } from './table';

export const allotments = table({
  name: 'Allotments',
  about: 'What the programme has put to which need, in fact, and how much of it is spent.',
  synonyms: ['Allocations'],
  columns: {
    id: c.identifier('Allotment ID', 'What the allotment is known by.', { synonyms: ['Allotment', 'Allocation ID'] }),
    pledge: c.required(
      c.text('Pledge ID', 'The pledge whose money it is.', { synonyms: ['Pledge'], refersTo: 'Pledges' }),
    ),
    need: c.required(c.text('Need ID', 'The need that it was put to.', { synonyms: ['Need'], refersTo: 'Needs' })),
    allottedOn: c.required(
      c.date('Allotted on', 'The day; its amount is converted at this day.', {
        synonyms: ['Date', 'Allotment date', 'Allocated on'],
      }),
    ),
    currency: c.required(c.currency('Currency', 'Of the amounts; an ISO 4217 code.')),
    amount: c.required(
      c.amount('Amount', 'In the currency of the row, without support costs.', { synonyms: ['Allotted'] }),
    ),
    expended: c.amount('Expended', 'What of it is spent.', { synonyms: ['Spent', 'Expenditure'] }),
  },
});

export type Allotment = RecordOf<typeof allotments>;
