import { columnLetters } from '../../src/values/cellAddress';
import { FORM_KINDS, type FormKind } from '../../src/forms/form';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { type EmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns } from '../../src/jobs/collectReturns';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { undoCollection } from '../../src/jobs/undoCollection';
import type { Language } from '../../src/words/languages';
import type { Collection } from '../../src/returns/collection';
import type { ReturnedCell, ReturnedFile } from '../../src/returns/returnedFile';
import { entriesOf, fillByHand, SIGNER } from '../fixtures/fillForm';
import { filled } from '../fixtures/filledForms';
import { beside, formPlaces } from '../fixtures/formPlaces';
import { formsOf, registerWithNeeds } from '../fixtures/sampleForms';
import { ACCEPTANCE, allRows } from '../jobs/returned';
import { describeWithUno, fillInLibreOffice } from '../libreoffice/fillInLibreOffice';

const EVERY = FORM_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));
const TABLES = { pledges: 'Pledges', needs: 'Needs' } as const;

interface Filled {
  readonly kind: FormKind;
  readonly language: Language;
  readonly made: Uint8Array;
  readonly entries: Awaited<ReturnType<typeof entriesOf>>;
  readonly byHand: Uint8Array;
}

let register: EmbeddedExcel;
let read: RegisterRead;
let forms: Filled[];

beforeAll(async () => {
  register = await registerWithNeeds();
  read = await readForForms(register.run);
  const made = await formsOf(read, EVERY);
  forms = [];
  for (const [index, { kind, language }] of EVERY.entries()) {
    const { bytes } = made[index]!;
    const entries = await entriesOf(bytes, kind, language, filled(kind, language));
    forms.push({ kind, language, made: bytes, entries, byHand: await fillByHand(bytes, entries) });
  }
});

const formOf = (kind: FormKind, language: Language): Filled =>
  forms.find((form) => form.kind === kind && form.language === language)!;

const collect = async (bytes: Uint8Array, name = 'returned.xlsx'): Promise<Collection> =>
  (
    await collectReturns(read, [{ name, bytes: () => Promise.resolve(bytes) }], (file) =>
      Promise.resolve(readCells(file)),
    )
  ).collection;

type Cells = Record<string, unknown>;

/** The rows of the register's tables, by header; no cell of them is a formula. */
async function tablesNow(): Promise<Record<FormKind, Cells[]>> {
  const rowsOf = (table: string): Promise<Cells[]> =>
    register.run(async (context) => {
      const range = context.workbook.tables.getItem(table).getRange().load('values,formulas');
      await context.sync();
      expect(range.formulas).toEqual(range.values);
      const [headers, ...rows] = range.values as unknown[][];
      return rows.map((row) => Object.fromEntries(headers!.map((header, at) => [String(header), row[at]])));
    });
  return { pledges: await rowsOf(TABLES.pledges), needs: await rowsOf(TABLES.needs) };
}

/** The register after a form was accepted: what it was, but for what was entered. */
function expectedTables(before: Record<FormKind, Cells[]>, kind: FormKind, language: Language): typeof before {
  const { changed, added } = filled(kind, language);
  const rows = before[kind];
  const id = Object.keys(rows[0]!)[0]!;
  const blank = Object.fromEntries(Object.keys(rows[0]!).map((header) => [header, '']));
  return {
    ...before,
    [kind]: [
      ...rows.map((row) => ({ ...row, ...changed[String(row[id])] })),
      ...added.map((cells) => ({ ...blank, ...cells })),
    ],
  };
}

