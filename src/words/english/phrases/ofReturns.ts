import type { FormKind } from '../../../forms/form';

/** Where a table of a returned form stands. */
interface InForm {
  readonly header: string;
  readonly sheet: string;
  readonly headerRow: number;
}

/** Something that somebody wrote where nothing is read, or struck through. */
export interface WrittenThing {
  /**
   * `sheet`: a cell of a sheet that was added. `computed`: a cell that a form computes. `page`: above or below the pages
   * of a sheet. `tab`: a tab that is no worksheet.
   */
  readonly is: 'cell' | 'sheet' | 'comment' | 'drawing' | 'struck' | 'computed' | 'page' | 'tab';
  readonly sheet: string;
  /** Its address with the name of the sheet; the sheet alone where it stands in no cell. */
  readonly cell: string;
  /** '' for a drawing without text. */
  readonly text: string;
}

/** What was found in a returned file, beside what its cells hold. */
export const foundInReturns = {
  noColumnBelow: (one: InForm) => `no column ${one.header} in ${tableIn(one)}`,
  twoColumnsBelow: (one: InForm) => `two columns ${one.header} in ${tableIn(one)}`,
  references: ({ references }: { readonly references: readonly string[] }) => references.join(' and '),
  writtenOutside: ({ things, more }: { readonly things: readonly WrittenThing[]; readonly more: number }) => {
    const left = more + Math.max(0, things.length - MOST_SAID);
    return things.slice(0, MOST_SAID).map(writtenAt).join('; ') + (left > 0 ? ` and ${left} more` : '');
  },
  struckThrough: ({ cells }: { readonly cells: readonly string[] }) => `struck through: ${cells.join(', ')}`,
  answerWithoutIdentifier: ({ answer }: { readonly answer: string }) => `the answer ${answer} without an identifier`,
  noIdentifiers: 'a table without identifiers',
  answerAndEntries: ({ answer, headers }: { readonly answer: string; readonly headers: readonly string[] }) =>
    `the answer “${answer}”, and other entries in ${headers.join(', ')}`,
  amendedNothing: 'the answer “amended”, and no cell that was changed',
  ofAnother: ({ id, form }: { readonly id: string | null; readonly form: FormKind }) =>
    `${id}, which is of ${form === 'pledges' ? 'another donor' : 'another State'}`,
  notInRegister: ({ id }: { readonly id: string | null }) => `${id}, which the register does not have`,
  nothingFilledIn: 'nothing is filled in: no answer, no change, no new row',
  sameFile: ({ before }: { readonly before: string }) => `the same file as ${before}`,
  formOfRegister: ({ register }: { readonly register: string }) => `a form of the register ${register}`,
  formOfVersion: ({ version }: { readonly version: number }) => `a form of version ${version}`,
  formOfParty: ({ party, isRenamed, madeFor }: FormOfParty) =>
    `a form of ${party ?? 'a party without a name'}${
      isRenamed ? `, another name than the form was made for${madeFor === null ? '' : ` (${madeFor})`}` : ''
    }`,
  saidToBeOf: ({ name }: { readonly name: string }) => `said to be of ${name}, whom the register does not have`,
  tableWithout: ({ table, headers }: { readonly table: string; readonly headers: readonly string[] }) =>
    `a table ${table} without ${headers.join(', ')}`,
  tableMissing: ({ table }: { readonly table: string }) => `a register without a table ${table}`,
  noReference: (book: Book) => `${sheetsOf(book)}, without the reference of a form`,
  referenceAlone: ({ reference, form, ...book }: Book & { readonly reference: string; readonly form: FormKind }) =>
    `${sheetsOf(book)}, with the reference ${reference}, and without its table of ${form}`,
  /** As whoever read the file said it. */
  told: ({ text }: { readonly text: string }) => text,
};

