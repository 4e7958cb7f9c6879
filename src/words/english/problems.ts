import type { Code } from '../issueWords';

/**
 * What is wrong with an entry of a form, in English, for the one who filled it in; what is wanted in the column
 * (FormWords.prompts) is said behind it. The other languages are files of the same type. {found}, {column} and {row}
 * stand for what was found, for the header of a column and for the number of a row in the file that came back.
 */
export const english = {
  texts: {
    'error-value': 'The cell holds the error of a formula.',
    'blank-cell': 'The entry is missing.',
    'not-a-number': 'This cannot be read as a number.',
    'ambiguous-number': 'This number can be read in two ways. Please enter it without thousands separators.',
    'number-as-text': 'This number is entered as text.',
    'other-currency': 'The currency written here is not that of the row.',
    'negative-amount': 'The number is below zero.',
    'out-of-range': 'This is outside the limits.',
    'not-a-date': 'This cannot be read as a date.',
    'ambiguous-date': 'This date can be read in two ways. Please enter it as in 2026-06-30.',
    'date-as-text': 'This date is entered as text.',
    'unlikely-date': 'This date is very early or very late.',
    'unknown-choice': 'This word is not in the list.',
    'near-word': 'This word is not quite the one in the list.',
    'empty-list': 'The cell contains only semicolons.',
    'unknown-currency': 'This is not the code of a currency.',
    'not-a-share': 'This is not a share above 0% and up to 100%.',
    'not-instalments': 'An instalment cannot be read.',
    'not-years': 'A year or its cost cannot be read.',
    'instalments-not-amount': 'The instalments do not add up to the amount.',
    'years-not-requirement': 'The costs by year do not add up to the estimated cost.',
    'shares-not-whole': 'The shares do not add up to 100%.',
    'own-state-missing': 'Your State is not among the places.',
    'unknown-state': 'No Member State of this name is known.',
    'unknown-region': 'No region of this name is known.',
    'unknown-theme': 'No theme of this name is known.',
    'category-not-listed': 'No in-kind category of this name is known.',
    'need-not-listed': 'No need of this number is known.',
    'text-too-long': 'The text is too long.',
    'control-character': 'Characters that cannot be shown were taken out of the text.',
    'years-reversed': 'The last year is before the first.',
    'ambiguous-column':
      'The form came back with two columns “{column}”. Please check the entries below the one that is left.',
    'column-not-returned': 'The form came back without the column “{column}”. Please fill it in.',
    'row-outside-table': 'Row {row} of your form stood outside the table. Please enter here what it said: {found}',
    'written-outside': 'The form has entries outside its tables, which are not read. {found}',
    'row-struck-through': 'The row is struck through. Please say whether it counts.',
    'nothing-filled-in': 'Nothing is filled in.',
    'identifier-missing':
      'The number of this row is missing. If the row is one of part A, answer it there and clear it here.',
    'identifier-not-theirs':
      'No row of yours has the number {found}. If this is something new, leave it here; otherwise clear the row.',
    'answer-against-cells': 'The answer does not go with the entries.',
    'column-not-in-register': 'The column “{column}” is no longer used. Please leave this entry out: {found}',
  } satisfies Partial<Record<Code, string>>,

  /** Where no text is known for what is wrong. */
  other: 'This entry could not be accepted.',

  conflict: {
    /** Both the register and the sender have changed the same cells. */
    register:
      'Our records of this row have changed since the form was made, and so have your entries. Please check them.',
    /** Two returned rows bear the same number and different entries. */
    returned: 'Another row that came back from you has this number and other entries. Please check which are right.',
  },
};

export type ProblemCode = keyof typeof english.texts;

/** Of every language. */
export interface ProblemWords {
  readonly texts: Readonly<Record<ProblemCode, string>>;
  readonly other: string;
  readonly conflict: Readonly<Record<'register' | 'returned', string>>;
}
