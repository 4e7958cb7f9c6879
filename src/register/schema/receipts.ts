import * as c from './columns';
import { table, type RecordOf } from './table';

export const receipts = table({
  name: 'Receipts',
  about: 'What has arrived, payment by payment. Where a pledge has receipts, they replace its Received.',
  columns: {
    id: c.identifier('Receipt ID', 'What the receipt is known by.', { synonyms: ['Receipt', 'Receipt No'] }),
    pledge: c.required(c.text('Pledge ID', 'The pledge that it pays.', { synonyms: ['Pledge'], refersTo: 'Pledges' })),
    receivedOn: c.required(
      c.date('Received on', 'The day of the payment; its amount is converted at this day.', {
        synonyms: ['Date', 'Receipt date'],
      }),
    ),
    currency: c.required(c.currency('Currency', 'Of the amount; an ISO 4217 code.')),
    amount: c.required(
      c.signedAmount('Amount', 'What arrived, in the currency of the row; below zero what was given back.', {
        synonyms: ['Amount received'],
      }),
    ),
  },
});

export type Receipt = RecordOf<typeof receipts>;
