import * as c from './columns';
import { table, type RecordOf } from './table';

export const needYears = table({
  name: 'NeedYears',
  about: 'What a need requires year by year. A need without rows here is spread evenly over its years.',
  synonyms: ['Need years', 'Requirements by year'],
  columns: {
    need: c.required(c.text('Need ID', 'The need.', { synonyms: ['Need'], refersTo: 'Needs' })),
    year: c.required(c.year('Year', 'The year in which it is needed.')),
    requirement: c.required(
      c.amount('Requirement', 'What it would cost in that year, in the currency of the need.', {
        synonyms: ['Amount required', 'Budget', 'Amount'],
      }),
    ),
  },
});

export type NeedYear = RecordOf<typeof needYears>;
