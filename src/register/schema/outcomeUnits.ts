import * as c from './columns';
import { table, type RecordOf } from './table';

export const outcomeUnits = table({
  name: 'OutcomeUnits',
  about: 'In what outcomes are counted. A unit without a row here may be counted in parts.',
  synonyms: ['Outcome units', 'Units of outcome'],
  columns: {
    unit: c.identifier('Outcome unit', 'The unit, as projects name it.', { synonyms: ['Unit', 'Unit of outcome'] }),
    whole: c.defaulting(
      false,
      c.yesNo('Whole', 'Yes for people and things: parts of one are no outcome, and are not printed.'),
    ),
  },
});

export type OutcomeUnit = RecordOf<typeof outcomeUnits>;
