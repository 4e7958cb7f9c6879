import * as c from './columns';
import { table, type RecordOf } from './table';

const BUDGET_SOURCES = ['regular budget', 'extrabudgetary'] as const;

export const budget = table({
  name: 'Budget',
  about: 'The lines of the programme budget, for concentration and reallocation.',
  columns: {
    line: c.identifier('Line', 'What the budget line is known by.', { synonyms: ['Budget line'] }),
    theme: c.text('Theme', 'The theme that it serves.', { refersTo: 'Themes' }),
    modality: c.text('Modality', 'How.', { synonyms: ['Type of assistance'] }),
    source: c.choice('Source', BUDGET_SOURCES, 'Where the money comes from.'),
    currency: c.required(c.currency('Currency', 'Of the amounts; an ISO 4217 code.')),
    appropriated: c.required(c.amount('Appropriated', 'What was appropriated.', { synonyms: ['Appropriation'] })),
    expended: c.amount('Expended', 'What was spent.', { synonyms: ['Expenditure', 'Spent'] }),
    posts: c.number('Posts', 'How many posts.', { least: 0 }),
  },
});

export type BudgetLine = RecordOf<typeof budget>;
