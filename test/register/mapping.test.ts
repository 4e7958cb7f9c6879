import { told } from './told';
import { mappingFrom, type Mapping } from '../../src/register/mapping';
import type { CellValue, RawTable } from '../../src/register/rawTable';
import { MissingTableError, readRegister } from '../../src/register/readRegister';

const table = (name: string, headers: readonly CellValue[], rows: readonly (readonly CellValue[])[]): RawTable => ({
  name,
  sheet: 'Data',
  headerRow: 3,
  firstColumn: 2,
  headers,
  rows,
});

const NEEDS = table(
  'Table1',
  ['No', 'Where', 'What', 'Field', 'Cur', 'Budget (USD)'],
  [
    ['N1', 'Kenya', 'Courts', 'Crime', 'USD', 1000],
    ['N2', 'Peru', 'Prisons', 'Crime', 'USD', 'much'],
  ],
);
const PLEDGES = table(
  'Funding 2020',
  ['Nr', 'Contributor', 'Day', 'State', 'Cur', 'Sum'],
  [['P1', 'Norway', '2020-01-01', 'paid', 'USD', 10]],
);
const MAPPING: Mapping = [
  {
    table: 'Needs',
    named: 'Table1',
    columns: {
      'Need ID': 'No',
      'Member State': 'Where',
      Title: 'What',
      Theme: 'Field',
      Currency: 'Cur',
      Requirement: 'Budget (USD)',
    },
  },
  {
    table: 'Pledges',
    named: 'funding 2020',
    columns: { 'Pledge ID': 'Nr', 'Pledged on': 'Day', Status: 'State', Currency: 'Cur', Amount: 'Sum' },
  },
];
const read = (tables: readonly RawTable[], mapping?: Mapping) => readRegister({ tables, date1904: false }, mapping);

it('reads tables under their own names and headers', () => {
  const register = read([NEEDS, PLEDGES], MAPPING);
  expect(register.needs.map(({ id, places, requirement }) => [id, places[0]!.name, requirement])).toEqual([
    ['N1', 'KEN', 1000],
  ]);
  expect(register.pledges[0]).toMatchObject({ donor: 'Norway', status: 'paid', amount: 10 });
  expect(register.tables.map(({ table: own, named }) => [own, named])).toEqual([
    ['Needs', 'Table1'],
    ['Pledges', 'Funding 2020'],
  ]);
});

it("names the register's table and column, and the cell of the workbook, in an issue", () => {
  const { issues } = read([NEEDS, PLEDGES], MAPPING);
  expect(issues).toEqual([
    expect.objectContaining({ table: 'Needs', column: 'Requirement', row: 2, cell: 'Data!G5', code: 'not-a-number' }),
  ]);
});

it("knows a record by the table's own name", () => {
  const { needs } = read([NEEDS, PLEDGES], MAPPING);
  expect(needs[0]!.at).toEqual({ table: 'Table1', row: 1, sheet: 'Data', sheetRow: 4, sheetColumn: 2 });
});

it('lets a mapped header serve no other column: a mapped "State" is no Member State', () => {
  const register = read([NEEDS, PLEDGES], MAPPING);
  expect(register.pledges[0]!.places).toEqual([]);
});

it('reads the mapped table, and names one of the name beside it', () => {
  const other = { ...NEEDS, name: 'Needs', rows: [] };
  const { tables, issues } = read([other, NEEDS, PLEDGES], MAPPING);
  expect(tables[0]!.named).toBe('Table1');
  expect(told(issues.filter(({ code }) => code === 'table-not-read')).map(({ found }) => found)).toEqual([
    'a table Needs on sheet Data that is known as Needs too',
  ]);
});

it('finds a column by its usual names when the mapped header has gone', () => {
  const renamed = { ...NEEDS, headers: ['Need ID', ...NEEDS.headers.slice(1)] };
  expect(read([renamed, PLEDGES], MAPPING).needs.map(({ id }) => id)).toEqual(['N1']);
});

it('is no register when the mapped table has gone', () => {
  expect(() => read([PLEDGES], MAPPING)).toThrow(MissingTableError);
});

it.each([[null], ['{}'], ['not json'], ['[{"table":"Needs"}]'], ['[{"table":"Needs","named":"T","columns":{"a":1}}]']])(
  'takes %p for no mapping',
  (text) => expect(mappingFrom(text)).toBeNull(),
);

it('comes back from the text that it is kept as', () => {
  expect(mappingFrom(JSON.stringify(MAPPING))).toEqual(MAPPING);
});