/** What is wanted of a returned file. */
export const wantedInReturns = {
  columnsAsSent: 'the columns with which the form was sent',
  oneReference: 'the reference of one form',
  rowOfTable: 'a row of the table',
  entriesInTables: 'entries in the tables only; read this, and enter what matters by hand',
  decisionOnRow: 'a decision: unless somebody accepts it, the row is not taken over',
  identifierOrNoAnswer: 'the identifier of the row, or no answer where the row is new',
  identifiersAsSent: 'the column of identifiers, as sent',
  oneListed: ({ table }: { readonly table: string }) => `one that ${table} lists`,
  listedInstead: ({ header, table, unknown }: { readonly header: string; readonly table: string } & Unknown) =>
    `a ${header} that ${table} lists, ${instead(unknown)}`,
  regionsInstead: ({ unknown }: Unknown) => `a region or group of States of the register, ${instead(unknown)}`,
  blankOrColumn: ({ header, table }: { readonly header: string; readonly table: string }) =>
    `a blank cell, or a column ${header} in the table ${table}`,
  answerAmended: 'the answer “amended”, or the entries as they were',
  cellsAsTheyWere: 'cells as they were; only the withdrawal is taken over',
  amendment: 'what is amended, or the answer “unchanged”; accepted, the row is recorded as confirmed',
  ownState: ({ name }: { readonly name: string }) => `${name} among the places, or a blank cell`,
  identifierOf: ({ header, party }: { readonly header: string; readonly party: string }) => `a ${header} of ${party}`,
  filledIn: 'a form that is filled in',
  eachOnce: 'each file once; the first is compared',
  formOfThisRegister: ({ keys }: { readonly keys: readonly string[] }) =>
    keys.length === 0
      ? 'a register by which forms can be recognized: with the setting Register ID'
      : `a form of this register, ${keys.join(' or ')}`,
  versionOrOlder: ({ version }: { readonly version: number }) => `version ${version} or older`,
  version: ({ version }: { readonly version: number }) => `version ${version}; it is compared`,
  whoseItIs: 'a person who says whose it is; its rows wait until then',
  donorOfName: 'a donor that the register has under this name',
  stateKnown: 'a State that the register knows',
  wholeTable: ({ table }: { readonly table: string }) => `a table ${table} with every column that it must have`,
  formWithReference: 'a form that Pledgebook made, with its reference',
  tableInSight: ({ form }: { readonly form: FormKind }) =>
    `the table of ${form} under its headers, on a sheet that is not hidden`,
  workbook: 'an Excel workbook (.xlsx) that can be opened',
  /** As whoever read the file said it. */
  told: ({ text }: { readonly text: string }) => text,
};

interface FormOfParty {
  /** The name that stands on the form. */
  readonly party: string | null;
  readonly isRenamed: boolean;
  /** null where the register does not have them. */
  readonly madeFor: string | null;
}

interface Book {
  readonly sheets: readonly string[];
  /** How many more sheets there are. */
  readonly moreSheets: number;
}

interface Unknown {
  readonly unknown: readonly string[];
}

const tableIn = ({ sheet, headerRow }: InForm): string => `the table below row ${headerRow} of the sheet ${sheet}`;

/** More are counted only. */
const MOST_SAID = 10;

const WRITTEN_AS: Readonly<Record<WrittenThing['is'], string>> = {
  cell: '',
  sheet: 'on an added sheet',
  comment: 'a comment',
  drawing: 'a picture or text box',
  struck: 'struck through',
  computed: 'in place of a formula',
  page: 'page header or footer',
  tab: 'a tab that is no worksheet, such as a chart',
};

/** What kind of thing it is; '' for a cell. */
export const writtenAs = (is: WrittenThing['is']): string => WRITTEN_AS[is];

const writtenAt = ({ is, cell, text }: WrittenThing): string =>
  `${cell}${is === 'cell' ? '' : ` (${writtenAs(is)})`}${text === '' ? '' : `: ${text}`}`;

const sheetsOf = ({ sheets, moreSheets }: Book): string =>
  `a workbook with the sheets ${sheets.join(', ')}${moreSheets > 0 ? `, and ${moreSheets} more` : ''}`;

const instead = (unknown: readonly string[]): string =>
  `instead of ${unknown.join('; ')}; separate several with semicolons`;
