import type { CellValue, RawTable } from '../../src/register/rawTable';
import { suggestMapping, type SuggestedTable } from '../../src/register/suggestMapping';

const table = (name: string, headers: readonly CellValue[]): RawTable => ({
  name,
  sheet: `${name} sheet`,
  headerRow: 1,
  firstColumn: 1,
  headers,
  rows: [],
});

const NEEDS = ['Request ID', 'Recipient country', 'Need title', 'Thematic area', 'Currency', 'Budget (USD)', 'Remarks'];
const FUNDING = ['Contribution ID', 'Contributor', 'Date of pledge', 'Status', 'Currency', 'Amount pledged'];

const foundIn = (suggestion: SuggestedTable | undefined): Record<string, string | null> =>
  Object.fromEntries(
    (suggestion?.columns ?? []).flatMap(({ header, found, required }) =>
      required || found !== null ? [[header, found]] : [],
    ),
  );

it('recognises tables of other names by headers and synonyms', () => {
  const suggestions = suggestMapping([table('Table1', NEEDS), table('Funding 2020', FUNDING)]);
  expect(suggestions.map(({ table: own, named, sheet }) => [own, named, sheet]).sort()).toEqual([
    ['Needs', 'Table1', 'Table1 sheet'],
    ['Pledges', 'Funding 2020', 'Funding 2020 sheet'],
  ]);
  expect(foundIn(suggestions.find(({ table: own }) => own === 'Needs'))).toEqual({
    'Need ID': 'Request ID',
    'Member State': 'Recipient country',
    Title: 'Need title',
    Theme: 'Thematic area',
    Currency: 'Currency',
    Requirement: 'Budget (USD)',
    Notes: 'Remarks',
  });
  expect(foundIn(suggestions.find(({ table: own }) => own === 'Pledges'))).toEqual({
    'Pledge ID': 'Contribution ID',
    Donor: 'Contributor',
    'Pledged on': 'Date of pledge',
    Status: 'Status',
    Currency: 'Currency',
    Amount: 'Amount pledged',
  });
});

it.each([
  ['a unit in brackets', 'Requirement [US$ thousands]', 'Requirement'],
  ['a currency beside it', 'Budget USD', 'Requirement'],
  ['another order of words', 'Title of the need', 'Title'],
  ['a plural', 'Requirements', 'Requirement'],
  ['a misspelling', 'Requirment', 'Requirement'],
  ['points and dashes', 'Need-ID', 'Need ID'],
])('finds a column by %s', (_, header, column) => {
  const headers = ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'];
  const changed = headers.map((one) => (one === column ? header : one));
  const [suggestion] = suggestMapping([table('Table7', changed)]);
  expect(foundIn(suggestion)[column]).toBe(header);
});

it('gives each header to one column', () => {
  const [suggestion] = suggestMapping([table('Funding', FUNDING)]);
  const found = suggestion!.columns.flatMap((column) => column.found ?? []);
  expect(new Set(found).size).toBe(found.length);
});

it('suggests a table that lacks one required column, and says which', () => {
  const [suggestion] = suggestMapping([
    table(
      'Table1',
      NEEDS.filter((header) => header !== 'Currency'),
    ),
  ]);
  expect(suggestion?.table).toBe('Needs');
  expect(
    suggestion?.columns.filter(({ required, found }) => required && found === null).map(({ header }) => header),
  ).toEqual(['Currency']);
});

it('suggests nothing for tables of something else', () => {
  expect(
    suggestMapping([
      table('Sales', ['Region', 'Product', 'Units', 'Price']),
      table('People', ['Name', 'Title', 'Notes', 'Status']),
      table('Empty', []),
    ]),
  ).toEqual([]);
});

it('prefers the table that has the name, and suggests each table of the register once', () => {
  const needs = ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'];
  const suggestions = suggestMapping([table('Table1', needs), table('Needs', needs), table('Table2', FUNDING)]);
  expect(suggestions.map(({ table: own, named }) => [own, named])).toEqual([
    ['Needs', 'Needs'],
    ['Pledges', 'Table2'],
  ]);
});
