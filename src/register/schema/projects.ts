import * as c from './columns';
import { table, type RecordOf } from './table';

const PROJECT_STATUSES = ['option', 'chosen', 'under way', 'completed', 'dropped'] as const;

export const projects = table({
  name: 'Projects',
  about: 'How a need could be met: the projects of one need are alternatives. A chosen project sets its requirement.',
  columns: {
    id: c.identifier('Project ID', 'What the project is known by.', { synonyms: ['Project', 'Project No'] }),
    need: c.required(
      c.text('Need ID', 'The need that the project would meet.', { synonyms: ['Need'], refersTo: 'Needs' }),
    ),
    title: c.required(c.text('Title', 'What the project does.', { synonyms: ['Project title'] })),
    agency: c.text('Agency', 'Who would carry it out.', { synonyms: ['Implementing agency', 'Executing agency'] }),
    currency: c.required(c.currency('Currency', 'Of the costs; an ISO 4217 code.')),
    cost: c.required(c.amount('Cost', 'The whole cost, in the currency of the row.', { synonyms: ['Total cost'] })),
    costLow: c.amount('Cost low', 'The lowest likely cost.', { synonyms: ['Low cost'] }),
    costHigh: c.amount('Cost high', 'The highest likely cost.', { synonyms: ['High cost'] }),
    outcomeUnit: c.required(
      c.text('Outcome unit', 'What the outcome is counted in: prosecutors trained, cases concluded, ...', {
        synonyms: ['Unit of outcome'],
      }),
    ),
    outcome: c.required(c.number('Outcome', 'How much outcome the project gives.', { synonyms: ['Outcomes'] })),
    outcomeLow: c.number('Outcome low', 'The lowest likely outcome.', { synonyms: ['Low outcome'] }),
    outcomeHigh: c.number('Outcome high', 'The highest likely outcome.', { synonyms: ['High outcome'] }),
    status: c.defaulting('option', c.choice('Status', PROJECT_STATUSES, 'Where the project stands.')),
  },
});

export type Project = RecordOf<typeof projects>;
