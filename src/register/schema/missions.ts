import * as c from './columns';
import { table, type RecordOf } from './table';

export const missions = table({
  name: 'Missions',
  about: 'Missions of the interregional advisers.',
  columns: {
    id: c.identifier('Mission ID', 'What the mission is known by.', { synonyms: ['Mission'] }),
    places: c.required(c.places('Member State', 'Where it went.', { synonyms: ['Country', 'State'] })),
    adviser: c.required(c.text('Adviser', 'Who went.')),
    theme: c.text('Theme', 'In which theme.', { refersTo: 'Themes' }),
    start: c.required(c.date('Start', 'The first day.', { synonyms: ['Start date'] })),
    end: c.date('End', 'The last day.', { synonyms: ['End date'] }),
  },
});

export type Mission = RecordOf<typeof missions>;
