import * as c from './columns';
import { table, type RecordOf } from './table';

export const STATE_GROUPS = ['developing', 'least developed', 'in transition', 'developed'] as const;

export const states = table({
  name: 'States',
  synonyms: ['MemberStates', 'Countries'],
  about: 'Member States and their regions. Where the table is absent, built-in ISO 3166 and UN M49 data serve.',
  columns: {
    iso3: c.identifier('ISO3', 'The ISO 3166 alpha-3 code.', { synonyms: ['ISO 3', 'ISO code', 'Code'] }),
    name: c.required(c.text('Member State', 'The name of the State.', { synonyms: ['Country', 'State', 'Name'] })),
    region: c.required(c.text('Region', 'The region by which the register reports.')),
    group: c.choice('Group', STATE_GROUPS, 'The group of development.'),
  },
});

export type State = RecordOf<typeof states>;
