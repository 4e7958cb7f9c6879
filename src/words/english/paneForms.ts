import { countedIn } from '../countedIn';
import { terms } from './terms';
const counted = countedIn('en');
const count = (number: number, text: string, one: string, many: string): string =>
  counted(number, { one: `# ${one}`, other: `# ${many}` }, text);

const files = (number: number, text: string): string => count(number, text, 'file', 'files');
const rows = (number: number, text: string): string => count(number, text, 'row', 'rows');

/**
 * The words of the screens about forms: making them and collecting those that came back. Counts come as number and as
 * written text.
 */
export const forms = {
  title: 'Forms',
  parts: { label: 'What to do', make: 'Make forms', collect: 'Collect returns', out: 'Who has returned' },
  reading: 'Reading the register',

  make: {
    about:
      'An Excel workbook for each donor or Member State, with what the register has of them, to confirm and add to.',
    kind: 'Kind of form',
    kinds: { pledges: 'Pledges, for donors', needs: 'Needs, for Member States' },
    parties: { pledges: 'Donors', needs: 'Member States' },
    search: { pledges: 'Find a donor', needs: 'Find a Member State' },
    selectAll: (text: string) => `All ${text}`,
    selectFound: (text: string) => `All ${text} found`,
    chosen: (number: number, text: string, all: string) => `${text} of ${all} ${number === 1 ? 'is' : 'are'} chosen`,
    noneFound: 'No match.',
    noneKnown: 'The register names nobody yet.',
    rowsOf: (number: number, text: string) => (number === 0 ? '' : rows(number, text)),
    newDonor: 'A donor who is not in the register yet',
    addDonor: 'Add donor',
    donorThere: (name: string) => `${name} is in the list already, and is chosen now.`,
    donorAdded: (name: string) => `${name} is in the list, and is chosen.`,
    language: 'Language of the forms',
    newRows: 'Blank rows for new entries',
    wrongRows: (least: string, most: string) => `A whole number from ${least} to ${most}`,
    record: 'Keep in the Log table for whom forms were made, so that you see who has returned theirs',
    notRecorded: (why: string) => `The forms are made, but the Log table does not say so. ${why}`,
    action: (number: number, text: string) =>
      number === 0 ? 'Make forms' : `Make ${count(number, text, 'form', 'forms')}`,
    chooseOne: 'Choose one or more.',
    made: (number: number, text: string) => `${count(number, text, 'form is', 'forms are')} ready`,
    save: 'Save',
    saveOne: (file: string) => `Save ${file}`,
    saveAll: (text: string) => `Save all ${text} as one .zip`,
    openInstead: 'Open them in Excel instead',
    saveInstead: 'Save them as files instead',
    open: 'Open in Excel',
    openOne: (file: string) => `Open in Excel: ${file}`,
    openAgain: 'Open again',
    openOneAgain: (file: string) => `Open again: ${file}`,
    opening: 'Opening',
    opened: 'opened',
    openedSoFar: (text: string, all: string) => `${text} of ${all} opened`,
    whereOpened:
      'Each file opens in a window of its own and is saved nowhere yet: save it there, by File, Save As. Then bring this workbook back to the front.',
    notOpened: (file: string, why: string) => `Excel did not open ${file}. ${why}`,
    otherWays: 'Save the files instead, or make them on the command line (pledgebook template, collect).',
    otherWaysThanSaving:
      'Try again; or make the files in Excel for Windows or on the web, where they can be saved, or on the command line (pledgebook template, collect).',
    mayNotSave: 'In this Excel a link that saves a file may do nothing, and say nothing.',
    where: 'Saved files are in your Downloads folder, unless your browser asks where to put them.',
    failed: (number: number, text: string) => `${count(number, text, 'form was', 'forms were')} not created`,
  },

  collect: {
    about:
      'Give the files that came back. They are compared with the register; nothing is written until you accept rows.',
    choose: 'Choose files',
    drop: 'or drop them here: .xlsx or .xlsm, up to 2,000 at once',
    dropNow: 'Drop the files now',
    tooMany: (found: string, most: string) => `These are ${found} files. Give at most ${most} at once.`,
    noFiles: 'There were no files in what was dropped.',
    busy: 'Please wait until what is being done has ended, and drop the files again.',
    result: (number: number, text: string) => `${files(number, text)} read`,
    again: 'Compare the same files again',
    stale:
      'The register has changed since these files were compared with it. Compare them again before you accept rows.',
    countsLabel: 'Rows by outcome',
    outcome: 'Outcome',
    outcomes: {
      new: 'new',
      changed: 'changed',
      unchanged: terms.unchanged,
      duplicate: 'duplicate',
      conflict: 'in conflict',
      decision: 'to be decided',
      rejected: 'rejected',
    },
    outcomeAbout: {
      new: 'not in the register yet',
      changed: 'in the register, with other values',
      unchanged: 'as the register has it',
      duplicate: 'the register or another file has the same already',
      conflict: 'two files, the register and a file, or an answer and its cells say different things',
      decision: 'a person has to decide on it, for the reason that stands beside it',
      rejected: 'cannot be taken over as it stands',
    },
    toDecide: 'What needs a decision',
    allOutcomes: 'All outcomes',
    noRows: 'No row has this outcome.',
    nothingToDecide: 'No row needs a decision.',
    written: 'The sender wrote where nothing is read:',
    writtenMore: (number: number, text: string) => `${count(number, text, 'cell', 'cells')} more`,
    unchangedHidden: (number: number, text: string) =>
      `${count(number, text, 'unchanged row is', 'unchanged rows are')} not shown.`,
    unchangedShown: (number: number, text: string) =>
      `${count(number, text, 'unchanged row is', 'unchanged rows are')} shown, last in each file.`,
    showUnchanged: 'Show unchanged rows',
    hideUnchanged: 'Hide unchanged rows',
    statuses: {
      ready: 'Ready',
      problems: 'With problems',
      'older template': 'Older template',
      'newer template': 'Made by a newer version of Pledgebook',
      'duplicate file': 'The same file twice',
      'other register': 'For another register',
      'unknown sender': 'It is not clear whose it is',
      'not a form': 'Not a form',
      unreadable: 'Could not be read',
    },
    files,
    rows,
    sender: (name: string) => `from ${name}`,
    senderUnknown: 'sender not known',
    earlierRows: {
      about: (answers: string) => `Earlier rows: ${answers}`,
      confirmed: (text: string) => `${text} ${terms.unchanged}`,
      amended: (text: string) => `${text} amended`,
      withdrawn: (text: string) => `${text} withdrawn`,
      unanswered: (text: string) => `${text} without an answer`,
      missing: (text: string, ids: string) => `${text} not returned (${ids})`,
    },
    whose: 'Whose form is it?',
    whoseAbout: 'Its rows are compared when you have chosen.',
    whoseChoose: 'Choose',
    open: 'Rows',
    hide: 'Hide rows',
    openOf: (open: boolean, file: string) => `${open ? 'Hide rows' : 'Rows'}: ${file}`,
    acceptFile: (file: string) => `Accept all rows of ${file}`,
    acceptRow: (id: string, place: string) => `Accept ${id}, ${place}`,
    place: (sheet: string, row: string) => `${sheet}, row ${row}`,
    changes: (id: string) => `What ${id} changes`,
    columns: { column: 'Column', before: terms.register, after: 'Return' },
    formula: (formula: string) => `by the formula ${formula}, which would be overwritten`,
    blank: 'blank',
    against: (what: string) => `See ${what}`,
    answers: { confirmed: terms.unchanged, amended: 'amended', withdrawn: 'withdrawn' },
    found: terms.found,
    wanted: terms.expected,
    acceptedBy: 'Accepted by',
    acceptedByAbout: 'Your name. It goes into the Log table beside each row.',
    nameNeeded: 'Enter who accepts the rows.',
    accept: (number: number, text: string) => (number === 0 ? 'Accept rows' : `Accept ${rows(number, text)}`),
    effectComputing: 'Computing what accepting them does to the totals …',
    effectUnknown: 'What accepting them does to the totals could not be computed.',
    effectOf: (currency: string) => `If accepted, in ${currency}:`,
    effects: { firm: terms.firmFunding, received: terms.received, gap: terms.gap },
    effectIssues: (number: number, text: string) =>
      `With them the register would have ${count(number, text, 'more issue', 'more issues')}.`,
    logTaken:
      'Accepting needs a table named Log of Pledgebook’s own, and this workbook has another one. Rename yours first: select a cell of it, then Table Design, Table Name.',
    chooseRows: 'Choose one or more rows.',
    allDone: 'There is nothing to accept in these files.',
    confirmsOnly: (number: number, text: string) =>
      `${rows(number, text)} of them ${number === 1 ? 'is' : 'are'} confirmed as the register has ${number === 1 ? 'it' : 'them'}: the Log keeps that, and nothing else changes.`,
    accepted: (number: number, text: string) =>
      `${rows(number, text)} of these files ${number === 1 ? 'is' : 'are'} in the register now.`,
    recorded: (number: number, text: string) =>
      `${rows(number, text)} ${number === 1 ? 'is' : 'are'} in the Log as confirmed.`,
    left: (number: number, text: string) => `${rows(number, text)} ${number === 1 ? 'was' : 'were'} not accepted.`,
    overwrote: (number: number, text: string, cells: string) =>
      `${text} ${number === 1 ? 'formula of the register was' : 'formulas of the register were'} overwritten: ${cells}. Undo brings ${number === 1 ? 'it' : 'them'} back.`,
    acceptedMark: 'accepted',
    undoLast: 'Undo this collection',
    copies: 'Copies to send back',
    copiesAbout: (number: number, text: string) =>
      `${files(number, text)} ${number === 1 ? 'has' : 'have'} problems. A copy marks each cell that is to be corrected, and says why.`,
    makeCopies: (number: number, text: string) => `Make ${count(number, text, 'copy', 'copies')}`,
    copiesMade: (number: number, text: string) => `${count(number, text, 'copy is', 'copies are')} ready`,
    copiesFailed: (number: number, text: string) => `${count(number, text, 'copy was', 'copies were')} not created`,
    withoutCopy: (number: number, text: string) => `There can be no copy of ${files(number, text)}`,
    earlier: 'Earlier collections',
    collection: (id: string, rowCount: number, rowText: string, confirmed: string, moment: string, person: string) =>
      `${id}: ${rows(rowCount, rowText)}${confirmed === '' ? '' : `, ${confirmed} confirmed`}, ${moment}, by ${person}`,
    undone: 'undone',
    undo: 'Undo',
    undoOf: (collection: string) => `Undo the collection: ${collection}`,
  },

  out: {
    about:
      'The newest form of each donor and Member State, as the Log table has it. A form is back once something of it was accepted, also that all is unchanged.',
    none: 'The Log table has no forms yet: make some, and leave them recorded.',
    count: (returned: string, all: string, overdue: string) =>
      `${returned} of ${all} returned${overdue === '' ? '' : `, ${overdue} overdue`}`,
    table: 'Forms that were made',
    columns: { party: 'For', status: 'Returned', returnBy: 'Return by', made: 'Made on' },
    kinds: { pledges: 'pledges', needs: 'needs' },
    statuses: { returned: 'returned', 'not returned': 'not yet', overdue: 'overdue' },
    reminder: 'Text to ask for it',
    reminderOf: (party: string) => `Text to ask for it: ${party}`,
  },

  jobs: {
    makeForms: 'Making forms',
    collect: 'Reading the returns',
    accept: 'Writing the accepted rows',
    undoCollection: 'Undoing the collection',
    copies: 'Making copies to send back',
  },

  done: {
    makeForms: (number: number, text: string) => `${count(number, text, 'form is', 'forms are')} ready to be saved.`,
    collect: (number: number, text: string) => `${files(number, text)} read and compared with the register.`,
    accept: (number: number, text: string) =>
      `${rows(number, text)} accepted. The Log table says what came from where.`,
    undoCollection: 'The collection is undone.',
    copies: (number: number, text: string) => `${count(number, text, 'copy is', 'copies are')} ready to be saved.`,
  },
};
