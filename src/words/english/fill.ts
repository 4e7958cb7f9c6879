import { countedIn } from '../countedIn';
import { terms } from './terms';

const count = countedIn('en');

/**
 * The words of the screen on which a form is filled in, in English; the other languages are files of the same type.
 * What the form itself has a word for is not here but in forms.ts: texts take such words, and counts as number and as
 * written text.
 */
export const english = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  /** Between a label and what it labels. */
  colon: ': ',
  madeOn: (day: string) => `Form made on ${day}`,
  steps: 'Steps',
  earlier: { pledges: 'Confirm or correct your earlier pledges', needs: 'Confirm or correct your earlier needs' },
  earlierAbout: (confirmed: string, amended: string, withdrawn: string) =>
    `For each row, choose ${confirmed}, ${amended} or ${withdrawn}.`,
  noneEarlier: 'There are none on this form.',
  answered: (answered: string, all: string) => `${answered} of ${all} answered`,
  fresh: { pledges: 'Enter new pledges', needs: 'Enter new needs' },
  freshAbout: 'One in each row of part B, if there are any. Leave the other rows blank.',
  noneFilled: 'None entered',
  filled: (number: number, text: string, complete: string) =>
    count(
      number,
      {
        one: `# row entered, ${complete} complete`,
        other: `# rows entered, ${complete} complete`,
      },
      text,
    ),
  sign: 'Sign',
  signAbout: 'Your name and the date, at the foot of the form.',
  signatureMissing: (what: string) => `Still blank: ${what}`,
  done: 'done',
  open: 'open',
  go: 'Go there',
  goTo: (what: string) => `${what}: go there`,
  missing: 'What is missing',
  nothingMissing: 'Nothing: every row that is filled in is complete.',
  goToCell: (cell: string) => `Go to ${cell}`,
  row: (row: string) => `Row ${row}`,
  unanswered: 'Not answered',
  blank: (column: string) => `${column}: still blank`,
  confirmedYetChanged: (confirmed: string, amended: string, columns: string) =>
    `The answer is “${confirmed}”, yet this was changed: ${columns}. Answer “${amended}”, or put it back.`,
  summary: 'Before you send it',
  newRows: 'New rows',
  answeredWith: (answer: string) => `Answered “${answer}”`,
  totals: 'Totals of the form',
  totalsIn: (currency: string) => `Totals of the form, in ${currency}`,
  ready: (complete: string) => `${complete} Save it, and send it back as an Excel file (.xlsx).`,
  notReady: 'The form is not complete yet.',
  check: 'Check again',

  /** What every screen of the pane says, and this one too. */
  pane: {
    showMore: (text: string) => `Show ${text} more`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. The workbook is as it was.',
    checkExcel: 'Check this Excel',
    checkingExcel: 'Checking this Excel',
    excelChecked: (differences: string) => `This Excel is checked. Differences: ${differences}.`,
    glossary: {
      title: 'Words explained',
      about: 'What the words on this form and on the sheets of the programme mean.',
      language: 'Language',
      search: 'Find a word',
      found: (number: number, text: string) =>
        number === 0 ? 'No word was found.' : count(number, { one: '# word', other: '# words' }, text),
      back: 'Back',
    },
    close: 'Close',
    busy: 'Please wait: another task is still running.',
    checking: 'Checking the form',
    checked: (number: number, text: string) =>
      number === 0
        ? 'Checked: nothing is missing.'
        : count(
            number,
            {
              one: 'Checked: # thing is still missing or wrong.',
              other: 'Checked: # things are still missing or wrong.',
            },
            text,
          ),
  },
};

export type FillWords = typeof english;
