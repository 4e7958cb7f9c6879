import { LANGUAGES } from '../../words/languages';
import * as c from './columns';
import { table } from './table';

export const ALLOCATION_POLICIES = ['priority', 'even', 'cost-effective'] as const;
export type AllocationPolicy = (typeof ALLOCATION_POLICIES)[number];

/** What years of needs and money mean (R7). */
export const YEAR_RULES = ['by year', 'whole period'] as const;
/** How money is counted whose condition is not met (R2). */
export const CONDITIONAL_MONEY = ['apart', 'counted'] as const;
/** Whether money stays where it was allotted (R7). */
export const ALLOTMENT_RULES = ['fixed', 'ignored'] as const;

/** The table that holds the settings: one row for each. */
export const settings = table({
  name: 'Settings',
  about: 'How the register is read and reported. A setting without a row has its default.',
  columns: {
    setting: c.identifier('Setting', 'The name of the setting.', { synonyms: ['Name', 'Key'] }),
    value: c.required(c.any('Value', 'Its value; blank for the default.', { blankByRule: true })),
  },
});

/** The settings themselves, each described as a column would be. */
export const settingDefinitions = {
  sessionTitle: c.text('Session title', 'The meeting or period that the sheets are made for.', {
    synonyms: ['Session'],
  }),
  reportingDate: c.date('Reporting date', 'As of when. Blank: the newest date in the register.', {
    synonyms: ['As of', 'As-of date'],
  }),
  baseCurrency: c.defaulting('USD', c.currency('Base currency', 'In which every figure is given.')),
  firstYear: c.year('First year', 'The first year of the period reported.'),
  lastYear: c.year('Last year', 'The last year of the period reported.'),
  supportCostRate: c.defaulting(
    0,
    c.share(
      'Programme support cost rate',
      'The rate of programme support costs on expenditure, such as 0.13; cash pledges are divided by 1 plus this rate.',
      {
        synonyms: ['Support cost rate', 'PSC rate'],
      },
    ),
  ),
  allocationPolicy: c.defaulting(
    'priority',
    c.choice('Allocation policy', ALLOCATION_POLICIES, 'Which needs come first, among all ways that cover the most.'),
  ),
  years: c.defaulting(
    'by year',
    c.choice(
      'Years',
      YEAR_RULES,
      'Whether money covers only needs of the years in which it may be used, or of the whole period.',
    ),
  ),
  conditionalMoney: c.defaulting(
    'apart',
    c.choice(
      'Conditional money',
      CONDITIONAL_MONEY,
      'Whether money whose condition is not met stands apart, or is counted as firm.',
    ),
  ),
  allotments: c.defaulting(
    'fixed',
    c.choice('Allotments', ALLOTMENT_RULES, 'Whether what was allotted to a need stays there, or is ignored.'),
  ),
  priorityThemeTarget: c.defaulting(
    0.5,
    c.share('Priority-theme target', 'The share that should go to priority themes.'),
  ),
  decimals: c.defaulting(0, c.number('Decimals', 'Of the printed amounts.', { least: 0, most: 4, whole: true })),
  language: c.defaulting('en', c.choice('Language', LANGUAGES, 'Of the sheets.')),
  bestBuyBudget: c.amount(
    'Best-buy budget',
    'In base currency: the sheet Best buys says which projects it would buy.',
    { synonyms: ['Budget to spend'] },
  ),
  willingnessToPay: c.amount(
    'Willingness to pay',
    'The most that the programme would pay for one unit of outcome, in base currency. Blank: net benefit is not shown.',
    { synonyms: ['Threshold', 'Cost-effectiveness threshold'] },
  ),
  nextAmounts: c.amounts(
    'Next amounts',
    'In base currency: the amounts of further money of which the Overview says what they would achieve: 1000000; 5000000. Blank: chosen from the gap.',
    { synonyms: ['Amounts of further money'] },
  ),
  registerId: c.text(
    'Register ID',
    'A text that no other register has; returned forms are recognized by it. Blank: the time at which the workbook was created.',
  ),
  programme: c.text('Programme name', 'What the forms are for: it is printed below their titles.', {
    synonyms: ['Programme'],
  }),
  returnAddress: c.text(
    'Return address',
    'Where forms are to be sent when they are filled in, such as an e-mail address: it is printed at their head.',
    { synonyms: ['Return to'] },
  ),
  returnBy: c.date('Return by', 'By when forms are to be sent back: it is printed at their head.', {
    synonyms: ['Return date', 'Return deadline'],
  }),
} as const;

type Definitions = typeof settingDefinitions;
export type Settings = {
  readonly [K in keyof Definitions]: Definitions[K] extends c.Column<infer V> ? V : never;
};
