import type { GivenPlace } from '../places';
import * as c from './columns';
import { table, type RecordOf } from './table';

export const PLEDGE_STATUSES = ['pledged', 'committed', 'paid', 'withdrawn'] as const;
export const PLEDGE_KINDS = ['cash', 'in kind'] as const;

export const pledges = table({
  name: 'Pledges',
  required: true,
  synonyms: ['Contributions', 'Funding'],
  about:
    'What donors give: one row for each pledge, in cash or in kind, with its earmarks. A blank earmark restricts nothing.',
  columns: {
    id: c.identifier('Pledge ID', 'What the pledge is known by.', {
      synonyms: ['Pledge', 'Pledge No', 'Contribution ID'],
    }),
    donor: c.defaulting(
      '',
      c.required(
        c.text('Donor', 'Who gives. A pledge whose donor is not known counts, with a warning.', {
          synonyms: ['Contributor', 'Source'],
          blankByRule: true,
        }),
      ),
    ),
    pledgedOn: c.required(
      c.date('Pledged on', 'The day of the pledge; its amount is converted at this day.', {
        synonyms: ['Pledge date', 'Date of pledge', 'Date'],
      }),
    ),
    status: c.required(
      c.choice('Status', PLEDGE_STATUSES, 'Committed and paid pledges are firm; only firm money covers needs.'),
    ),
    kind: c.defaulting('cash', c.choice('Kind', PLEDGE_KINDS, 'Money, or goods and services.')),
    currency: c.required(c.currency('Currency', 'Of the amount; an ISO 4217 code.')),
    amount: c.required<number | null>(
      c.signedAmount(
        'Amount',
        'In the currency of the row. May be blank for a pledge in kind with Category and Quantity. Below zero: a correction of the pledge in Reference.',
        {
          synonyms: ['Pledge amount', 'Amount pledged', 'Contribution'],
          blankByRule: true,
        },
      ),
    ),
    received: c.amount(
      'Received',
      'What has arrived, in the currency of the row. Blank: the amount when paid, else 0.',
      {
        synonyms: ['Amount received', 'Paid amount'],
      },
    ),
    category: c.text('Category', 'Of a pledge in kind: associate expert month, manual, training place, ...', {
      synonyms: ['In-kind category'],
      refersTo: 'InKindRates',
    }),
    quantity: c.number('Quantity', 'Of a pledge in kind, in the unit of its category.', { least: 0 }),
    needs: c.list('Need ID', 'Earmark: only these needs.', { synonyms: ['Need', 'Earmarked need'], refersTo: 'Needs' }),
    projects: c.list('Project ID', 'Earmark: only the needs of these projects.', {
      synonyms: ['Project'],
      refersTo: 'Projects',
    }),
    places: c.defaulting<readonly GivenPlace[]>(
      [],
      c.places('Member State', 'Earmark: only these States, regions or groups; with shares, so much for each.', {
        synonyms: ['Country', 'Recipient', 'State'],
        keepsUnknown: true,
      }),
    ),
    regions: c.list('Region', 'Earmark: only these regions.', { synonyms: ['Regions'] }),
    themes: c.list('Theme', 'Earmark: only these themes.', {
      synonyms: ['Sector', 'Cluster', 'Thematic area'],
      refersTo: 'Themes',
    }),
    modalities: c.list('Modality', 'Earmark: only these modalities.', { synonyms: ['Type of assistance'] }),
    firstYear: c.year('First year', 'Earmark: the first year in which it may be used.', {
      synonyms: ['From year', 'Start year'],
    }),
    lastYear: c.year('Last year', 'Earmark: the last year in which it may be used.', {
      synonyms: ['To year', 'End year'],
    }),
    instalments: c.instalments(
      'Instalments',
      'When its money falls due, in place of rows in the table Instalments: 2026-06-30: 40000; 2027-06-30: 60000.',
      { synonyms: ['Payment schedule', 'Schedule of payments'] },
    ),
    channel: c.text('Channel', 'By which channel it comes.'),
    condition: c.text('Condition', 'What the donor makes it depend on. Until it is met the money is not firm.', {
      synonyms: ['Conditions'],
    }),
    conditionMetOn: c.date('Condition met on', 'The day on which the condition was met.', {
      synonyms: ['Condition met', 'Conditions met on'],
    }),
    supportCostRate: c.share(
      'Support cost rate',
      'The rate of programme support costs of this pledge, such as 0.07; blank: that of the settings.',
      { synonyms: ['PSC rate', 'Programme support cost rate'] },
    ),
    reference: c.text('Reference', "The donor's or the treasury's own number.", { synonyms: ['Donor reference'] }),
    notes: c.text('Notes', 'Anything else.', { synonyms: ['Remarks', 'Comments', 'Description'] }),
  },
});

export type Pledge = RecordOf<typeof pledges>;
