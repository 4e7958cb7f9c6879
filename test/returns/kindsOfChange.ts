import { strToU8, zipSync } from 'fflate';
import type { ChangedForm } from './changedForm';

/** The forms that senders change: of a donor with six earlier pledges, of another donor, and of a Member State. */
export interface Forms {
  /**
   * Of Country B: P-002, P-009, P-022, P-032, P-047 and P-056 in rows 7 to 12, all answered “unchanged”, and a new pledge
   * of 125,000 EUR in row 16.
   */
  readonly pledges: () => ChangedForm;
  /** The same as it was sent: nothing is filled in. */
  readonly blank: () => ChangedForm;
  /** Of Country B too, made a month before, with the same new pledge. */
  readonly older: () => ChangedForm;
  /** Of Country A, filled in. */
  readonly other: () => ChangedForm;
  /** Of Kenya: three needs in rows 7 to 9, answered “unchanged”, and a new one in row 13. */
  readonly needs: () => ChangedForm;
}

export interface KindOfChange {
  /** What was done to the form; a row of the table in docs/forms.md. */
  readonly what: string;
  /** What is collected: one form, or several files in their order. */
  readonly change: (forms: Forms) => ChangedForm | Uint8Array | readonly (ChangedForm | Uint8Array)[];
  /** Whether the form was accepted before, as it was filled in. */
  readonly again?: true;
  /** What is told of it, of each file; the second column of that table. */
  readonly told: string;
  /** What new or changed rows would write into some columns, where that says whether it was understood. */
  readonly writes?: readonly string[];
}

