import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formKeys, type FormColumnKey } from '../../src/forms/columns';
import type { FormKind } from '../../src/forms/form';
import { type EmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns } from '../../src/jobs/collectReturns';
import type { GivenFile, ReadFile } from '../../src/jobs/filePorts';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { undoCollection } from '../../src/jobs/undoCollection';
import type { CellValue } from '../../src/register/rawTable';
import type { Language } from '../../src/words/languages';
import {
  isAddition,
  OUTCOMES,
  type CollectedFile,
  type CollectedRow,
  type Collection,
} from '../../src/returns/collection';
import type { ReturnedCell, ReturnedFile } from '../../src/returns/returnedFile';
import { entriesOf, fillByHand } from '../fixtures/fillForm';
import { filled } from '../fixtures/filledForms';
import { formPlaces, type FormPlaces } from '../fixtures/formPlaces';
import { formsOf, registerWithNeeds, type FormsWanted } from '../fixtures/sampleForms';
import { stemsFrom } from '../fixtures/stemsFrom';
import { anyCell, meanings } from '../fixtures/untrustedCells';
import { ACCEPTANCE, rowsOfTable, withoutLog } from '../jobs/returned';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';

const WANTED = [
  { kind: 'pledges', language: 'en' },
  { kind: 'pledges', language: 'ar' },
  { kind: 'needs', language: 'fr' },
  { kind: 'needs', language: 'zh' },
] as const satisfies readonly FormsWanted[];
const EARLIER: Readonly<Record<FormKind, number>> = { pledges: 6, needs: 3 };
const NEW_ROWS = 15;
const TABLES = { pledges: 'Pledges', needs: 'Needs' } as const;

interface Made {
  readonly kind: FormKind;
  readonly language: Language;
  readonly file: ReturnedFile;
  readonly places: FormPlaces;
}

let register: EmbeddedExcel;
let read: RegisterRead;
let forms: Made[];
let whole: Uint8Array;

beforeAll(async () => {
  register = await registerWithNeeds();
  read = await readForForms(register.run);
  const made = await formsOf(read, WANTED);
  forms = WANTED.map(({ kind, language }, index): Made => {
    const file = readCells(made[index]!.bytes);
    return { kind, language, file, places: formPlaces(file, kind, language) };
  });
  const { bytes } = made[0]!;
  whole = await fillByHand(bytes, await entriesOf(bytes, 'pledges', 'en', filled('pledges', 'en')));
});

const given = (name: string, bytes: Uint8Array = new Uint8Array()): GivenFile => ({
  name,
  bytes: () => Promise.resolve(bytes),
});
const reader: ReadFile = (bytes) => Promise.resolve(readCells(bytes));
const collect = async (bytes: Uint8Array): Promise<CollectedFile> =>
  (await collectReturns(read, [given('returned.xlsx', bytes)], reader)).collection.files[0]!;

type Key = FormColumnKey | 'answer';
/** Cells that somebody filled in: of earlier rows by their places from 0, of new ones too. */
interface Entered {
  readonly part: 'earlier' | 'new';
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Key, CellValue>>>;
}

/** Rows of a form with anything in their cells, most of them with what a row must have. */
function entered({ kind, language }: Pick<Made, 'kind' | 'language'>): fc.Arbitrary<Entered[]> {
  const any = (keys: readonly Key[]): fc.Arbitrary<Entered['cells']> =>
    fc.record(Object.fromEntries(keys.map((key) => [key, anyCell(key, language)])), { requiredKeys: [] });
  const keys: readonly FormColumnKey[] = formKeys(kind);
  const complete: Entered['cells'] =
    kind === 'pledges'
      ? { pledgedOn: 46203, status: [...meanings('status', language).keys()][0]!, currency: 'EUR', amount: 1000.5 }
      : { title: 'A title', theme: 'Corruption', currency: 'EUR', requirement: 1000.5 };
  const few = fc.subarray([...keys], { minLength: 0, maxLength: 4 }).chain(any);
  const row = (part: Entered['part'], most: number): fc.Arbitrary<Entered> =>
    fc.record({
      part: fc.constant(part),
      row: fc.nat({ max: most - 1 }),
      cells:
        part === 'earlier'
          ? fc.oneof(any(['answer', ...keys]), few, fc.constantFrom({}, ...answers(language)))
          : fc.oneof(any(keys), { arbitrary: few.map((cells) => ({ ...complete, ...cells })), weight: 3 }),
    });
  const rows = (part: Entered['part'], most: number) =>
    fc.uniqueArray(row(part, most), { selector: (one) => one.row, maxLength: most });
  return fc.tuple(rows('earlier', EARLIER[kind]), rows('new', NEW_ROWS)).map((both) => both.flat());
}

