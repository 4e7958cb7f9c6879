import * as fc from 'fast-check';
import { type FileCell, type FileTable, xlsxOf } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import type { Column, ColumnKind } from '../../src/register/schema/columns';
import { tables as schema } from '../../src/register/schema/index';
import { settingDefinitions } from '../../src/register/schema/settings';
import type { Table } from '../../src/register/schema/table';

/** What a person or a program puts where something else is wanted. */
const odd: fc.Arbitrary<FileCell> = fc.oneof(
  fc.constantFrom<FileCell>(
    null,
    '',
    ' ',
    '-',
    'n/a',
    true,
    { error: '#N/A' },
    { error: '#REF!' },
    { formula: '1000*2', value: 2000 },
    { formula: '1000*2' },
    { formula: 'A1:A3*2' },
    { formula: 'NOSUCH(1)' },
    '=1+1',
    "'=1+1",
    '_x0007_',
    '\u202eright to left',
    '🌍🤝',
    'x'.repeat(32_767),
    'unbroken'.repeat(40),
    '<b>&amp;</b>',
    'Total',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, '')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -1, 0.005, 1e14, 1e15, 123456789.123, 1e308, -1e308, 5e-324),
);

const THEMES = ['Corruption', 'Trafficking', 'Prisons', 'corruption '] as const;
const DONORS = ['Norway', 'Japan', 'NORWAY', 'A fund'] as const;
const name = (table: string) => fc.integer({ min: 1, max: 9 }).map((number) => `${table.slice(0, 2)}-${number}`);

/** What a text of a column says: of another table's names where it refers to one. */
const word = ({ header, refersTo }: Column<unknown>): fc.Arbitrary<string> => {
  if (refersTo === 'Themes' || header === 'Theme') return fc.constantFrom(...THEMES);
  if (refersTo === 'Donors' || header === 'Donor') return fc.constantFrom(...DONORS);
  return name(refersTo ?? header);
};
const several = (one: fc.Arbitrary<string>) =>
  fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('; '));
const state = fc.constantFrom('Kenya', 'Peru', 'NPL', 'Côte d’Ivoire', 'Nepal', 'Africa', 'Nowhere');
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 900_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom('1,200.50', '1 200 000', 'USD 5,000', '1.200', 1e14, 72_368_219.68) },
);

const scheduleOf = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('; '));

/** What a column is made for, by its kind. */
const PROPER: Readonly<Record<ColumnKind, (column: Column<unknown>, table: string) => fc.Arbitrary<FileCell>>> = {
  identifier: (column, table) => (column.header === 'Theme' || column.header === 'Donor' ? word(column) : name(table)),
  text: word,
  list: (column) => several(word(column)),
  choice: ({ allowed = [] }) => fc.constantFrom(...allowed),
  memberState: () => state,
  places: () => several(state),
  instalments: () =>
    scheduleOf(
      fc.constantFrom('2024-06-30', '2025-12-31', '30 June 2026').chain((day) => amount.map((one) => `${day}: ${one}`)),
    ),
  years: () => scheduleOf(fc.integer({ min: 2019, max: 2026 }).chain((year) => amount.map((one) => `${year}: ${one}`))),
  amounts: () => several(amount.map(String)),
  currency: () => fc.constantFrom('USD', 'USD', 'EUR', 'JPY', 'usd', 'ZZZ'),
  amount: () => amount,
  number: ({ least = -5, most = 500, whole }) =>
    whole ? fc.integer({ min: least, max: most }) : fc.integer({ min: least * 4, max: most * 4 }).map((n) => n / 4),
  share: () => fc.constantFrom<FileCell>(0, 0.13, 0.5, 1, '45%'),
  year: () => fc.integer({ min: 2019, max: 2026 }),
  date: () => fc.oneof(fc.integer({ min: 43_000, max: 46_500 }), fc.constantFrom('2020-12-31', '31 December 2020')),
  yesNo: () => fc.constantFrom<FileCell>('Yes', 'No', true, false),
  any: () => amount,
};

const cellOf = (column: Column<unknown>, table: string): fc.Arbitrary<FileCell> =>
  fc.oneof(
    { weight: 24, arbitrary: PROPER[column.kind](column, table) },
    { weight: column.required ? 1 : 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: odd },
  );

const headerOf = ({ header, synonyms }: Column<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(header) },
    { weight: 1, arbitrary: fc.constantFrom(header, ...synonyms) },
  );

/**
 * A table with its columns in any order, some of those that need not be there missing; a column of somebody's own among
 * them.
 */
function tableOf(definition: Table, most: number): fc.Arbitrary<FileTable> {
  const all: readonly Column<unknown>[] = Object.values(definition.columns);
  return fc
    .tuple(fc.subarray([...all], { minLength: 1 }), fc.boolean(), fc.integer({ min: 0, max: 20 }))
    .chain(([some, isShuffled, rare]) => {
      const kept = all.filter((column) => (column.required && rare !== 0) || some.includes(column));
      return (isShuffled ? fc.shuffledSubarray(kept, { minLength: kept.length }) : fc.constant(kept)).chain((columns) =>
        fc
          .tuple(
            fc.tuple(...columns.map(headerOf)),
            fc.array(fc.tuple(...columns.map((column) => cellOf(column, definition.name))), { maxLength: most }),
            fc.array(odd, { minLength: most, maxLength: most }),
          )
          .map(([headers, rows, own]): FileTable => ({
            name: definition.name,
            rows: [
              [...apart(headers), 'Our notes'],
              ...(rows.length === 0 ? [headers.map(() => null)] : rows.map((row, at) => [...row, own[at] ?? null])),
            ],
          })),
      );
    });
}

/** Headers of one table differ in Excel: the second of two alike has a number. */
const apart = (headers: readonly string[]): string[] =>
  headers.map((header, at) => {
    const earlier = headers.slice(0, at).filter((other) => other.toLowerCase() === header.toLowerCase()).length;
    return earlier === 0 ? header : `${header}${earlier + 1}`;
  });

const settingsTable: fc.Arbitrary<FileTable> = fc
  .tuple(
    ...Object.values(settingDefinitions).map((column: Column<unknown>) =>
      fc.option(cellOf(column, 'Settings').map((value): FileCell[] => [column.header, value])),
    ),
  )
  .map((rows) => ({ name: 'Settings', rows: [['Setting', 'Value'], ...rows.filter((row) => row !== null)] }));

const ROWS: Readonly<Partial<Record<string, number>>> = { Needs: 12, Pledges: 25, Projects: 10 };

/**
 * Registers as .xlsx files written without our code: every table of the schema, with columns in any order and cells
 * that are as they should be, but for about one in thirty. Columns that the schema gains are in it by themselves.
 */
export const anyRegister: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    settingsTable,
    fc.tuple(
      ...Object.values<Table>(schema)
        .filter(({ name: title }) => title !== 'Settings')
        .map((definition) =>
          definition.required
            ? tableOf(definition, ROWS[definition.name]!)
            : fc.option(tableOf(definition, ROWS[definition.name] ?? 6)),
        ),
    ),
    fc.boolean(),
  )
  .map(([settings, others, date1904]) => xlsxOf([settings, ...others.filter((table) => table !== null)], { date1904 }));
