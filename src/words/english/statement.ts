import { terms } from './terms';

/** The words of the statement of contributions, in English. */
export const statementInEnglish = {
  statement: {
    byYear: 'By donor and year of the pledge',
    overdue: 'Overdue instalments, by donor and day',
    purpose: 'General-purpose and special-purpose contributions, firm',
    own: 'In the currency of the pledges',
    inKind: 'Contributions in kind, firm: goods and services',
    none: 'The register has no pledges.',
    noOverdue: 'No instalment is overdue.',
    columns: {
      year: 'Year',
      overdue: terms.overdue,
      dueOn: 'Due on',
      days: 'Days',
      upTo90: '0 to 90 days',
      upToYear: '91 to 365 days',
      more: 'More than a year',
      general: terms.generalPurpose,
      special: terms.specialPurpose,
      currency: terms.currency,
      type: 'Type',
      category: 'Category',
    },
    types: { goods: 'Goods', services: 'Services', notStated: '(not given)' },
    notes: [
      'A contribution is of the year in which it was pledged. Firm money is what is committed or paid, at what it is worth now; conditional and pledged money stands beside it and is not added.',
      'Overdue: instalments whose day has passed by the date of this statement, less what has been received, the earliest first; a part of what is outstanding, at the rate of that date.',
      'General-purpose: without an earmark, in cash. Special-purpose: all other contributions.',
      'In the currency of the pledges nothing is converted: receipts in another currency count at the rates of their days.',
    ],
  },
};

export type StatementWords = typeof statementInEnglish;
