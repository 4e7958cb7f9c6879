import { inSentences } from '../../src/words/foundAndWanted';
import { AS_SENT } from '../../src/forms/asSent';
import type { FormKind } from '../../src/forms/form';
import { writeReference } from '../../src/forms/formReference';
import { formWords } from '../../src/words/formWords';
import type { CellValue } from '../../src/register/rawTable';
import { builtInStates } from '../../src/register/states/builtInStates';
import { knownPlaces } from '../../src/register/states/knownPlaces';
import type { Language } from '../../src/words/languages';
import type { HeaderKey } from '../../src/returns/headerRow';
import type { ReadForm, ReadRow } from '../../src/returns/readForm';
import { readReturn } from '../../src/returns/readReturn';
import type { ReturnContext } from '../../src/returns/returnContext';
import type { ReturnedCell, ReturnedFile, ReturnedSheet } from '../../src/returns/returnedFile';

/** A row of a sheet from column A on; null is a blank cell. */
export type Cells = readonly (CellValue | null)[];
/** A row of a form by its columns. */
export type Entry = Readonly<Partial<Record<HeaderKey, CellValue>>>;

export const sheetOf = (name: string, rows: readonly Cells[], hidden = false): ReturnedSheet => ({
  name,
  hidden,
  cells: rows.flatMap((cells, row) =>
    cells.flatMap((value, column): ReturnedCell[] =>
      value === null ? [] : [{ row: row + 1, column: column + 1, value }],
    ),
  ),
});

export const fileOf = (...sheets: readonly ReturnedSheet[]): ReturnedFile => ({ date1904: false, sheets });

export const referenceOf = (kind: FormKind, language: Language): string =>
  writeReference({ version: 1, kind, language, register: '7KQ4M2XA', party: '9TR3DD0C', madeOn: '2026-11-24' });

/** As the forms have them, from column A on. */
export const COLUMNS: Readonly<Record<FormKind, readonly HeaderKey[]>> = {
  pledges: [
    'id', // A
    'answer', // B
    'pledgedOn', // C
    'status', // D
    'kind', // E
    'currency', // F
    'amount', // G
    'category', // H
    'quantity', // I
    'unit', // J
    'value', // K
    'needs', // L
    'needTitle', // M
    'places', // N
    'regions', // O
    'themes', // P
    'firstYear', // Q
    'lastYear', // R
    'condition', // S
    'notes', // T
    'check', // U
  ],
  needs: [
    'id', // A
    'answer', // B
    'title', // C
    'theme', // D
    'modality', // E
    'priority', // F
    'currency', // G
    'requirement', // H
    'value', // I
    'firstYear', // J
    'lastYear', // K
    'inKindShare', // L
    'requestedOn', // M
    'notes', // N
    'check', // O
  ],
};

export interface Filled {
  readonly kind?: FormKind;
  readonly language?: Language;
  readonly earlier?: readonly Entry[];
  readonly entered?: readonly Entry[];
  /** As the earlier rows were sent; null: the file says nothing of it. */
  readonly sent?: readonly Entry[] | null;
}

export const headersIn = (kind: FormKind, language: Language): string[] =>
  COLUMNS[kind].map((key) => formWords(language).headers[key]);

export const cellsOf = (kind: FormKind, entry: Entry): (CellValue | null)[] =>
  COLUMNS[kind].map((key) => entry[key] ?? null);

/** The main sheet of a form: headers of part A in row 6, its rows from 7 on. */
export function mainSheet({ kind = 'pledges', language = 'en', earlier = [], entered = [] }: Filled): Cells[] {
  const { head, titles, parts, totals, checks, signature } = formWords(language);
  const label = kind === 'pledges' ? head.donor : head.state;
  return [
    [titles[kind]],
    [label, kind === 'pledges' ? 'Government of Norway' : 'Kenya'],
    [head.reference, referenceOf(kind, language)],
    [],
    [parts[kind].earlier],
    headersIn(kind, language),
    ...(earlier.length === 0 ? [[parts.noneEarlier]] : earlier.map((entry) => cellsOf(kind, entry))),
    [totals.earlier, null, null, null, null, null, null, null, null, null, 1000],
    [],
    [parts[kind].new],
    headersIn(kind, language),
    ...entered.map((entry) => cellsOf(kind, entry)),
    [totals.new, null, null, null, null, null, null, null, null, null, 2000],
    [totals.indicative],
    [checks.caption],
    [checks.rows, 1, checks.complete, 1],
    [checks.answered, 1, checks.of, 1],
    [checks.formComplete],
    [signature.caption],
    [signature.certify],
    [signature.name, null, 'Jane Doe'],
    [signature.date, null, 46000],
  ];
}

export const listsSheet = ({ kind = 'pledges', language = 'en', earlier = [], sent = earlier }: Filled): Cells[] => [
  ['USD', 1, null, 'Africa'],
  ['EUR', 1.1, null, 'Asia'],
  ...(sent === null
    ? []
    : [[AS_SENT], headersIn(kind, language), ...sent.map((entry) => cellsOf(kind, { ...entry, answer: '' }))]),
];

export function formFile(filled: Filled): ReturnedFile {
  const words = formWords(filled.language ?? 'en');
  return fileOf(
    sheetOf(words.sheets.instructions, [
      [words.instructions.caption],
      ...words.instructions.pledges.map((line) => [line]),
    ]),
    sheetOf(words.sheets[filled.kind ?? 'pledges'], mainSheet(filled)),
    sheetOf(words.sheets.lists, listsSheet(filled), true),
  );
}

const named = (...names: string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), name]));

/** A register with needs N-001 to N-003, two themes and two categories. */
export const CONTEXT: ReturnContext = {
  states: builtInStates(),
  places: knownPlaces(builtInStates()),
  needs: named('N-001', 'N-002', 'N-003'),
  themes: named('Urban crime', 'Juvenile justice'),
  categories: named('Training place', 'Manual'),
};

export function read(file: ReturnedFile, context: ReturnContext = CONTEXT): ReadForm {
  const reading = readReturn(file, context);
  if (reading.kind !== 'form') throw new Error(inSentences(reading));
  return reading.form;
}

export const valuesOf = ({ values }: ReadRow): Record<string, unknown> => Object.fromEntries(values);
export const codesOf = ({ issues }: Pick<ReadRow, 'issues'>): string[] => issues.map(({ code }) => code);

/**
 * A new pledge with nothing wrong with it; 46173 is 31 May 2026, which is 125 years of 365 days, 31 leap days, 151 days
 * and Excel's false leap day after 1900.
 */
export const PLEDGE: Entry = { pledgedOn: 46173, status: 'pledged', kind: 'cash', currency: 'USD', amount: 5000 };
export const NEED: Entry = { title: 'Training of judges', theme: 'Urban crime', currency: 'USD', requirement: 90000 };

/** The one row of a form with one new row. */
export function readOne(entry: Entry, filled: Omit<Filled, 'entered'> = {}, context: ReturnContext = CONTEXT): ReadRow {
  const { rows } = read(
    formFile({ ...filled, entered: [{ ...(filled.kind === 'needs' ? NEED : PLEDGE), ...entry }] }),
    context,
  );
  if (rows.length !== 1) throw new Error(`${rows.length} rows`);
  return rows[0]!;
}
