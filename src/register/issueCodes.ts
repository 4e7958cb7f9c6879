import type { Severity } from './issue';

export interface IssueCode {
  readonly severity: Severity;
  readonly meaning: string;
  /** What the keeper of the register does about it. */
  readonly remedy: string;
}

const error = (meaning: string, remedy: string): IssueCode => ({ severity: 'error', meaning, remedy });
const warning = (meaning: string, remedy: string): IssueCode => ({ severity: 'warning', meaning, remedy });

/**
 * Everything that may be found wrong with a register, by its stable code, in the order in which docs/issues.md lists
 * it.
 */
export const ISSUE_CODES = {
  'missing-column': error(
    'The table has no column of a required header, nor of a synonym; none of its rows counts.',
    'Add the column, or give it the header that docs/tables.md names.',
  ),
  'ambiguous-column': error(
    'Two columns of the table have the same header but for letter case and spaces; none of its rows counts.',
    'Rename or remove one of them.',
  ),
  'second-column': warning(
    'Two columns of the table have the same meaning; the one whose header comes first in docs/tables.md is read, the other is not.',
    'Rename the column that is not read, or remove it.',
  ),
  'table-not-read': warning(
    'A table is, or looks like, a second one of a kind of which the register has one; it is not read.',
    "Move its rows into the register's table, or leave it where it is not part of the register.",
  ),
  'table-without-rows': warning('Needs or Pledges has no rows.', 'Enter the rows.'),
  'error-value': error('The cell holds an error value such as #N/A or #REF!.', 'Correct its formula.'),
  'blank-cell': error('A cell that every row must fill is blank.', 'Fill it.'),
  'blank-donor': warning(
    'A pledge has no donor. It counts, and its money stands under no donor.',
    'Enter the donor, or a name for donors that are not known.',
  ),
  'not-a-number': error(
    'The cell holds something that cannot be read as a number.',
    'Enter the number alone; words belong in Notes.',
  ),
  'ambiguous-number': error(
    'A number typed as text has two meanings: "1.200" is 1,200 in one country and 1.2 in another.',
    'Enter it as a number.',
  ),
  'number-as-text': warning(
    'A number typed as text, which has one meaning only and is read so.',
    'Enter it as a number, so that Excel can sum it.',
  ),
  'other-currency': error(
    'The currency that is written with an amount is not the one in the Currency column.',
    'Correct one of them.',
  ),
  'negative-amount': error(
    'An amount is below zero.',
    'Enter what is due or given; a withdrawn pledge has that status.',
  ),
  'out-of-range': error('A number is outside the range that the column allows.', 'Correct it.'),
  'not-a-date': error('The cell holds something that cannot be read as a day.', 'Enter it as a date.'),
  'ambiguous-date': error(
    'A date typed as text has two meanings: "03/04/2020" is a day in April in one country and in March in another.',
    'Enter it as a date, or as text like 2020-04-03.',
  ),
  'date-as-text': warning(
    'A date typed as text in another form than 2020-04-03, which has one meaning only and is read so.',
    'Enter it as a date.',
  ),
  'unlikely-date': warning(
    'A day before 1945 or after 2200: a year or an amount in a column of dates looks so.',
    'Correct it where it is not meant.',
  ),
  'not-yes-or-no': error('The cell holds something other than yes or no.', 'Enter yes or no.'),
  'unknown-choice': error('The cell holds a word that the column does not offer.', 'Choose one that it offers.'),
  'near-word': warning(
    'The cell holds another spelling or word for one that the column offers, and is read as that one.',
    'Choose the word that the column offers.',
  ),
  'empty-list': error(
    'The cell holds semicolons with nothing between them. It is not taken for a blank earmark, which would restrict nothing.',
    'Enter the values, or clear the cell.',
  ),
  'unknown-currency': error('The currency is not a code of ISO 4217.', 'Enter the code of three letters.'),
  'missing-currency': error('There is an amount, but no currency.', 'Enter the currency.'),
  'unknown-state': error(
    'The State is neither in the States table nor, where that table is absent, in ISO 3166.',
    'Enter its name or ISO 3166 code, or add it to the States table.',
  ),
  'not-iso3': error('The code of a State is not three letters.', 'Enter its ISO 3166 alpha-3 code.'),
  'duplicate-identifier': error(
    'The identifier stands in an earlier row already. The first row with it counts, this one does not.',
    'Give the row an identifier of its own, or remove it.',
  ),
  'unknown-reference': error(
    'The row belongs to a need, pledge or mission that its table does not list.',
    'Correct the identifier, or add the row that it names.',
  ),
  'unknown-earmark': warning(
    'A pledge is earmarked to a need or project that its table does not list. The pledge is included, but none of it can go to what is unknown.',
    'Correct the identifier; separate several with semicolons.',
  ),
  'unknown-link': warning(
    'A recommendation names a need that Needs does not list.',
    'Correct the identifier, or clear the cell.',
  ),
  'unknown-region': warning(
    'No State of the register is in a region or group of this name. The pledge counts, but no need takes it for that region.',
    'Correct the name: a region of the States table, else one of UN M49 or a group of the United Nations.',
  ),
  'unknown-theme': warning('The Themes table does not list the theme.', 'Correct it, or add it to Themes.'),
  'unknown-category': warning(
    'InKindRates does not list the category. The row counts, by its Amount.',
    'Correct it, or add it to InKindRates.',
  ),
  'received-above-amount': warning(
    'More has been received than was pledged.',
    'Correct one of them, or enter what came on top as a pledge of its own.',
  ),
  'years-reversed': error('The last year is before the first.', 'Correct one of them.'),
  'dates-reversed': error('The end is before the start.', 'Correct one of them.'),
  'range-reversed': error(
    'A low value is above its middle or high one, or a high value below its middle one.',
    'Correct the values.',
  ),
  'not-positive': error('A rate of exchange is zero.', 'Enter how many units of the currency one dollar buys.'),
  'dollar-rate': error(
    'The rate of the United States dollar is other than 1.',
    'Remove the row; the dollar needs no rate.',
  ),
  'second-rate': warning(
    'A currency has two different rates from one day on; the one that gives fewer dollars is used.',
    'Remove the wrong one.',
  ),
  'unknown-setting': warning(
    'Settings has a row that names no setting; it is not read.',
    'Correct its name, or remove it.',
  ),
  'currency-without-rate': error(
    'ExchangeRates has no rate of the currency (or of the base currency) on or before the day at which the amount is converted (R1).',
    'Add the United Nations operational rate.',
  ),
  'pledge-without-value': error(
    'A pledge in kind has no Amount, and InKindRates does not list its Category (R4).',
    'Enter the Amount, or add the category to InKindRates.',
  ),
  'project-without-outcome': warning(
    'A project costs something and gives no outcome, or less than none: it has no cost per outcome and is not compared with others (R9). Its cost still counts (R5).',
    'Enter its outcome; drop a project that gives nothing.',
  ),
  'mixed-outcome-units': warning(
    'The outcome of a project is counted in another unit than that of most projects of its need. Options are compared within one unit only (R9).',
    'Count the outcomes of all projects of a need in one unit, spelled alike.',
  ),
  'unreadable-file': error(
    'A returned file is no workbook, or is damaged, encrypted or too large.',
    'Ask its sender for the form as an Excel file (.xlsx) without a password.',
  ),
  'not-a-form': error(
    'A returned file is a workbook without a form reference, or without the tables of a form.',
    'Ask its sender for the form itself.',
  ),
  'other-register': error(
    'A returned form was made from another register.',
    'Collect it with the register from which it was made; where the setting Register ID was changed, set it back.',
  ),
  'unknown-sender': error(
    'A returned form is of this register, but the donor or State that it was made for is not in it.',
    'Enter the donor in Donors, or the State in States, under the name that the form was made for.',
  ),
  'newer-template': error(
    'A returned form was made by a newer version of Pledgebook.',
    'Collect it with that version.',
  ),
  'older-template': warning(
    'A returned form was made by an older version of Pledgebook. It is compared.',
    'Look at its rows with care.',
  ),
  'duplicate-file': warning(
    'The same returned file, byte for byte, was given before. The first is compared, this one is not.',
    'Leave it out.',
  ),
  'identifier-not-theirs': error(
    'An earlier row of a returned form bears an identifier that the register does not have, or that is of another donor or State.',
    'Ask the sender; what is new belongs into the part for new rows.',
  ),
  'answer-against-cells': warning(
    'The answer of an earlier row of a returned form does not go with its cells: confirmed or withdrawn although entries differ, or amended although none does.',
    'Look at the row, and ask the sender where it matters.',
  ),
  'column-not-in-register': error(
    'A returned form has an entry for a column that the table of the register does not have.',
    'Add the column to the table, with the header that docs/tables.md names.',
  ),
  'two-references': error(
    'A returned form holds the references of two forms: it is not clear whose form it is.',
    'Send each form back as a file of its own.',
  ),
  'column-not-returned': warning(
    'A returned form lacks a column that it was sent with. Earlier rows keep what the register has in it; in new rows it is blank.',
    'Ask for the column, where it matters.',
  ),
  'row-outside-table': error(
    'Something that looks like a row stands below the totals of a returned form, where no row is read.',
    'Move it into a free row of the table.',
  ),
  'unknown-column': warning(
    'A returned form has entries in a column that it was not sent with, such as remarks of its sender. They are not read.',
    'Read them, and enter what matters by hand.',
  ),
  'text-below-table': warning(
    'Something that no form has there stands below a table of a returned form. It is not read.',
    'Read it, and enter what matters by hand.',
  ),
  'nothing-filled-in': warning(
    'A returned form came back as it was sent: no row is answered, changed or new.',
    'Ask its sender whether it is the right file.',
  ),
  'identifier-missing': error(
    'A returned row has an answer but no identifier, or its table came back without the column of identifiers: it cannot be told from new rows.',
    'Enter the identifier as the form was sent with it; a new row has no answer.',
  ),
  'control-character': warning(
    'A text of a returned form holds control characters, or marks that turn the direction of writing; they are left out.',
    'Read what is left of the text.',
  ),
  'text-too-long': error('A text of a returned form is longer than the column takes.', 'Shorten it.'),
  'need-not-listed': error(
    'A returned pledge is earmarked to a need that Needs does not list.',
    'Choose an open need from the list of the form.',
  ),
  'category-not-listed': error(
    'A returned pledge in kind has a category that InKindRates does not list.',
    'Choose a category from the list of the form.',
  ),
} as const satisfies Readonly<Record<string, IssueCode>>;

export type Code = keyof typeof ISSUE_CODES;
