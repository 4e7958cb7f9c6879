import * as c from './columns';
import { table, type RecordOf } from './table';

export const instalments = table({
  name: 'Instalments',
  about: 'When the money of a pledge falls due, part by part. The parts of a pledge add up to its Amount.',
  synonyms: ['Payment schedule', 'Schedule'],
  columns: {
    pledge: c.required(c.text('Pledge ID', 'The pledge.', { synonyms: ['Pledge'], refersTo: 'Pledges' })),
    dueOn: c.required(c.date('Due on', 'The day on which it falls due.', { synonyms: ['Due date', 'Due', 'Date'] })),
    amount: c.required(c.amount('Amount', 'In the currency of the pledge.', { synonyms: ['Instalment'] })),
  },
});

export type Instalment = RecordOf<typeof instalments>;