const answers = (language: Language): Entered['cells'][] =>
  [...meanings('answer', language).keys()].map((answer) => ({ answer }));

/** The form as a file that came back with these cells. */
function returned({ file, places }: Made, rows: readonly Entered[]): ReturnedFile {
  const put = new Map<string, ReturnedCell>();
  for (const { part, row, cells } of rows)
    for (const [key, value] of Object.entries(cells)) {
      const place = places.at(part, row, key as Key);
      put.set(`${place.row} ${place.column}`, { ...place, value });
    }
  const isPut = ({ row, column }: ReturnedCell): boolean => put.has(`${row} ${column}`);
  const cells = [...places.sheet.cells.filter((cell) => !isPut(cell)), ...put.values()];
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...file, sheets: file.sheets.map((sheet) => (sheet === places.sheet ? { ...sheet, cells } : sheet)) };
}

const collectCells = async (files: readonly ReturnedFile[]): Promise<Collection> => {
  const reading: ReadFile = ([index]) => Promise.resolve(files[index!]!);
  return (
    await collectReturns(
      read,
      files.map((_, index) => given(`${index}.xlsx`, Uint8Array.of(index))),
      reading,
    )
  ).collection;
};

const isBlank = (value: CellValue): boolean =>
  typeof value === 'string' && value.replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Z}\ufffe\uffff]/gu, '') === '';

/** What a column of the register is filled with that is no column of the form. */
const OWN: ReadonlySet<string> = new Set(['id', 'donor', 'state']);

/** Checks every change that would be made against what stands in its cell. */
function checkRow(made: Made, { row, changes, outcome, answer }: CollectedRow, file: ReturnedFile): void {
  const main = file.sheets.find(({ name }) => name === made.places.sheet.name)!;
  const cellOf = (key: Key): CellValue | undefined => {
    const { column } = made.places.at('new', 0, key);
    return main.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  };
  expect(OUTCOMES).toContain(outcome);
  if (answer !== null)
    expect([cellOf('answer'), meanings('answer', made.language).get(String(cellOf('answer')))]).toEqual([
      cellOf('answer'),
      answer,
    ]);
  if (outcome !== 'new' && answer === 'withdrawn')
    return void expect(changes.map(({ key, after }) => [key, after])).toEqual(
      changes.length === 0 ? [] : [['status', 'withdrawn']],
    );
  for (const { key, after } of changes) {
    if (OWN.has(key)) continue;
    const cell = cellOf(key as FormColumnKey);
    // A need without places is its sender's own.
    if (key === 'places' && made.kind === 'needs' && (cell === undefined || isBlank(cell))) continue;
    expect({ key, after, cell, stems: stemsFrom(cell, key as FormColumnKey, after, made.language) }).toMatchObject({
      stems: true,
    });
  }
}