const NEW = { C17: 46203, D17: 'committed', E17: 'cash', F17: 'USD', G17: 80000 };
/** The kinds in their groups, by the headings of docs/forms.md. */
export const GROUPS: readonly (readonly [string, readonly KindOfChange[]])[] = [
  [
    'Rows',
    [
      { what: 'filled in as intended', change: ({ pledges }) => pledges(), told: 'ready: 1 new, 6 confirmed' },
      {
        what: 'sent back without filling anything in',
        change: ({ blank }) => blank(),
        told: 'ready: 6 unchanged; nothing-filled-in',
      },
      {
        what: 'only some earlier rows answered',
        change: ({ blank }) => blank().put({ B8: 'unchanged' }),
        told: 'ready: 1 confirmed, 5 unchanged',
      },
      {
        what: 'an earlier row deleted',
        change: ({ pledges }) => pledges().deleteRows(9, 1),
        told: 'ready: 1 new, 5 confirmed; 1 not returned',
      },
      {
        what: 'all earlier rows deleted, with their headers',
        change: ({ pledges }) => pledges().deleteRows(5, 9),
        told: 'ready: 1 new; 6 not returned',
      },
      {
        what: 'an earlier row cleared, not deleted',
        change: ({ pledges }) =>
          pledges().each('A9', 'V9', (cell) => void (cell.value = cell.formula === null ? null : cell.value)),
        told: 'ready: 1 new, 5 confirmed; 1 not returned',
      },
      {
        what: 'rows inserted in part B, the new pledge among them',
        change: ({ pledges }) =>
          pledges().insertRows(16, 2).put({ C17: 46203, D17: 'committed', E17: 'cash', F17: 'USD', G17: 80000 }),
        told: 'ready: 2 new, 6 confirmed',
      },
      {
        what: 'blank lines between the new rows',
        change: ({ pledges }) => pledges().put({ C20: 46203, D20: 'committed', E20: 'cash', F20: 'USD', G20: 80000 }),
        told: 'ready: 2 new, 6 confirmed',
      },
      {
        what: 'earlier rows sorted whole',
        change: ({ pledges }) => pledges().put({ B7: 'amended', G7: 300000 }).moveRows({ 7: 12, 12: 7, 8: 11, 11: 8 }),
        told: 'ready: 1 changed, 1 new, 5 confirmed',
      },
      {
        what: 'one column sorted without the others',
        change: ({ pledges }) => {
          const form = pledges();
          return form.put({ G7: form.value('G9'), G9: form.value('G7') });
        },
        told: 'problems: 1 new, 2 conflict, 4 confirmed; answer-against-cells, paid-lowered',
      },
      {
        what: 'an earlier row copied below, and the copy amended',
        change: ({ pledges }) =>
          pledges().insertRows(8, 1).put({
            A8: 'P-002',
            B8: 'amended',
            C8: 45698,
            D8: 'paid',
            E8: 'cash',
            F8: 'EUR',
            G8: 340000,
            L8: 'N-002',
            T8: 'Yearly narrative report',
          }),
        told: 'problems: 1 conflict, 1 new, 1 unchanged, 5 confirmed',
      },
      {
        what: 'the same new row entered twice',
        change: ({ pledges }) => pledges().put({ C17: 46203, D17: 'committed', E17: 'cash', F17: 'EUR', G17: 125000 }),
        told: 'ready: 1 duplicate, 1 new, 6 confirmed',
      },
      {
        what: 'a total under the new rows, by hand',
        change: ({ pledges }) =>
          pledges()
            .put(NEW)
            .put({ C18: 46203, D18: 'committed', E18: 'cash', F18: 'USD', G18: 80000 })
            .put({ C19: 46203, D19: 'committed', E19: 'cash', F19: 'USD', G19: 160000 }),
        told: 'problems: 1 decision, 1 duplicate, 2 new, 6 confirmed; total-as-row',
      },
      {
        what: 'a row named “Subtotal” among the new ones',
        change: ({ pledges }) => pledges().put(NEW).put({ A18: 'Subtotal', G18: 205000 }),
        told: 'problems: 1 rejected, 2 new, 6 confirmed; blank-cell, identifier-not-theirs',
      },
      {
        what: 'a row below the totals',
        change: ({ pledges }) => pledges().put({ F41: 'USD', G41: 5000 }),
        told: 'problems: 1 new, 6 confirmed; row-outside-table',
      },
      {
        what: 'an earlier pledge typed again into part B',
        change: ({ pledges }) =>
          pledges().put({
            C17: 45698,
            D17: 'paid',
            E17: 'cash',
            F17: 'EUR',
            G17: 330000,
            L17: 'N-002',
            T17: 'Yearly narrative report',
          }),
        told: 'ready: 1 duplicate, 1 new, 6 confirmed',
      },
      {
        what: 'a new pledge typed into part A, below its last row',
        change: ({ pledges }) =>
          pledges().insertRows(13, 1).put({ C13: 46203, D13: 'committed', E13: 'cash', F13: 'USD', G13: 80000 }),
        told: 'ready: 2 new, 6 confirmed',
      },
      {
        what: 'an answer in a new row',
        change: ({ pledges }) => pledges().put({ B16: 'unchanged' }),
        told: 'problems: 1 rejected, 6 confirmed; identifier-missing',
      },
      {
        what: 'an earlier row cut, and pasted into part B with its number',
        change: ({ pledges }) => pledges().moveRows({ 9: 17, 17: 9 }),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'two earlier rows written into one',
        change: ({ pledges }) => pledges().put({ A8: 'P-009; P-022' }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; 1 not returned; identifier-not-theirs',
      },
      {
        what: 'ditto marks in a new row',
        change: ({ pledges }) => pledges().put({ ...NEW, D17: '"', F17: '"' }),
        told: 'problems: 1 new, 1 rejected, 6 confirmed; unknown-choice, unknown-currency',
      },
      {
        what: '“none” in the first new row',
        change: ({ pledges }) => pledges().put({ C16: 'none', D16: null, E16: null, F16: null, G16: null }),
        told: 'problems: 1 rejected, 6 confirmed; blank-cell, not-a-date',
      },
      {
        what: 'new rows numbered by hand',
        change: ({ pledges }) => pledges().put({ A16: 1 }),
        told: 'ready: 1 new, 6 confirmed',
      },
    ],
  ],
  [
    'Identifiers, columns and sheets',
    [
      {
        what: 'an identifier overtyped with one of another donor',
        change: ({ pledges }) => pledges().put({ A8: 'P-001', B8: 'amended' }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; 1 not returned; identifier-not-theirs',
      },
      {
        what: 'an identifier that nobody has',
        change: ({ pledges }) => pledges().put({ A8: 'P-999' }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; 1 not returned; identifier-not-theirs',
      },
      {
        what: 'identifiers in lower case, with spaces',
        change: ({ pledges }) => pledges().put({ A8: ' p-009 ' }),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'an identifier deleted, the row left',
        change: ({ pledges }) => pledges().put({ A8: null }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; 1 not returned; identifier-missing',
      },
      {
        what: 'the column of identifiers deleted',
        change: ({ pledges }) => pledges().deleteColumn(1),
        told: 'problems: 7 rejected; 6 not returned; column-not-returned, identifier-missing, written-outside',
      },
      {
        what: 'a column inserted for remarks',
        change: ({ pledges }) =>
          pledges()
            .moveColumns((column) => (column > 7 ? column + 1 : column))
            .put({ H6: 'Our file', H7: 'A/12' }),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'columns moved',
        change: ({ pledges }) =>
          pledges()
            .put({ B7: 'amended', G7: 300000 })
            .moveColumns((column) => ({ 7: 19, 19: 7 })[column] ?? column),
        told: 'ready: 1 changed, 1 new, 5 confirmed',
      },
      {
        what: 'a column deleted that need not be filled in',
        change: ({ pledges }) => pledges().deleteColumn(20),
        told: 'ready: 1 new, 6 confirmed; column-not-returned',
      },
      {
        what: 'the column of amounts deleted',
        change: ({ pledges }) => pledges().deleteColumn(7),
        told: 'problems: 1 rejected, 6 confirmed; blank-cell, column-not-returned',
      },
      {
        what: 'a header overtyped',
        change: ({ pledges }) => pledges().put({ G6: 'Our contribution', G15: 'Our contribution' }),
        told: 'problems: 1 rejected, 6 confirmed; blank-cell, column-not-returned, written-outside',
      },
      {
        what: 'headers translated into French',
        change: ({ pledges }) => pledges().put({ G6: 'Montant', G15: 'Montant', F6: 'Monnaie', F15: 'Monnaie' }),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'sheets renamed',
        change: ({ pledges }) => pledges().rename('Pledges', 'Our pledges').rename('Open needs', 'x'),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'the sheet copied in the form, and the copy filled in differently',
        change: ({ pledges }) => {
          const form = pledges().copySheet('Draft');
          form.sheets.at(-1)!.cells.find(({ row, column }) => row === 16 && column === 7)!.value = 90000;
          return form;
        },
        told: 'problems: 2 conflict, 6 confirmed, 6 unchanged',
      },
      {
        what: 'Instructions and the open needs deleted',
        change: ({ pledges }) => pledges().remove('Instructions').remove('Open needs'),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'the hidden sheet deleted',
        change: ({ pledges }) => pledges().put({ B7: 'amended', G7: 300000 }).remove('Lists'),
        told: 'ready: 1 changed, 1 new, 5 confirmed',
      },
      {
        what: 'the hidden sheet shown',
        change: ({ pledges }) => {
          const form = pledges();
          form.sheet('Lists').state = 'visible';
          return form;
        },
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'the sheet with the tables hidden',
        change: ({ pledges }) => {
          const form = pledges();
          form.sheet().state = 'hidden';
          return form;
        },
        told: 'not a form; not-a-form',
      },
      {
        what: 'a sheet added with a letter',
        change: ({ pledges }) => pledges().add('Letter', [['We pledge 5 million more.']]),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'a chart sheet added',
        change: ({ pledges }) => pledges().chartSheet(),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'filters, colours and widths changed alone',
        change: ({ pledges }) => pledges().each('A7', 'V12', (cell) => void (cell.style = '0')),
        told: 'ready: 1 new, 6 confirmed',
      },
    ],
  ],
  [
    'Cells of text and choices',
    [
      {
        what: 'an answer in another language',
        change: ({ pledges }) => pledges().put({ B7: 'sans changement', B8: 'RETIRADA' }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; paid-lowered',
      },
      {
        what: 'an answer in words of their own (“ok”)',
        change: ({ pledges }) => pledges().put({ B7: 'ok' }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; unknown-choice',
      },
      {
        what: 'two answers in one cell',
        change: ({ pledges }) => pledges().put({ B7: 'unchanged / withdrawn' }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; unknown-choice',
      },
      {
        what: 'confirmed, with another amount',
        change: ({ pledges }) => pledges().put({ G8: 350000 }),
        told: 'problems: 1 conflict, 1 new, 5 confirmed; answer-against-cells',
      },
      {
        what: 'withdrawn, with another amount',
        change: ({ pledges }) => pledges().put({ B8: 'withdrawn', G8: 350000 }),
        told: 'problems: 1 conflict, 1 new, 5 confirmed; answer-against-cells, paid-lowered',
      },
      {
        what: 'amended, with nothing changed',
        change: ({ pledges }) => pledges().put({ B8: 'amended' }),
        told: 'problems: 1 conflict, 1 new, 5 confirmed; answer-against-cells',
      },
      {
        what: '“unchanged” replaced everywhere by “amended”',
        change: ({ pledges }) => pledges().each('B7', 'B12', (cell) => void (cell.value = 'amended')),
        told: 'problems: 1 new, 6 conflict; answer-against-cells',
      },
      {
        what: '“withdrawn” in a cell merged over three rows',
        change: ({ pledges }) => pledges().put({ B8: 'withdrawn' }).merge('B8', 'B10'),
        told: 'problems: 1 new, 3 confirmed, 3 decision; merged-cells, paid-lowered',
      },
      {
        what: 'one day in a cell merged over two new rows',
        change: ({ pledges }) =>
          pledges()
            .put({ ...NEW, C17: null })
            .merge('C16', 'C17'),
        told: 'problems: 2 decision, 6 confirmed; merged-cells',
      },
      {
        what: 'cells of one row merged for a long note',
        change: ({ pledges }) => pledges().put({ T16: 'Subject to approval' }).merge('T16', 'U16'),
        told: 'problems: 1 decision, 6 confirmed; merged-cells',
      },
      {
        what: 'the name of the donor overtyped',
        change: ({ pledges }) => {
          const form = pledges();
          for (const { cells } of form.sheets)
            for (const cell of cells)
              if (typeof cell.value === 'string') cell.value = cell.value.replaceAll('Country B', 'Country A');
          return form;
        },
        told: 'unknown sender: 7 decision; unknown-sender',
      },
      {
        what: 'the name of the donor misspelled',
        change: ({ pledges }) => {
          const form = pledges();
          for (const { cells } of form.sheets)
            for (const cell of cells)
              if (typeof cell.value === 'string') cell.value = cell.value.replaceAll('Country B', 'Contry B');
          return form;
        },
        told: 'unknown sender: 7 decision; unknown-sender',
      },
      {
        what: 'the form reference deleted everywhere',
        change: ({ pledges }) => {
          const form = pledges();
          for (const { cells } of form.sheets)
            for (const cell of cells)
              if (typeof cell.value === 'string') cell.value = cell.value.replace(/PB1-[A-Z0-9-]+/g, '');
          return form;
        },
        told: 'not a form; not-a-form',
      },
      {
        what: 'a character of the form reference changed',
        change: ({ pledges }) => {
          const form = pledges();
          for (const { cells } of form.sheets)
            for (const cell of cells)
              if (typeof cell.value === 'string') cell.value = cell.value.replace('PB1-P-EN-', 'PB1-P-FR-');
          return form;
        },
        told: 'not a form; not-a-form',
      },
      {
        what: 'a theme misspelled',
        change: ({ pledges }) => pledges().put({ P16: 'Corupption' }),
        told: 'ready: 1 new, 6 confirmed; unknown-theme',
      },
      {
        what: 'several themes with commas between them',
        change: ({ pledges }) => pledges().put({ P16: 'Corruption, Firearms' }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Theme: Corruption; Firearms'],
      },
      {
        what: 'a State by another name (“Ivory Coast”)',
        change: ({ pledges }) => pledges().put({ N16: 'Ivory Coast' }),
        told: 'problems: 1 rejected, 6 confirmed; unknown-state',
      },
      {
        what: 'a need by its title instead of its number',
        change: ({ pledges }) =>
          pledges().put({ L16: 'Harmonized crime statistics of police, prosecution and courts' }),
        told: 'problems: 1 rejected, 6 confirmed; need-not-listed',
      },
      {
        what: 'a need that is not in the list',
        change: ({ pledges }) => pledges().put({ L16: 'N-999' }),
        told: 'problems: 1 rejected, 6 confirmed; need-not-listed',
      },
      {
        what: 'a text of 40,000 characters',
        change: ({ pledges }) => pledges().put({ U16: 'x'.repeat(40000) }),
        told: 'unreadable; unreadable-file',
      },
      {
        what: 'a note of 2,000 characters',
        change: ({ pledges }) => pledges().put({ U16: 'word '.repeat(400) }),
        told: 'problems: 1 rejected, 6 confirmed; text-too-long',
      },
      {
        what: 'emoji, and letters of several scripts',
        change: ({ pledges }) => pledges().put({ U16: 'да 是的 😀 نعم' }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Notes: да 是的 😀 نعم'],
      },
      {
        what: 'a note that begins with “=” (injection)',
        change: ({ pledges }) => pledges().put({ U16: '=HYPERLINK("http://x.example","a")' }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Notes: =HYPERLINK("http://x.example","a")'],
      },
      {
        what: 'marks that turn the direction of writing',
        change: ({ pledges }) => pledges().put({ U16: 'abc\u202edef' }),
        told: 'ready: 1 new, 6 confirmed; control-character',
        writes: ['Notes: abcdef'],
      },
      {
        what: 'line breaks in a note',
        change: ({ pledges }) => pledges().put({ U16: 'one\ntwo' }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Notes: one two'],
      },
      {
        what: 'a row struck through',
        change: ({ pledges }) => pledges().strike('A9', 'U9'),
        told: 'ready: 1 new, 6 confirmed; row-struck-through, written-outside',
      },
      {
        what: 'a new row struck through',
        change: ({ pledges }) => pledges().strike('A16', 'U16'),
        told: 'ready: 1 new, 6 confirmed; row-struck-through, written-outside',
      },
      {
        what: 'text beside and above the tables',
        change: ({ pledges }) => pledges().put({ X8: 'see letter', B4: 'DRAFT' }),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'text over computed cells',
        change: ({ pledges }) => pledges().put({ K8: 999999, K33: 5, V9: 'ok' }),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'a page header typed by hand',
        change: ({ pledges }) => pledges().pageHeader('CONFIDENTIAL - not yet approved'),
        told: 'ready: 1 new, 6 confirmed; written-outside',
      },
      {
        what: 'everything pasted as values',
        change: ({ pledges }) => pledges().asValues(),
        told: 'ready: 1 new, 6 confirmed',
      },
    ],
  ],
  [
    'Numbers, currencies and days',
    [
      {
        what: 'an amount as text, in the local manner',
        change: ({ pledges }) => pledges().put({ G16: '125.000,50' }),
        told: 'ready: 1 new, 6 confirmed; number-as-text',
        writes: ['Amount: 125000.5'],
      },
      {
        what: 'an amount that can be read in two ways',
        change: ({ pledges }) => pledges().put({ G16: '1.250' }),
        told: 'problems: 1 rejected, 6 confirmed; ambiguous-number',
      },
      {
        what: 'an amount with its currency (“USD 1,200”, the row in USD)',
        change: ({ pledges }) => pledges().put({ F16: 'USD', G16: 'USD 1,200' }),
        told: 'ready: 1 new, 6 confirmed; number-as-text',
        writes: ['Amount: 1200'],
      },
      {
        what: 'an amount with another currency than the row',
        change: ({ pledges }) => pledges().put({ G16: 'USD 1,200' }),
        told: 'problems: 1 rejected, 6 confirmed; other-currency',
      },
      {
        what: 'an amount in words (“about 100”)',
        change: ({ pledges }) => pledges().put({ G16: 'about 100' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'an amount in thousands (“125k”)',
        change: ({ pledges }) => pledges().put({ G16: '125k' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'an amount in millions (“1.2 million”)',
        change: ({ pledges }) => pledges().put({ G16: '1.2 million' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'an earlier amount a thousand times smaller',
        change: ({ pledges }) => pledges().put({ B8: 'amended', G8: 300 }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; amount-thousandfold, paid-lowered',
        writes: ['Amount: 300', 'Amount: 125000'],
      },
      {
        what: 'an earlier amount in thousands',
        change: ({ pledges }) => pledges().put({ B12: 'amended', G12: (pledges().value('G12') as number) / 1000 }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; amount-thousandfold, paid-lowered',
      },
      {
        what: 'an earlier amount lowered to nought',
        change: ({ pledges }) => pledges().put({ B12: 'amended', G12: 0 }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; amount-nought, paid-lowered',
      },
      {
        what: 'an earlier amount cleared',
        change: ({ pledges }) => pledges().put({ B8: 'amended', G8: null }),
        told: 'problems: 1 new, 1 rejected, 5 confirmed; blank-cell',
      },
      {
        what: 'a number stored as text (with an apostrophe)',
        change: ({ pledges }) => pledges().put({ G16: '125000' }),
        told: 'ready: 1 new, 6 confirmed; number-as-text',
        writes: ['Amount: 125000'],
      },
      {
        what: 'an amount with spaces that do not break',
        change: ({ pledges }) => pledges().put({ G16: '125\u00a0000' }),
        told: 'ready: 1 new, 6 confirmed; number-as-text',
        writes: ['Amount: 125000'],
      },
      {
        what: 'Arabic digits',
        change: ({ pledges }) => pledges().put({ G16: '١٢٥٠٠٠' }),
        told: 'ready: 1 new, 6 confirmed; number-as-text',
        writes: ['Amount: 125000'],
      },
      {
        what: '“tbd” in place of an amount',
        change: ({ pledges }) => pledges().put({ G16: 'tbd' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'a range of amounts (“100,000–150,000”)',
        change: ({ pledges }) => pledges().put({ G16: '100,000–150,000' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'a percentage in place of an amount',
        change: ({ pledges }) => pledges().put({ G16: '50%' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'a negative amount',
        change: ({ pledges }) => pledges().put({ G16: -5000 }),
        told: 'problems: 1 rejected, 6 confirmed; negative-amount',
      },
      {
        what: 'an amount in brackets (“(5,000)”)',
        change: ({ pledges }) => pledges().put({ G16: '(5,000)' }),
        told: 'problems: 1 rejected, 6 confirmed; negative-amount',
      },
      {
        what: 'an amount of nought',
        change: ({ pledges }) => pledges().put({ G16: 0 }),
        told: 'problems: 1 decision, 6 confirmed; amount-nought',
      },
      {
        what: 'an amount with too many decimals',
        change: ({ pledges }) => pledges().put({ G16: 125000.1234 }),
        told: 'problems: 1 decision, 6 confirmed; amount-too-fine',
      },
      {
        what: 'a formula in place of an amount',
        change: ({ pledges }) => pledges().compute('G16', '100000+25000', 125000),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Amount: 125000'],
      },
      {
        what: 'a formula that shows an error (#REF!)',
        change: ({ pledges }) => pledges().put({ G16: '#REF!' }),
        told: 'problems: 1 rejected, 6 confirmed; error-value',
      },
      {
        what: 'a formula that nobody has computed',
        change: ({ pledges }) => pledges().compute('G16', '100000+25000', null),
        told: 'problems: 1 rejected, 6 confirmed; error-value',
      },
      {
        what: 'a link to another workbook',
        change: ({ pledges }) => pledges().compute('G16', "'[budget.xlsx]Sheet1'!B2", 125000),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Amount: 125000'],
      },
      {
        what: 'a currency by its name (“US dollars”)',
        change: ({ pledges }) => pledges().put({ F16: 'US dollars' }),
        told: 'problems: 1 rejected, 6 confirmed; unknown-currency',
      },
      {
        what: 'a currency by a sign that several have (“$”)',
        change: ({ pledges }) => pledges().put({ F16: '$' }),
        told: 'problems: 1 rejected, 6 confirmed; unknown-currency',
      },
      {
        what: 'a currency without a rate',
        change: ({ pledges }) => pledges().put({ F16: 'KES' }),
        told: 'problems: 1 decision, 6 confirmed; no-rate-for-row',
      },
      {
        what: 'a day as text',
        change: ({ pledges }) => pledges().put({ C16: '30 June 2026' }),
        told: 'ready: 1 new, 6 confirmed; date-as-text',
        writes: ['Pledged on: 46203'],
      },
      {
        what: 'a day as text that can be read in two ways',
        change: ({ pledges }) => pledges().put({ C16: '03/04/2026' }),
        told: 'problems: 1 rejected, 6 confirmed; ambiguous-date',
      },
      {
        what: 'a day with a time',
        change: ({ pledges }) => pledges().put({ C16: 46203.75 }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Pledged on: 46203'],
      },
      {
        what: 'a year in place of a day',
        change: ({ pledges }) => pledges().put({ C16: 2026 }),
        told: 'problems: 1 decision, 6 confirmed; far-year, no-rate-for-row, unlikely-date',
      },
      {
        what: 'a day of another calendar',
        change: ({ pledges }) => pledges().put({ C16: '30/06/2569' }),
        told: 'problems: 1 decision, 6 confirmed; date-as-text, far-year',
      },
      {
        what: 'a day far in the future',
        change: ({ pledges }) => pledges().put({ C16: 54788 }),
        told: 'problems: 1 decision, 6 confirmed; far-year',
      },
      {
        what: 'a day that does not exist (30 February)',
        change: ({ pledges }) => pledges().put({ C16: '30 February 2026' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-date',
      },
      {
        what: 'a day in place of a year',
        change: ({ pledges }) => pledges().put({ Q16: 46203 }),
        told: 'problems: 1 rejected, 6 confirmed; out-of-range',
      },
      {
        what: 'the last year before the first',
        change: ({ pledges }) => pledges().put({ Q16: 2027, R16: 2025 }),
        told: 'problems: 1 rejected, 6 confirmed; years-reversed',
      },
      {
        what: 'two years in one cell (“2026-2027”)',
        change: ({ pledges }) => pledges().put({ Q16: '2026-2027' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'instalments as somebody writes them',
        change: ({ pledges }) => pledges().put({ G16: 10000, S16: '30 June 2027 5,000; 2027-12-31: 5000' }),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Instalments: 2027-06-30: 5000; 2027-12-31: 5000'],
      },
      {
        what: 'instalments that do not add up to the amount',
        change: ({ pledges }) => pledges().put({ S16: '2027-06-30: 1; 2027-12-31: 2' }),
        told: 'ready: 1 new, 6 confirmed; instalments-not-amount',
      },
      {
        what: 'instalments in words (“in two equal parts”)',
        change: ({ pledges }) => pledges().put({ S16: 'in two equal parts' }),
        told: 'problems: 1 rejected, 6 confirmed; not-instalments',
      },
      {
        what: 'a quantity with its unit (“40 places”)',
        change: ({ pledges }) =>
          pledges().put({ E16: 'in kind', F16: null, G16: null, H16: 'training place', I16: '40 places' }),
        told: 'problems: 1 rejected, 6 confirmed; not-a-number',
      },
      {
        what: 'goods and services with an amount of their own',
        change: ({ pledges }) => pledges().put({ E16: 'in kind', H16: 'training place', I16: 40 }),
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'a pledge said to be paid, without a receipt',
        change: ({ pledges }) => pledges().put({ D16: 'paid' }),
        told: 'problems: 1 decision, 6 confirmed; paid-by-word',
      },
      {
        what: 'a paid pledge lowered',
        change: ({ pledges }) => pledges().put({ B7: 'amended', G7: 1 }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; paid-lowered',
      },
      {
        what: 'a paid pledge withdrawn',
        change: ({ pledges }) => pledges().put({ B7: 'withdrawn' }),
        told: 'problems: 1 decision, 1 new, 5 confirmed; paid-lowered',
      },
      {
        what: 'a status in words of their own (“transferred”)',
        change: ({ pledges }) => pledges().put({ D16: 'transferred' }),
        told: 'problems: 1 rejected, 6 confirmed; unknown-choice',
      },
      {
        what: 'a Member State gives the cost by year',
        change: ({ needs }) => needs().put({ M13: '2026: 1000; 2027 = 200' }),
        told: 'ready: 1 new, 3 confirmed; years-not-requirement',
        writes: ['Requirement by year: 2026: 1000; 2027: 200'],
      },
      {
        what: 'a Member State gives a year without its cost',
        change: ({ needs }) => needs().put({ M13: 2026 }),
        told: 'problems: 1 rejected, 3 confirmed; not-years',
      },
      {
        what: 'a Member State asks for a share of 150 per cent',
        change: ({ needs }) => needs().put({ N13: 1.5 }),
        told: 'problems: 1 rejected, 3 confirmed; out-of-range',
      },
      {
        what: 'a Member State writes a share as “40 %”',
        change: ({ needs }) => needs().put({ N13: '40 %' }),
        told: 'ready: 1 new, 3 confirmed; number-as-text',
        writes: ['In-kind share: 0.4'],
      },
      {
        what: 'a need of a Member State changed in its cost',
        change: ({ needs }) => needs().put({ B7: 'amended', I7: 500000 }),
        told: 'ready: 1 changed, 1 new, 2 confirmed',
        writes: ['Requirement: 500000', 'Requirement: 90000'],
      },
      {
        what: 'days counted from 1904',
        change: ({ pledges }) => pledges().from1904(),
        told: 'ready: 1 new, 6 confirmed',
        writes: ['Pledged on: 46203'],
      },
    ],
  ],
  [
    'Files',
    [
      {
        what: 'saved with macros (.xlsm)',
        change: ({ pledges }) => {
          const form = pledges();
          form.parts['[Content_Types].xml'] = strToU8(
            new TextDecoder()
              .decode(form.parts['[Content_Types].xml'])
              .replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
          );
          form.parts['xl/vbaProject.bin'] = strToU8('x');
          return form;
        },
        told: 'ready: 1 new, 6 confirmed',
      },
      {
        what: 'saved as an OpenDocument sheet (.ods)',
        change: () =>
          zipSync({
            mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
            'content.xml': strToU8('<office:document-content/>'),
          }),
        told: 'unreadable; unreadable-file',
      },
      {
        what: 'saved as .csv',
        change: () => strToU8('No.,Answer\nP-002,unchanged\n'),
        told: 'unreadable; unreadable-file',
      },
      { what: 'printed as .pdf', change: () => strToU8('%PDF-1.7\n1 0 obj'), told: 'unreadable; unreadable-file' },
      {
        what: 'a Word document (.docx)',
        change: () =>
          zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }),
        told: 'unreadable; unreadable-file',
      },
      {
        what: 'packed in a .zip',
        change: ({ pledges }) => zipSync({ 'form.xlsx': pledges().bytes() }),
        told: 'unreadable; unreadable-file',
      },
      {
        what: 'saved with a password, or as .xls',
        change: () => {
          const bytes = new Uint8Array(1536);
          bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
          return bytes;
        },
        told: 'unreadable; unreadable-file',
      },
      {
        what: 'cut off in transfer',
        change: ({ pledges }) => pledges().bytes().slice(0, 9000),
        told: 'unreadable; unreadable-file',
      },
      { what: 'an empty file', change: () => new Uint8Array(), told: 'unreadable; unreadable-file' },
      {
        what: 'another workbook altogether',
        change: ({ pledges }) => {
          const form = pledges();
          form.sheets.splice(0);
          return form.add('Budget', [
            ['Item', 'Cost'],
            ['Travel', 5000],
          ]);
        },
        told: 'not a form; not-a-form',
      },
      {
        what: 'the same file twice',
        change: ({ pledges }) => {
          const bytes = pledges().bytes();
          return [bytes, bytes];
        },
        told: 'ready: 1 new, 6 confirmed | duplicate file: 7 duplicate; duplicate-file',
      },
      {
        what: 'the same form resaved and sent twice',
        change: ({ pledges }) => [pledges(), pledges().put({ Z50: ' ' })],
        told: 'ready: 1 new, 6 confirmed | ready: 1 duplicate, 6 confirmed',
      },
      {
        what: 'two versions of one form, by two people',
        change: ({ pledges }) => [
          pledges().put({ B8: 'amended', G8: 310000 }),
          pledges().put({ B8: 'amended', G8: 320000 }),
        ],
        told: 'problems: 1 conflict, 1 new, 5 confirmed | problems: 1 conflict, 1 duplicate, 5 confirmed',
      },
      {
        what: 'two forms in one workbook',
        change: ({ pledges, other }) => {
          const form = pledges();
          const second = other().sheet();
          form.sheets.push({ ...second, name: 'Second' });
          return form;
        },
        told: 'problems: 13 rejected; two-references, written-outside',
      },
      {
        what: 'the form of another donor filled in, under its own name',
        change: ({ other }) => other(),
        told: 'ready: 6 confirmed',
      },
      {
        what: 'a form that was accepted, sent again',
        change: ({ pledges }) => pledges(),
        again: true,
        told: 'ready: 1 duplicate, 6 confirmed',
      },
      {
        what: 'a form that was accepted, resaved and sent again',
        change: ({ pledges }) => pledges().put({ Z50: ' ' }),
        again: true,
        told: 'ready: 1 duplicate, 6 confirmed',
      },
      {
        what: 'a form that was accepted, with a correction of the new row',
        change: ({ pledges }) => pledges().put({ G16: 130000 }),
        again: true,
        told: 'ready: 1 changed, 6 confirmed',
        writes: ['Amount: 130000'],
      },
      {
        what: 'the same pledge on an older form, after the newer was accepted',
        change: ({ older }) => older(),
        again: true,
        told: 'ready: 1 duplicate, 6 confirmed',
      },
      {
        what: 'a form that was accepted, with one more new row',
        change: ({ pledges }) => pledges().put(NEW),
        again: true,
        told: 'ready: 1 duplicate, 1 new, 6 confirmed',
        writes: ['Amount: 125000', 'Amount: 80000'],
      },
    ],
  ],
];
