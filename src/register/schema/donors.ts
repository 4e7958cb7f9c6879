import { LANGUAGES } from '../../words/languages';
import * as c from './columns';
import { table, type RecordOf } from './table';

export const DONOR_TYPES = [
  'government',
  'United Nations',
  'financial institution',
  'regional organization',
  'foundation',
  'non-governmental',
  'private',
] as const;

export const donors = table({
  name: 'Donors',
  synonyms: ['Contributors'],
  about: 'Who gives.',
  columns: {
    donor: c.identifier('Donor', 'The name, as Pledges spells it.', { synonyms: ['Contributor', 'Source', 'Name'] }),
    type: c.choice('Type', DONOR_TYPES, 'What the donor is.', { synonyms: ['Donor type'] }),
    iso3: c.memberState('ISO3', 'The State of a government donor, by ISO 3166 code.', {
      synonyms: ['ISO 3', 'Country'],
    }),
    language: c.choice('Language', LANGUAGES, 'Of what is written to it; blank: that of the sheets.', {
      synonyms: ['Correspondence language'],
    }),
  },
});

export type Donor = RecordOf<typeof donors>;