describe.each(WANTED)('a form of $kind in $language with anything in its cells', ({ kind, language }) => {
  const madeOf = (): Made => forms.find((form) => form.kind === kind && form.language === language)!;

  it('is reported row by row, and every change stems from the cell of its row', async () => {
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(entered({ kind, language }), async (rows) => {
        const made = madeOf();
        const back = returned(made, rows);
        const [file] = (await collectCells([back])).files;
        expect(['ready', 'problems']).toContain(file!.status);
        const filledIn = rows
          .filter(({ part, cells }) => part === 'new' && Object.values(cells).some((value) => !isBlank(value)))
          .map(({ row }) => made.places.at('new', row, 'id').row);
        const expected = [
          ...Array.from({ length: EARLIER[kind] }, (_, row) => made.places.at('earlier', row, 'id').row),
          ...filledIn.sort((one, other) => one - other),
        ];
        expect(file!.rows.map(({ row }) => row)).toEqual(expected);
        for (const row of file!.rows) checkRow(made, row, back);
        for (const { outcome } of file!.rows) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }),
      runs(40),
    );
    for (const outcome of ['new', 'changed', 'unchanged', 'rejected'] as const)
      expect([outcome, outcomes.get(outcome)]).toEqual([outcome, expect.any(Number)]);
  });

  it('never puts a formula into the register, nor a value that is not reported, and can be undone', async () => {
    const before = withoutLog(register);
    await fc.assert(
      fc.asyncProperty(fc.array(entered({ kind, language }), { minLength: 4, maxLength: 4 }), async (all) => {
        const collection = await collectCells(all.map((rows) => returned(madeOf(), rows)));
        const rows = collection.files.flatMap(({ rows: ofFile }, file) =>
          ofFile.flatMap(({ outcome }, row) => (outcome === 'new' || outcome === 'changed' ? [{ file, row }] : [])),
        );
        const { collectionId } = await acceptReturns(register.run, collection, { ...ACCEPTANCE, rows });
        try {
          const table = await valuesAndFormulas(TABLES[kind]);
          expect(table.formulas).toEqual(table.values);
          const byId = new Map((await rowsOfTable(register, TABLES[kind])).map((row) => [Object.values(row)[0], row]));
          for (const { file, row } of rows) {
            const { id, changes } = collection.files[file]!.rows[row]!;
            for (const { header, after } of changes) expect([header, byId.get(id)![header]]).toEqual([header, after]);
          }
        } finally {
          if (collectionId !== null) await undoCollection(register.run, { at: ACCEPTANCE.at });
        }
        expect(withoutLog(register)).toEqual(before);
      }),
      runs(4),
    );
  });
});

const valuesAndFormulas = (table: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> =>
  register.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange().load('values,formulas');
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });

const content = ({ rows }: CollectedFile) =>
  rows.map(({ sheet, row, id, outcome, answer, changes }) => ({ sheet, row, id, outcome, answer, changes }));

describe('a file that was damaged on its way', () => {
  const checkDamaged = async (bytes: Uint8Array): Promise<void> => {
    const file = await collect(bytes);
    if (file.status === 'unreadable' || file.status === 'not a form') {
      expect(file.rows).toEqual([]);
      expect(file.issues.length).toBeGreaterThan(0);
    } else expect(content(file)).toEqual(content(await original()));
  };
  let known: CollectedFile | undefined;
  const original = async (): Promise<CollectedFile> => (known ??= await collect(whole));

  it('is unreadable, or read as it was: bytes changed', async () => {
    const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.boolean(), async (all, atEnd) => {
        const bytes = Uint8Array.from(whole);
        // The directory of the archive stands at its end.
        const [from, size] = atEnd ? [bytes.length - 2000, 2000] : [0, bytes.length];
        for (const [at, flip] of all) bytes[from + Math.min(size - 1, Math.floor(at * size))]! ^= flip;
        await checkDamaged(bytes);
      }),
      runs(60),
    );
  });

  it('is unreadable, or read as it was: an end missing, a piece missing or doubled, something before or behind', async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const act = fc.constantFrom('end', 'piece', 'doubled', 'before', 'behind');
    await fc.assert(
      fc.asyncProperty(act, place, fc.integer({ min: 1, max: 5000 }), fc.uint8Array(), async (what, at, size, more) => {
        const from = Math.floor(at * whole.length);
        const pieces: Readonly<Record<typeof what, readonly Uint8Array[]>> = {
          end: [whole.subarray(0, from)],
          piece: [whole.subarray(0, from), whole.subarray(from + size)],
          doubled: [whole.subarray(0, from + size), whole.subarray(from)],
          before: [more, whole],
          behind: [whole, more],
        };
        await checkDamaged(Uint8Array.from(Buffer.concat(pieces[what])));
      }),
      runs(40),
    );
  });

  it('has a report in time, whatever stands in its parts', async () => {
    const parts = unzipSync(whole);
    const names = Object.keys(parts).filter((name) => /sheet\d+\.xml$|sharedStrings|workbook\.xml$|\.rels$/.test(name));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const SIGNS = ['<', '>', '"', '&', '/', '0', '9', '-', 'e', '\u0000', '&#0;', '<v>', '</c>', '<!--', '<![CDATA['];
    const change = fc.record({ at: place, out: fc.nat({ max: 40 }), put: fc.constantFrom('', ...SIGNS) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (name, all) => {
          let text = strFromU8(parts[name]!);
          for (const { at, out, put } of all) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + put + text.slice(from + out);
          }
          const file = await collect(zipSync({ ...parts, [name]: strToU8(text) }));
          for (const { outcome } of file.rows) expect(OUTCOMES).toContain(outcome);
          if (file.rows.length === 0) expect(file.issues.length).toBeGreaterThan(0);
        },
      ),
      runs(20),
    );
  });

  it('is unreadable where it is any bytes', async () => {
    const signature = Uint8Array.of(0x50, 0x4b, 3, 4);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.boolean(), async (bytes, likeZip) => {
        const file = await collect(likeZip ? Uint8Array.from([...signature, ...bytes]) : bytes);
        expect([file.status, file.rows]).toEqual(['unreadable', []]);
      }),
      runs(40),
    );
  });
});

