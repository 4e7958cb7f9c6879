import * as c from './columns';
import { table, type RecordOf } from './table';

const CHANNELS = [
  'United Nations',
  'bilateral',
  'multilateral',
  'institute',
  'peace-keeping or special mission',
  'non-governmental',
] as const;

export const arrangements = table({
  name: 'Arrangements',
  about: 'Technical cooperation that others already give, so that assistance is coordinated.',
  columns: {
    id: c.identifier('Arrangement ID', 'What the arrangement is known by.', { synonyms: ['Arrangement'] }),
    provider: c.required(c.text('Provider', 'Who gives it.')),
    channel: c.required(c.choice('Channel', CHANNELS, 'By which channel.')),
    places: c.required(c.places('Member State', 'Where.', { synonyms: ['Country', 'Recipient', 'State'] })),
    theme: c.required(c.text('Theme', 'In which theme.', { synonyms: ['Sector', 'Cluster'], refersTo: 'Themes' })),
    modality: c.text('Modality', 'How.', { synonyms: ['Type of assistance'] }),
    start: c.required(c.date('Start', 'The first day.', { synonyms: ['Start date'] })),
    end: c.date('End', 'The last day; blank while it has none.', { synonyms: ['End date'] }),
    currency: c.currency('Currency', 'Of the amount; an ISO 4217 code.'),
    amount: c.amount('Amount', 'What it is worth, in the currency of the row.'),
    coordinated: c.yesNo('Coordinated', 'Yes where it is shared with the programme.'),
  },
});

export type Arrangement = RecordOf<typeof arrangements>;
