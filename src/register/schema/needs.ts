import * as c from './columns';
import { table, type RecordOf } from './table';

export const NEED_STATUSES = ['requested', 'formulated', 'approved', 'under way', 'closed', 'withdrawn'] as const;

export const needs = table({
  name: 'Needs',
  required: true,
  about: 'What Member States need: one row for each request for technical cooperation, with what it would cost.',
  columns: {
    id: c.identifier('Need ID', 'What the need is known by.', { synonyms: ['Need', 'Need No', 'Request ID'] }),
    places: c.required(
      c.places(
        'Member State',
        'The State in need, by name or ISO 3166 code; or several States, regions or Global, each with its share: Kenya 60%; Uganda 40%.',
        {
          synonyms: ['Country', 'Recipient', 'State', 'Recipient country'],
        },
      ),
    ),
    title: c.required(c.text('Title', 'What is needed, in a few words.', { synonyms: ['Need title', 'Description'] })),
    theme: c.required(
      c.text('Theme', 'The thematic area of the need.', {
        synonyms: ['Sector', 'Cluster', 'Thematic area'],
        refersTo: 'Themes',
      }),
    ),
    modality: c.text('Modality', 'How it would be given: training, advisory services, equipment, ...', {
      synonyms: ['Type of assistance'],
    }),
    priority: c.defaulting(3, c.number('Priority', '1 is the highest, 5 the lowest.', { least: 1, most: 5 })),
    currency: c.required(c.currency('Currency', 'Of the requirement; an ISO 4217 code.')),
    requirement: c.required(
      c.amount('Requirement', 'What it would cost, in the currency of the row.', {
        synonyms: ['Amount required', 'Budget', 'Required amount', 'Requirements'],
      }),
    ),
    firstYear: c.year('First year', 'The first year in which it is needed.', { synonyms: ['From year', 'Start year'] }),
    lastYear: c.year('Last year', 'The last year in which it is needed.', { synonyms: ['To year', 'End year'] }),
    years: c.years(
      'Requirement by year',
      'What it would cost in each year, in place of rows in NeedYears: 2026: 40000; 2027: 60000.',
      { synonyms: ['Requirements by year', 'Yearly requirement'] },
    ),
    inKindShare: c.defaulting(
      1,
      c.share('In-kind share', 'The share of the requirement that goods and services may cover, 0 to 1.', {
        synonyms: ['In kind share', 'Share in kind'],
      }),
    ),
    requestedOn: c.date('Requested on', 'The day of the request.', { synonyms: ['Request date', 'Date of request'] }),
    source: c.choice('Source', ['request', 'adviser'], 'Who raised it: the State, or an interregional adviser.'),
    status: c.defaulting('requested', c.choice('Status', NEED_STATUSES, 'Closed and withdrawn needs do not count.')),
    notes: c.text('Notes', 'Anything else.', { synonyms: ['Remarks', 'Comments'] }),
  },
});

export type Need = RecordOf<typeof needs>;
