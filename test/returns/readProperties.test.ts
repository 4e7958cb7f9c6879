import fc from 'fast-check';
import { formKeys } from '../../src/forms/columns';
import { FORM_KINDS } from '../../src/forms/form';
import { LANGUAGES } from '../../src/words/languages';
import type { CellValue } from '../../src/register/rawTable';
import { readReturn } from '../../src/returns/readReturn';
import type { ReturnedFile, ReturnedSheet } from '../../src/returns/returnedFile';
import {
  COLUMNS,
  CONTEXT,
  codesOf,
  formFile,
  NEED,
  PLEDGE,
  read,
  referenceOf,
  valuesOf,
  type Entry,
} from './returnedForm';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';

const content = (file: ReturnedFile) =>
  read(file).rows.map((row) => [row.id, row.answer, valuesOf(row), codesOf(row), [...row.found].sort()]);

/** Strictly growing places, from 1, as many as are asked for. */
const growing = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: count, maxLength: count }).map((steps) => {
    let at = 0;
    return steps.map((step) => (at += step));
  });

const pledges: Entry[] = [
  { ...PLEDGE, id: 'P-001', answer: 'confirmed', places: 'Kenya', notes: 'one' },
  { ...PLEDGE, id: 'P-002', answer: 'withdrawn', regions: 'Asia', amount: 'not known' },
];
const newPledges: Entry[] = [
  { ...PLEDGE, currency: 'EUR', amount: '1.200', needs: 'N-002 – Prisons' },
  { ...PLEDGE, kind: 'in kind', amount: '', category: 'Manual', quantity: 3, check: 'complete' },
];

it('what is read does not depend on where rows and columns stand, nor on the names of sheets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      growing(60),
      growing(30),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.shuffledSubarray(
        Array.from({ length: 21 }, (_, at) => at),
        { minLength: 21 },
      ),
      fc.array(fc.string(), { minLength: 3, maxLength: 3 }),
      (language, rows, columns, order, places, names) => {
        const file = formFile({ language, earlier: pledges, entered: newPledges });
        // Only rows of tables have their columns moved: a caption stays before what it stands for.
        const moved = (sheet: ReturnedSheet): ReturnedSheet => {
          const wide = new Set(sheet.cells.filter(({ column }) => column > 5).map(({ row }) => row));
          return {
            ...sheet,
            cells: sheet.cells.map(({ row, column, value }) => ({
              row: rows[row - 1]!,
              column: columns[wide.has(row) && isTable(sheet, row) ? places[column - 1]! : column - 1]!,
              value,
            })),
          };
        };
        const sheets = order.map((at, place) => ({
          ...(file.sheets[at]!.hidden ? file.sheets[at]! : moved(file.sheets[at]!)),
          name: names[place]!,
        }));
        expect(content({ ...file, sheets })).toEqual(content(file));
      },
    ),
    runs(50),
  );
});

/** Rows of headers and rows that are filled in; totals have two cells. */
const isTable = ({ cells }: ReturnedSheet, at: number): boolean => cells.filter(({ row }) => row === at).length > 4;

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<CellValue>(
    '#N/A',
    '=1+1',
    ';;',
    '١٬٢',
    '1,2,3',
    '30 February 2026',
    'Total',
    'N-001 – ',
    '\u202e',
    NaN,
    -0,
  ),
);

it('whatever one cell holds, no row is lost, none is added, and no other cell is read otherwise', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORM_KINDS),
      fc.constantFrom(...LANGUAGES),
      fc.nat(),
      anyCell,
      (kind, language, at, cell) => {
        const plain: Entry = kind === 'pledges' ? PLEDGE : NEED;
        const keys = formKeys(kind).filter((key) => key !== 'currency');
        const key = keys[at % keys.length]!;
        const entered = [plain, { ...plain, [key]: cell }, plain];
        const form = read(formFile({ kind, language, entered }));
        const [before] = read(formFile({ kind, language, entered: [plain] })).rows;
        expect(form.rows.map(({ row }) => row)).toEqual([12, 13, 14]);
        const others = (row: (typeof form.rows)[number]) => ({ ...valuesOf(row), [key]: null });
        for (const row of form.rows) expect(others(row)).toEqual(others(before!));
        expect(valuesOf(form.rows[2]!)).toEqual(valuesOf(before!));
        for (const { cell: address } of form.rows[1]!.issues) expect(address).toMatch(/^.+![A-Z]+13$/s);
      },
    ),
    runs(150),
  );
});

it('whatever a workbook holds, it is read or told to be no form', () => {
  const words = fc.constantFrom<CellValue>(
    ...LANGUAGES.map((language) => referenceOf('pledges', language)),
    ...COLUMNS.pledges,
  );
  const header = fc.constantFrom(
    ...formFile({ entered: [PLEDGE] }).sheets.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 1, max: 30 }),
    value: fc.oneof(anyCell, words, header),
  });
  const sheet = fc.record({ name: fc.string(), hidden: fc.boolean(), cells: fc.array(cell, { maxLength: 80 }) });
  fc.assert(
    fc.property(
      fc.array(sheet, { maxLength: 4 }),
      fc.boolean(),
      fc.array(cell, { maxLength: 30 }),
      (sheets, date1904, strewn) => {
        expect(['form', 'not a form']).toContain(readReturn({ date1904, sheets }, CONTEXT).kind);
        const form = formFile({ earlier: pledges, entered: newPledges });
        const spoiled = form.sheets.map((one) => ({ ...one, cells: [...one.cells, ...strewn] }));
        expect(['form', 'not a form']).toContain(
          readReturn({ date1904, sheets: [...spoiled, ...sheets] }, CONTEXT).kind,
        );
      },
    ),
    runs(100),
  );
});
