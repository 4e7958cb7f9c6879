import { countedIn } from '../countedIn';
import { forms } from './paneForms';
import { terms } from './terms';

const counted = countedIn('en');
const count = (number: number, text: string, one: string, many: string): string =>
  counted(number, { one: `# ${one}`, other: `# ${many}` }, text);

/**
 * Every word of the task pane, in English. A further language is a further file of the same type. Counts come as number
 * and as written text.
 */
export const english = {
  product: 'Pledgebook',
  opening: 'Looking at the workbook',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  showAll: (text: string) => `Show all ${text}`,
  showMore: (text: string) => `Show ${text} more`,
  none: 'None',
  all: 'All',
  /** Leads to the screen of that name, which has words of its own (checkExcel). */
  checkExcel: 'Check this Excel',

  glossary: {
    title: 'Words explained',
    about: 'What the words on the sheets, on forms and here mean.',
    language: 'Language',
    search: 'Find a word',
    found: (number: number, text: string) =>
      number === 0 ? 'No word was found.' : count(number, text, 'word', 'words'),
    back: 'Back',
  },

  environment: {
    notInExcel: 'This page is the task pane of an Excel add-in. Open it from the Pledgebook tab in Excel.',
    tooOld: (needed: string) =>
      `This Excel is too old for Pledgebook: it lacks ${needed}. Update Excel, or use Excel on the web, Excel 2021 or Microsoft 365.`,
    broken: (code: string) =>
      `Something went wrong in the pane (${code}). Close it and open it again; the workbook is not affected.`,
  },

  status: {
    none: 'No register in this workbook yet',
    mappable: 'Tables that look like a register',
    counts: (needs: number, needsText: string, pledges: number, pledgesText: string) =>
      `${count(needs, needsText, 'need', 'needs')}, ${count(pledges, pledgesText, 'pledge', 'pledges')}`,
    clean: 'no problems',
    problems: (number: number, text: string) => count(number, text, 'problem', 'problems'),
  },

  tabs: {
    label: 'Screens',
    register: terms.register,
    summary: 'Summary',
    trace: 'Trace',
    sheets: 'Sheets',
    forms: 'Forms',
  },

  start: {
    title: 'Start a register',
    lines: [
      'Keep needs and pledges as Excel tables; Pledgebook reads them where they are.',
      'It works out what is funded, what is missing and which money no need can use.',
      'It writes formatted session sheets, with live formulas, when you say so.',
    ],
    waysIn: 'Three ways in',
    sample: {
      title: 'Insert the sample',
      about: 'Thirty needs and sixty pledges to try everything with. No figure in it is real.',
      action: 'Insert sample',
    },
    blank: {
      title: 'Insert blank tables',
      about: 'The tables of a register, with drop-downs and input messages, ready to fill.',
      action: 'Insert tables',
    },
    own: {
      title: 'Use my own tables',
      about: 'Needs and pledges that are in this workbook already, under other names or headers.',
      action: 'Match tables',
    },
    addsSheets: 'Each adds its sheets beside those that are there; nothing of yours is changed.',
    lookAgain: 'Look again',
  },

  mapping: {
    title: 'Match your tables',
    intro:
      'Confirm which table is which, and which column is which. The workbook remembers it; your tables are not changed.',
    noTables:
      'There are no Excel tables in this workbook. Select your list and choose Insert, then Table (Ctrl+T), and look again.',
    tableOf: (table: string) => `Table for ${table}`,
    required: 'required',
    notMapped: 'Not in this workbook',
    notThere: 'No such column',
    onSheet: (table: string, sheet: string) => `${table} (sheet ${sheet})`,
    columnsOf: (table: string, found: string, all: string) => `Columns of ${table}: ${found} of ${all} found`,
    column: (header: string, table: string) => `${header}, of ${table}`,
    missing: 'Still missing',
    missingTable: (table: string) => `a table for ${table}`,
    missingColumn: (header: string, table: string) => `${header} of ${table}`,
    twice: (table: string) => `${table} is chosen twice`,
    columnTwice: (header: string, table: string) => `${header} is chosen twice in ${table}`,
    more: 'Other tables of a register',
    confirm: 'Use these tables',
    back: 'Back',
  },

  register: {
    title: terms.register,
    check: 'Check again',
    tables: 'Tables found',
    tableColumns: { table: 'Table', rows: 'Rows', counted: 'Included' },
    goToTable: (named: string, sheet: string) => `Go to table ${named} on sheet ${sheet}`,
    mapped: 'The tables have names of their own; the workbook remembers which is which.',
    forget: 'Forget which table is which',
    problems: 'Problems',
    clean: 'Nothing was found that needs correction.',
    summary: (errors: number, errorsText: string, warnings: number, warningsText: string) =>
      `${count(errors, errorsText, 'error', 'errors')} (those rows are left out of the figures), ${count(warnings, warningsText, 'warning', 'warnings')} (the rows are included)`,
    search: 'Filter problems',
    severity: 'Severity',
    severities: { all: 'Errors and warnings', error: 'Errors', warning: 'Warnings' },
    noneMatch: 'No problem matches the filter.',
    error: 'Error',
    warning: 'Warning',
    errors: (number: number, text: string) => count(number, text, 'error', 'errors'),
    warnings: (number: number, text: string) => count(number, text, 'warning', 'warnings'),
    row: (row: string) => `row ${row}`,
    found: terms.found,
    wanted: terms.expected,
    goToCell: (cell: string) => `Go to ${cell}`,
    fixAll: (number: number, text: string) => `Fix ${count(number, text, 'safe problem', 'safe problems')}`,
    fixAbout: 'Safe: what Pledgebook reads from the cell stays the same.',
    fix: 'Fix',
    fixThis: (words: string, cell: string) => `${words}, in ${cell}`,
    undoFixes: 'Undo fixes',
    addRates: 'Add the table ExchangeRates',
    addRatesAbout: (currencies: string) =>
      `The register has no exchange rates. The table gets a row for ${currencies}; fill in the United Nations operational rate of each.`,
  },

  summary: {
    title: 'Summary',
    about: (session: string, day: string, currency: string) => `${session}, as of ${day}, in ${currency}`,
    unnamed: terms.register,
    computing: 'Computing the figures',
    outdated: 'The register has changed; the figures are being brought up to date.',
    failed: 'The figures could not be computed.',
    figures: 'Headline figures',
    covered: (share: string) => `${share} of the requirement is covered`,
    coverage: terms.coveredShare,
    by: 'Covered share by',
    dimensions: { theme: terms.theme, region: terms.region, state: terms.memberState, year: 'Year' },
    chart: (dimension: string) => `Covered share by ${dimension.toLowerCase()}`,
    ofRequired: (covered: string, requirement: string) => `${covered} of ${requirement}`,
    asTable: 'Show as table',
    asChart: 'Show as chart',
    noGroups: 'The register has no data on this.',
    columns: {
      needs: 'Needs',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: terms.gap,
      coverage: terms.coveredShare,
    },
    changes: {
      title: 'Since the last run',
      never:
        'No run is remembered in this workbook. Write the session sheets, and the next visit shows what has changed.',
      since: (moment: string) => `Compared with ${moment}`,
      nothing: 'No figure has changed.',
      currency: (before: string, now: string) =>
        `The last run was in ${before} and this one is in ${now}: amounts are not compared.`,
      totalsTitle: 'Totals',
      points: (change: string) => `${change} points`,
      fromTo: (before: string, now: string) => `from ${before} to ${now}`,
      needs: 'Needs that changed, by gap',
      need: terms.need,
      came: 'new',
      went: 'gone',
      totals: {
        requirement: terms.requirement,
        covered: terms.covered,
        gap: terms.gap,
        coverage: terms.coveredShare,
        pledged: terms.pledgedNotFirm,
        firm: terms.firmFunding,
        received: terms.received,
        outstanding: terms.outstanding,
        available: terms.available,
        stranded: terms.noPossibleUse,
        inKind: 'In kind',
        fundedShare: terms.fundedShare,
      },
    },
    settings: {
      title: 'Settings',
      about: 'Kept in the Settings table of the workbook.',
      policy: terms.distributionRule,
      policies: { priority: 'By priority', even: 'Evenly', 'cost-effective': 'By cost-effectiveness' },
      policyAbout: {
        priority: 'Needs of priority 1 come first, then those of priority 2, and so on.',
        even: 'The lowest covered share is raised first.',
        'cost-effective': 'Needs with the lowest cost for each outcome come first.',
      },
      years: 'Years',
      yearRules: { 'by year': 'Money covers its own years', 'whole period': 'Money covers the whole period' },
      conditionalMoney: 'Conditional money',
      conditional: { apart: 'Apart, until its condition is met', counted: 'Counted as firm' },
      allotments: 'Allotments',
      allotmentRules: { fixed: 'Stay with their needs', ignored: 'Ignored' },
      firstYear: 'First year',
      lastYear: 'Last year',
      currency: terms.baseCurrency,
      decimals: 'Decimals',
      save: 'Save settings',
      undo: 'Undo',
      wrongYear: (least: string, most: string) => `A year from ${least} to ${most}, or blank`,
      reversed: 'The last year is before the first',
      wrongCurrency: 'A currency code of three letters, such as USD',
      noRate: (currency: string) =>
        `ExchangeRates has no rate of ${currency}: amounts in other currencies would not count`,
    },
  },

  trace: {
    title: 'Trace',
    intro: 'Select a figure on a session sheet: the needs, pledges and projects behind it are listed here.',
    none: 'No figure of a session sheet is selected.',
    notWritten: 'There are no session sheets in this workbook yet. Write them first.',
    toSheets: 'Go to Sheets',
    looking: 'Finding the rows behind the selection',
    outdated: 'The sheet shows another figure: the register has changed since it was written.',
    refresh: 'Refresh the sheets',
    needs: 'Needs',
    pledges: 'Pledges',
    projects: 'Projects, with their costs',
    noRows: { needs: 'No need is behind this figure.', pledges: 'No pledge is behind this figure.' },
    adds: 'These add up to the figure.',
    total: terms.total,
    amount: terms.amount,
    goTo: (id: string, cell: string) => `${id}: go to ${cell}`,
  },

  sheets: {
    title: 'Session sheets',
    never: 'They have not been written yet.',
    written: (moment: string) => `Written ${moment}`,
    writtenBefore: 'Written; time not recorded',
    outdated: 'The register has changed since then.',
    which: 'Which sheets to write',
    inWorkbook: (name: string) => `in the workbook as ${name}`,
    notInWorkbook: 'not in the workbook',
    goToIt: 'Go to sheet',
    goTo: (name: string) => `Go to sheet ${name}`,
    preview: 'Preview',
    previewOf: (title: string) => `Preview of ${title}`,
    hide: 'Hide',
    write: 'Summarize',
    refresh: 'Refresh',
    chooseOne: 'Choose one sheet or more.',
    automatic: 'Refresh when the register changes',
    automaticAbout: 'Sheets that stand in the workbook are written again shortly after an edit.',
    on: 'On',
    off: 'Off',
    undo: 'Undo the last run',
    more: (text: string) => `and ${text} more rows`,
    chart: (title: string) => `Chart: ${title}`,
  },

  jobs: {
    sample: 'Inserting the sample',
    blank: 'Inserting blank tables',
    rates: 'Adding the table of rates',
    map: 'Remembering which table is which',
    forgetMapping: 'Forgetting which table is which',
    check: 'Checking the register',
    fix: 'Fixing',
    undoFixes: 'Undoing fixes',
    settings: 'Saving settings',
    undoSettings: 'Putting settings back',
    summarize: 'Writing the session sheets',
    undoSheets: 'Undoing the last run',
    checkExcel: 'Checking this Excel',
    ...forms.jobs,
  },

  /** Said when something is pressed that has to wait. */
  busy: 'Please wait: another task is still running.',
  waits: {
    answer: 'Excel has not answered yet. If you are editing a cell, finish it (Enter or Esc).',
    putBack: 'Finish the cell that you are editing (Enter or Esc), so that what was written can be put back.',
  },
  stopWaiting: 'Stop waiting',

  forms,

  done: {
    cancelled: 'Cancelled. The workbook is as it was.',
    sample: 'The sample register is in the workbook.',
    blank: 'Blank tables are in the workbook. Fill Needs and Pledges first.',
    rates: 'The table ExchangeRates is in the workbook. Fill in the rates.',
    map: 'The workbook remembers which table is which.',
    forgetMapping: 'The workbook no longer remembers which table is which.',
    check: (number: number, text: string) =>
      number === 0 ? 'Checked: no problems.' : `Checked: ${count(number, text, 'problem', 'problems')}.`,
    fix: (number: number, text: string) => `${count(number, text, 'cell was', 'cells were')} fixed.`,
    undoFixes: (number: number, text: string) => `${count(number, text, 'cell was', 'cells were')} put back.`,
    settings: 'The settings are saved in the workbook.',
    undoSettings: 'The settings are as they were.',
    summarize: (number: number, text: string) =>
      `${count(number, text, 'session sheet was', 'session sheets were')} written.`,
    undoSheets: 'The session sheets are as they were before the last run.',
    checkExcel: (number: number, text: string) =>
      number === 0
        ? 'This Excel is checked: no differences.'
        : `This Excel is checked: ${count(number, text, 'difference', 'differences')}.`,
    ...forms.done,
    left: (number: number, text: string) => `${count(number, text, 'cell was', 'cells were')} left unchanged:`,
  },

  questions: {
    replaceSheets: {
      title: 'Replace the session sheets?',
      text: 'What stands in them now could not be kept, so this cannot be undone. What was typed into them is lost.',
      yes: 'Replace',
    },
    removeSheets: {
      title: 'Remove session sheets?',
      text: 'The last run made sheets that were not there before. Undoing it takes them out of the workbook, with anything typed into them.',
      yes: 'Remove',
    },
    no: 'Keep',
  },

  code: (code: string) => `Code: ${code}`,
};

export type Words = typeof english;
