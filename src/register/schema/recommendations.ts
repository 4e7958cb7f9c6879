import * as c from './columns';
import { table, type RecordOf } from './table';

const RECOMMENDATION_STATUSES = ['open', 'accepted', 'under way', 'done', 'rejected'] as const;

export const recommendations = table({
  name: 'Recommendations',
  about: 'What the advisers recommended, and what became of it.',
  columns: {
    id: c.identifier('Recommendation ID', 'What the recommendation is known by.'),
    mission: c.required(
      c.text('Mission ID', 'The mission that made it.', { synonyms: ['Mission'], refersTo: 'Missions' }),
    ),
    recommendation: c.required(c.text('Recommendation', 'What is recommended.', { synonyms: ['Text'] })),
    dueOn: c.date('Due on', 'The day by which it should be done.', { synonyms: ['Due date', 'Due'] }),
    status: c.defaulting('open', c.choice('Status', RECOMMENDATION_STATUSES, 'Where it stands.')),
    need: c.text('Need ID', 'The need that it became.', { synonyms: ['Need'], refersTo: 'Needs' }),
  },
});

export type Recommendation = RecordOf<typeof recommendations>;