/** Collects and accepts a filled form, compares the register cell by cell, and undoes it. */
async function proveRoundTrip(kind: FormKind, language: Language, bytes: Uint8Array): Promise<void> {
  const before = await tablesNow();
  const collection = await collect(bytes);
  const [file] = collection.files;
  const { outcomes } = filled(kind, language);
  const status = outcomes.includes('decision') ? 'problems' : 'ready';
  expect(file).toMatchObject({ kind, language, status, issues: [] });
  expect(
    file!.rows.map(({ outcome, issues }) => [outcome, issues.filter(({ severity }) => severity === 'error')]),
  ).toEqual(outcomes.map((outcome) => [outcome, []]));
  await acceptReturns(register.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
  expect(await tablesNow()).toEqual(expectedTables(before, kind, language));
  await undoCollection(register.run, { at: ACCEPTANCE.at });
  expect(await tablesNow()).toEqual(before);
}

/**
 * What the form's formulas must show, by the rates of June 2026 in the sample: 0.959 EUR and 0.7968 GBP are a dollar, a
 * training place is 1,350 dollars.
 */
const SHOWN = {
  pledges: {
    // P-022 is withdrawn; of P-032 60 places are in kind; the amount in pounds is a text, which no formula reads.
    earlier: (330_000 + 320_000.5 + 110_000 + 130_000) / 0.959 + 60 * 1350,
    fresh: 125_000.75 / 0.959 + 40 * 1350,
    inKind: (60 + 40) * 1350,
    complete: 2,
    answered: [4, 6],
    values: [125_000.75 / 0.959, 40 * 1350],
  },
  needs: {
    // N-032 is withdrawn; the requirement of the second new row is a text.
    earlier: 450_000 + 100_000 / 0.959,
    fresh: 90_000 + 12_000 / 0.959,
    inKind: null,
    complete: 2,
    answered: [3, 3],
    values: [90_000, undefined, 12_000 / 0.959],
  },
} as const;

function checkFormulas(file: ReturnedFile, kind: FormKind, language: Language): void {
  const { totals, checks, headers } = formWords(language);
  const { sheet, at } = formPlaces(file, kind, language);
  const { earlier, fresh, inKind, complete, answered, values } = SHOWN[kind];
  const all = earlier + fresh;
  const sums: [string, number][] = [
    [totals.earlier, earlier],
    [totals.new, fresh],
    [totals.all, all],
    ...(inKind === null
      ? []
      : ([
          [totals.cash, all - inKind],
          [totals.inKind, inKind],
        ] as [string, number][])),
  ];
  for (const [label, sum] of sums) expect([label, beside(sheet, label)]).toEqual([label, expect.closeTo(sum, 5)]);
  expect([checks.rows, checks.complete, checks.answered, checks.signed].map((label) => beside(sheet, label))).toEqual([
    3,
    complete,
    `${answered[0]} ${checks.of} ${answered[1]}`,
    checks.yes,
  ]);
  const cell = (row: number, key: Parameters<typeof at>[2], part: 'earlier' | 'new' = 'new'): unknown => {
    const place = at(part, row, key);
    return sheet.cells.find((one) => one.row === place.row && one.column === place.column)?.value;
  };
  const money = kind === 'pledges' ? headers.amount : headers.requirement;
  const incomplete = kind === 'pledges' ? 2 : 1;
  const valueColumn = sheet.cells.find(({ value }) => String(value).startsWith(`${headers.value} (`))!.column;
  values.forEach((value, row) =>
    expect(
      sheet.cells.find((one) => one.row === at('new', row, 'id').row && one.column === valueColumn)?.value || undefined,
    ).toEqual(value === undefined ? undefined : expect.closeTo(value, 5)),
  );
  expect(cell(incomplete, 'check')).toBe(checks.missing + money);
  expect(cell(0, 'check')).toBe(checks.rowComplete);
  expect(sheet.cells.map(({ value }) => value)).toContain(checks.formIncomplete);
  expect(sheet.cells.map(({ value }) => value)).toContain(SIGNER);
}

describe.each(FORM_KINDS)('a form of %s that is filled in in the embedded Excel', (kind) => {
  it.each(LANGUAGES)('comes into the register cell by cell, and nothing else does (%s)', async (language) => {
    const { byHand } = formOf(kind, language);
    checkFormulas(readCells(byHand), kind, language);
    await proveRoundTrip(kind, language, byHand);
  });

  it.each(LANGUAGES)('is unchanged where nothing was filled in (%s)', async (language) => {
    const { files } = await collect(formOf(kind, language).made);
    expect(files[0]).toMatchObject({ status: 'ready', issues: [{ code: 'nothing-filled-in' }] });
    expect(files[0]!.rows.map(({ outcome, issues }) => [outcome, issues])).toEqual(
      Array.from({ length: kind === 'pledges' ? 6 : 3 }, () => ['unchanged', []]),
    );
  });
});

describeWithUno('forms that are filled in in LibreOffice and saved by it', () => {
  let saved: Uint8Array[];
  beforeAll(async () => {
    saved = await fillInLibreOffice(
      forms.map(({ made, entries: { sheet, cells } }) => ({
        workbook: made,
        cells: cells.map(({ row, column, value }) => ({ sheet, cell: `${columnLetters(column)}${row}`, value })),
      })),
    );
  });
  const savedOf = (kind: FormKind, language: Language): Uint8Array => saved[forms.indexOf(formOf(kind, language))]!;

  describe.each(FORM_KINDS)('of %s', (kind) => {
    it.each(LANGUAGES)('come into the register cell by cell, and nothing else does (%s)', async (language) => {
      checkFormulas(readCells(savedOf(kind, language)), kind, language);
      await proveRoundTrip(kind, language, savedOf(kind, language));
    });

    it.each(LANGUAGES)('hold what the embedded Excel holds, every formula’s value among it (%s)', (language) => {
      const [theirs, ours] = [savedOf(kind, language), formOf(kind, language).byHand].map((bytes) =>
        readCells(bytes).sheets.map(({ name, cells }) => ({
          name,
          cells: cells.filter(({ value }) => value !== ''),
        })),
      );
      expect(theirs!.map(({ name }) => name)).toEqual(ours!.map(({ name }) => name));
      ours!.forEach(({ name, cells }, index) => {
        expect(cells.length).toBeGreaterThan(10);
        expect([name, theirs![index]!.cells]).toEqual([
          name,
          cells.map((cell) =>
            typeof cell.value === 'number' ? { ...cell, value: expect.closeTo(cell.value, 6) as unknown } : cell,
          ),
        ]);
      });
    });
  });
});

/** The reading of a file, changed as others change the file. */
type Change = (file: ReturnedFile, main: string) => ReturnedFile;

const eachCell =
  (move: (cell: ReturnedCell) => ReturnedCell): Change =>
  (file, main) => ({
    ...file,
    sheets: file.sheets.map((sheet) => (sheet.name === main ? { ...sheet, cells: sheet.cells.map(move) } : sheet)),
  });

const [AMOUNT_OR_MODALITY, NOTES_OR_YEAR] = [5, 11];
/** Pledged on; Requested on. */
const DAY_COLUMNS = [3, 15];

const CHANGES: Readonly<Record<string, Change>> = {
  'whose sheets were renamed': (file) => ({
    ...file,
    sheets: file.sheets.map((sheet, index) => ({ ...sheet, name: `Feuil${index + 1}` })),
  }),
  'into which rows were inserted, at the top and between new rows': (file, main) => {
    const rows = file.sheets.find(({ name }) => name === main)!.cells.map(({ row }) => row);
    const middle = rows[rows.length >> 1]!;
    return eachCell((cell) => ({ ...cell, row: cell.row + (cell.row > middle ? 5 : 3) }))(file, main);
  },
  'of which columns were moved': eachCell((cell) => {
    const moved = { [AMOUNT_OR_MODALITY]: NOTES_OR_YEAR, [NOTES_OR_YEAR]: AMOUNT_OR_MODALITY }[cell.column];
    return { ...cell, column: (moved ?? cell.column) + 1 };
  }),
  'that was pasted as values into a new workbook, without the hidden sheet': (file, main) => ({
    ...file,
    sheets: file.sheets.filter(({ name }) => name === main).map((sheet) => ({ ...sheet, name: 'Sheet1' })),
  }),
  'whose numbers and days are texts': eachCell((cell) => {
    if (typeof cell.value !== 'number') return cell;
    const isDay = DAY_COLUMNS.includes(cell.column) && cell.value > 40_000 && cell.value < 50_000;
    const day = new Date(Date.UTC(1899, 11, 30) + cell.value * 86_400_000);
    return { ...cell, value: isDay ? day.toISOString().slice(0, 10) : String(cell.value) };
  }),
};

/** What the forms mean as they are, read once. */
const meant = new Map<Filled, Promise<Collection>>();
function unchanged(kind: FormKind, language: Language): Promise<Collection> {
  const form = formOf(kind, language);
  const found = meant.get(form) ?? collect(form.byHand);
  meant.set(form, found);
  return found;
}

describe.each(FORM_KINDS)('a form of %s', (kind) => {
  describe.each(Object.entries(CHANGES))('%s', (_, change) => {
    it.each(LANGUAGES)('means what it meant (%s)', async (language) => {
      const { byHand } = formOf(kind, language);
      const main = formWords(language).sheets[kind];
      const given = [{ name: 'returned.xlsx', bytes: () => Promise.resolve(byHand) }];
      const changed = await collectReturns(read, given, (bytes) => Promise.resolve(change(readCells(bytes), main)));
      const rowsOf = ({ files }: Collection) =>
        files[0]!.rows.map(({ id, outcome, answer, changes }) => ({ id, outcome, answer, changes }));
      expect(rowsOf(changed.collection)).toEqual(rowsOf(await unchanged(kind, language)));
    });
  });
});
