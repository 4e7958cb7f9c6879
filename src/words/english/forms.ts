import type { NEED_STATUSES } from '../../register/schema/needs';
import type { PLEDGE_KINDS, PLEDGE_STATUSES } from '../../register/schema/pledges';
import type { ChoiceList, FormColumnKey, OnForm } from '../../forms/columns';
import type { OwnColumn } from '../../forms/ownColumns';
import type { Answer } from '../../forms/form';
import type { RegionWords } from '../regions';
import { regions } from './regions';
import { terms } from './terms';

// Words that other texts name.
const SHEETS = {
  instructions: 'Instructions',
  pledges: 'Pledges',
  needs: 'Needs',
  openNeeds: terms.openNeeds,
  lists: 'Lists',
};
const CHECK = 'Check';
const ANSWERS: Readonly<Record<Answer, string>> = {
  confirmed: terms.unchanged,
  amended: 'amended',
  withdrawn: 'withdrawn',
};
const STATUSES: Readonly<Record<(typeof PLEDGE_STATUSES)[number], string>> = {
  pledged: 'pledged',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: 'withdrawn',
};
const KINDS: Readonly<Record<(typeof PLEDGE_KINDS)[number], string>> = { cash: 'cash', 'in kind': terms.inKind };

/** What has a prompt: the columns, and what some of them have in place of their own. */
type Prompted = FormColumnKey | NonNullable<OnForm['promptedBy']> | 'answer';

type More<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** Further words for what a form says, by their keys. */
export interface WordsReadToo extends Readonly<Partial<Record<ChoiceList, More<string>>>> {
  readonly headers?: More<FormColumnKey>;
  readonly answers?: More<Answer>;
  readonly statuses?: More<(typeof PLEDGE_STATUSES)[number]>;
  readonly kinds?: More<(typeof PLEDGE_KINDS)[number]>;
  readonly regions?: More<keyof RegionWords>;
  readonly signature?: More<'name' | 'date'>;
}

/**
 * Every word of the forms, in English. The other languages are files of the same type. Sheet names have at most 31
 * characters and none of : \ / ? * [ ].
 */