describe('thirty files, good and bad', () => {
  const DONORS = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({
    name: `Government of Country ${letter}`,
  }));
  const LANGUAGES = ['fr', 'ru', 'ar', 'zh', 'es'] as const;
  let good: GivenFile[];
  beforeAll(async () => {
    const wanted = DONORS.map((donor, index): FormsWanted => ({
      kind: 'pledges',
      language: LANGUAGES[index]!,
      parties: [donor],
    }));
    const made = await formsOf(read, wanted);
    good = [];
    for (const [index, { file, bytes }] of made.entries()) {
      const language = LANGUAGES[index]!;
      const { fresh, earlier } = filled('pledges', language);
      const whole = { ...filled('pledges', language), fresh, earlier: { 0: earlier[0]! } };
      good.push(given(file, await fillByHand(bytes, await entriesOf(bytes, 'pledges', language, whole))));
    }
  });

  const bad = (): GivenFile[] => [
    given('empty.xlsx'),
    given('text.xlsx', strToU8('Dear colleagues, please find attached')),
    given('picture.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
    given('zip.xlsx', zipSync({ 'a.txt': strToU8('a') })),
    given('half.xlsx', whole.subarray(0, whole.length >> 1)),
    { name: 'gone.xlsx', bytes: () => Promise.reject(new Error('the file is gone')) },
    { name: 'nothing.xlsx', bytes: () => Promise.reject(null) },
    ...Array.from({ length: 18 }, (_, index) => given(`cut ${index}.xlsx`, whole.subarray(0, 10 + index * 997))),
  ];

  it('never stop one another: those that are good come out as they do alone', async () => {
    const alone = new Map<string, unknown>();
    // What identifiers new rows get depends on the rows before them.
    const contentOf = ({ rows, status }: CollectedFile) => ({
      status,
      rows: rows.map(({ sheet, row, outcome, answer, changes, issues }) => ({
        sheet,
        row,
        outcome,
        answer,
        changes: changes.filter(({ key }) => key !== 'id'),
        issues,
      })),
    });
    const collectAll = async (files: readonly GivenFile[]): Promise<readonly CollectedFile[]> =>
      (await collectReturns(read, files, reader)).collection.files;
    for (const file of good) alone.set(file.name, contentOf((await collectAll([file]))[0]!));
    const all = [...good, ...bad()];
    expect(all).toHaveLength(30);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (mixed) => {
        const files = await collectAll(mixed);
        expect(files.map(({ file }) => file)).toEqual(mixed.map(({ name }) => name));
        for (const file of files) {
          if (alone.has(file.file)) expect(contentOf(file)).toEqual(alone.get(file.file));
          else expect([file.file, file.status, file.rows]).toEqual([file.file, 'unreadable', []]);
        }
        const ids = files.flatMap(({ rows }) =>
          rows.flatMap((row) => (row.outcome !== 'duplicate' && isAddition(row) ? [row.id] : [])),
        );
        expect(ids).toHaveLength(3 * good.length);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs(4),
    );
  });
});