export const english = {
  sheets: SHEETS,

  titles: { pledges: terms.pledgeForm, needs: terms.needsForm, openNeeds: SHEETS.openNeeds },

  /** What stands at the head of every sheet, each before its value. */
  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: 'Please return to',
    returnBy: 'Please return by',
    madeOn: 'Form made on',
    asOf: terms.asOf,
    currency: 'Totals in',
    reference: 'Form reference',
    keepReference: 'Please leave the form reference as it is: it is how your form is recognized.',
  },

  instructions: {
    caption: 'How to fill in this form',
    pledges: [
      `Go to the sheet “${SHEETS.pledges}”. Fill in the white cells with a blue border; everything else is protected.`,
      `Part A lists what you have pledged before. For each pledge, state whether it is ${ANSWERS.confirmed}, ${ANSWERS.amended} or ${ANSWERS.withdrawn}, and correct what has changed.`,
      'Part B is for new pledges, one in each row. Cash: enter currency and amount. In kind: choose a category and enter the quantity; the form shows what it is worth.',
      'Earmark a pledge if you wish: choose an open need, a Member State, a region or a theme. Choosing a need narrows the State and the theme to those of the need. Blank cells restrict nothing.',
      `The sheet “${SHEETS.openNeeds}” lists the needs that still require funding.`,
      `The column “${CHECK}” shows what is missing in each row. The form is complete when the check at its foot says so.`,
      'Sign, and send the workbook back as an Excel file (.xlsx). Nothing else needs to be installed.',
    ],
    needs: [
      `Go to the sheet “${SHEETS.needs}”. Fill in the white cells with a blue border; everything else is protected.`,
      `Part A lists what you have requested before. For each need, state whether it is ${ANSWERS.confirmed}, ${ANSWERS.amended} or ${ANSWERS.withdrawn}, and correct what has changed.`,
      'Part B is for new needs, one in each row: a title in a few words, the theme, the currency and what it would cost.',
      'Priority 1 is the highest, 5 the lowest. The in-kind share is the part of the cost that goods and services may cover.',
      `The column “${CHECK}” shows what is missing in each row. The form is complete when the check at its foot says so.`,
      'Sign, and send the workbook back as an Excel file (.xlsx). Nothing else needs to be installed.',
    ],
    /** Of headers; also above the tables. */
    required: 'Columns with bold headers must be filled in.',
    meaningCaption: 'What the words mean',
    /** Each word with its meaning. */
    meanings: {
      pledges: [
        [STATUSES.pledged, 'announced, not yet binding'],
        [STATUSES.committed, 'bound by an agreement or a letter'],
        [STATUSES.paid, 'transferred, or delivered in kind'],
        [KINDS['in kind'], 'experts, training, manuals or equipment in place of money'],
        [ANSWERS.withdrawn, 'no longer given'],
      ],
      needs: [
        [ANSWERS.confirmed, 'still needed as it stands'],
        [ANSWERS.amended, 'still needed, with the corrections made in its row'],
        [ANSWERS.withdrawn, 'no longer needed'],
      ],
    } as Readonly<Record<'pledges' | 'needs', readonly (readonly [word: string, meaning: string])[]>>,
  },

  parts: {
    pledges: { earlier: 'A. Earlier pledges, to confirm or amend', new: 'B. New pledges' },
    needs: { earlier: 'A. Earlier needs, to confirm or amend', new: 'B. New needs' },
    noneEarlier: 'None on record.',
  },

  /** Headers of columns: short, as they stand in narrow columns. */
  headers: {
    id: 'No.',
    answer: 'Answer',
    pledgedOn: 'Pledged on',
    status: 'Status',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: 'In-kind category',
    quantity: 'Quantity',
    unit: 'Unit',
    value: 'Value',
    needs: terms.need,
    needTitle: 'Title of the need',
    places: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: 'First year',
    lastYear: 'Last year',
    instalments: 'Instalments',
    condition: 'Condition',
    notes: 'Notes',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: 'Estimated cost',
    years: 'Cost by year',
    inKindShare: 'In-kind share',
    requestedOn: 'Requested on',
    check: CHECK,
  } satisfies Record<FormColumnKey | OwnColumn, string> as Readonly<Record<FormColumnKey | OwnColumn, string>>,

  /** Shown while a cell is selected; at most 255 characters. */
  prompts: {
    answer: 'Unchanged: as it stands. Amended: with your corrections. Withdrawn: no longer.',
    pledgedOn: 'The day of the pledge, as a date.',
    status: 'Pledged, committed or paid.',
    kind: 'Cash, or in kind.',
    currency: 'Choose the code of the currency from the list.',
    amount:
      'A number, 0 or more, in the currency of the row. May stay blank for a pledge in kind with category and quantity.',
    category: 'For pledges in kind: choose from the list what is given.',
    quantity: 'For pledges in kind: how many units.',
    needs: 'Choose an open need, or leave blank. Separate several with semicolons.',
    places: 'Choose a Member State, or leave blank: any. Separate several with semicolons.',
    regions: 'Choose a region, or leave blank: any. Separate several with semicolons.',
    themes: 'Choose a theme, or leave blank: any. Separate several with semicolons.',
    firstYear: 'Four digits; blank: no limit.',
    lastYear: 'Four digits, not before the first year; blank: no limit.',
    instalments:
      'When it falls due, part by part: day, colon, amount; semicolons between parts: 2026-06-30: 40000; 2027-06-30: 60000. Blank: nothing is agreed.',
    condition: 'What the pledge depends on, if anything.',
    notes: 'Anything else.',
    placesOfNeed:
      'Blank: your State. Several places stand apart with semicolons, and a share may follow each: Kenya 60%; Uganda 40%.',
    title: 'What is needed, in a few words.',
    theme: 'Choose from the list.',
    modality: 'Training, advisory services, equipment, …',
    priority: '1 is the highest, 5 the lowest.',
    requirement: 'What it would cost: a number, 0 or more, in the currency of the row.',
    years:
      'What it would cost in each year: year, colon, amount; semicolons between years: 2026: 40000; 2027: 60000. Blank: evenly over the years.',
    inKindShare: 'From 0% to 100%: the part that goods and services may cover.',
    requestedOn: 'The day of the request, as a date.',
  } satisfies Record<Prompted, string> as Readonly<Record<Prompted, string>>,

  /** Shown when what was entered is refused; at most 225 characters. */
  alerts: {
    title: 'Not accepted',
    choice: 'Please choose from the list.',
    date: 'Please enter a date, for example 2026-06-30.',
    amount: 'Please enter a number, 0 or more, without words or currency signs.',
    year: 'Please enter a year in four digits. The last year is not before the first.',
    priority: 'Please enter a whole number from 1 to 5.',
    share: 'Please enter a percentage from 0% to 100%.',
    /** For lists of which several may be entered: a question, not a refusal. */
    several: 'This is not in the list. Separate several values with semicolons. Keep this entry?',
    /** A number of characters stands for #. */
    text: 'At most # characters, please.',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: 'requested',
    formulated: 'formulated',
    approved: 'approved',
    'under way': 'under way',
    closed: 'closed',
    withdrawn: 'withdrawn',
  } as Readonly<Record<(typeof NEED_STATUSES)[number], string>>,
  kinds: KINDS,

  totals: {
    earlier: 'Total of part A',
    new: 'Total of part B',
    all: terms.total,
    cash: 'of this in cash',
    inKind: 'of this in kind',
    indicative: 'Values are indicative, at the rates of exchange and unit values known on the day of this form.',
  },

  checks: {
    caption: 'Is the form complete?',
    /** Each before its count. */
    rows: 'New rows filled in',
    complete: 'of these complete',
    answered: 'Earlier rows answered',
    of: 'of',
    signed: 'Signed',
    yes: 'yes',
    no: 'no',
    formComplete: 'The form is complete.',
    formIncomplete: `The form is not complete yet: see the column “${CHECK}”, and sign.`,
    /** In the column of checks, before the headers of what is missing. */
    missing: 'Missing: ',
    rowComplete: 'complete',
    answerMissing: 'Please answer',
    /** The row says “confirmed”, and a cell is not as it was sent. */
    changed: `Changed: choose “${ANSWERS.amended}”`,
    yearsTurned: 'Last year before first',
    needWithOther: 'State or theme is not that of the need',
    noRate: 'No rate for this currency',
  },

  signature: {
    caption: 'Signature',
    certify: 'I confirm that the above is correct to the best of my knowledge.',
    name: 'Name',
    position: 'Position',
    organization: 'Ministry or organization',
    date: 'Date',
    signature: 'Signature',
  },

  openNeeds: {
    columns: {
      id: 'No.',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: 'Years',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: 'Remaining gap',
    },
    total: terms.total,
    none: 'No need is open.',
  },

  /** In copies that go back to their senders. */
  corrections: {
    sheet: 'To correct',
    title: 'Please correct these cells',
    intro:
      'Your form came back with the entries below, which could not be accepted. They are marked in the form. Please correct them and send the form again.',
    columns: { cell: 'Cell', column: 'Column', found: terms.found, problem: 'What is wrong' },
  },

  /** What is sent to whoever has not returned a form. */
  reminder: {
    notBack: (form: string, madeOn: string) =>
      `Our records show that the form “${form}” of ${madeOn} has not come back from you yet.`,
    returnBy: (day: string) => `Please return it by ${day}.`,
    wasDue: (day: string) => `It was due on ${day}; please return it as soon as you can.`,
    soon: 'Please return it as soon as you can.',
  },

  /** Page footers: Excel's codes stand for the number of the page and of all pages. */
  page: (page: string, pages: string) => `Page ${page} / ${pages}`,

  /** What forms of earlier versions said in place of these words, and other official names: it is read too. */
  readToo: {
    headers: { requirement: ['Requirement'] },
    answers: { confirmed: ['confirmed'] },
  } as WordsReadToo,

  /** Built-in regions and groups by their English names, as the register stores them. */
  regions: regions as Readonly<Record<string, string>>,
};

export type FormWords = typeof english;
