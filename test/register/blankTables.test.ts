import { blankTables, settingsTable } from '../../src/register/blankTables';
import type { NewColumn } from '../../src/register/newTable';

const tables = blankTables();
const tableOf = (name: string) => tables.find(({ table }) => table === name)!;
const column = (table: string, header: string): NewColumn =>
  tableOf(table).columns.find((one) => one.header === header)!;

it('has every table of a register, in the order in which design/register.md wants a user to meet them', () => {
  expect(tables.map(({ table }) => table)).toEqual([
    'Settings',
    'Needs',
    'NeedYears',
    'Projects',
    'OutcomeUnits',
    'Pledges',
    'Instalments',
    'Receipts',
    'Allotments',
    'ExchangeRates',
    'InKindRates',
    'Themes',
    'States',
    'Donors',
    'Arrangements',
    'Missions',
    'Recommendations',
    'Budget',
  ]);
});

it.each([
  ['Pledges', 'Pledge ID', { kind: 'unique' }],
  ['Pledges', 'Status', { kind: 'words', words: ['pledged', 'committed', 'paid', 'withdrawn'] }],
  ['Pledges', 'Category', { kind: 'listed', table: 'InKindRates', header: 'Category' }],
  ['Pledges', 'Amount', { kind: 'number', least: null, most: null }],
  ['Pledges', 'Pledged on', { kind: 'date' }],
  ['Pledges', 'Theme', { kind: 'anything' }],
  ['Pledges', 'Need ID', { kind: 'anything' }],
  ['Needs', 'Theme', { kind: 'listed', table: 'Themes', header: 'Theme' }],
  ['Needs', 'Member State', { kind: 'listed', table: 'States', header: 'Member State', orSeveral: true }],
  ['Needs', 'Requirement', { kind: 'number', least: 0, most: null }],
  ['Needs', 'Priority', { kind: 'number', least: 1, most: 5 }],
  ['Needs', 'In-kind share', { kind: 'number', least: 0, most: 1 }],
  ['Needs', 'First year', { kind: 'year', least: 1945, most: 2200 }],
  ['Needs', 'Currency', { kind: 'currency' }],
  ['Projects', 'Outcome', { kind: 'number', least: null, most: null }],
  ['Receipts', 'Pledge ID', { kind: 'listed', table: 'Pledges', header: 'Pledge ID' }],
  ['Donors', 'ISO3', { kind: 'listed', table: 'States', header: 'ISO3' }],
  ['Themes', 'Priority theme', { kind: 'words', words: ['yes', 'no'] }],
])('lets %s[%s] take %j', (table, header, validation) => {
  expect(column(table, header).validation).toEqual(validation);
});

it('names only columns that are there in its drop-downs', () => {
  for (const { validation } of tables.flatMap(({ columns }) => columns))
    if (validation.kind === 'listed') expect(column(validation.table, validation.header)).toBeDefined();
});

it('keeps to what a message of Excel can hold: 32 characters of title, 255 of text', () => {
  const rules = tables.flatMap(({ columns, cells }) => [...columns, ...cells.map((cell) => cell.rules)]);
  expect(Math.max(...rules.map(({ header }) => header.length))).toBeLessThanOrEqual(32);
  expect(Math.max(...rules.map(({ about }) => about.length))).toBeLessThanOrEqual(255);
  expect(rules.every(({ about }) => about.length > 0)).toBe(true);
});

it('says of a column that takes several values how they stand apart', () => {
  expect(column('Pledges', 'Member State').about).toMatch(/semicolons/);
  expect(column('Needs', 'Theme').about).not.toMatch(/semicolons/);
});

describe('the settings', () => {
  it('are all there, with the defaults of design/register.md', () => {
    expect(tableOf('Settings').rows).toEqual([
      ['Session title', ''],
      ['Reporting date', ''],
      ['Base currency', 'USD'],
      ['First year', ''],
      ['Last year', ''],
      ['Programme support cost rate', 0],
      ['Allocation policy', 'priority'],
      ['Years', 'by year'],
      ['Conditional money', 'apart'],
      ['Allotments', 'fixed'],
      ['Priority-theme target', 0.5],
      ['Decimals', 0],
      ['Language', 'en'],
      ['Best-buy budget', ''],
      ['Willingness to pay', ''],
      ['Next amounts', ''],
      ['Register ID', ''],
      ['Programme name', ''],
      ['Return address', ''],
      ['Return by', ''],
    ]);
  });

  it('take each what the setting takes', () => {
    const policy = tableOf('Settings').cells.find(({ rules }) => rules.header === 'Allocation policy')!;
    expect([policy.row, policy.column]).toEqual([6, 1]);
    expect(policy.rules.validation).toEqual({ kind: 'words', words: ['priority', 'even', 'cost-effective'] });
  });

  it('take the place of defaults where they are given', () => {
    expect(settingsTable({ supportCostRate: 0.13 }).rows).toContainEqual(['Programme support cost rate', 0.13]);
  });
});

it('has the 193 Member States of the United Nations from the start, and no other rows but the settings', () => {
  expect(tableOf('States').rows).toHaveLength(193);
  expect(tableOf('States').rows[0]).toEqual(['AFG', 'Afghanistan', 'Asia', 'least developed']);
  expect(tables.filter(({ rows }) => rows.length > 0).map(({ table }) => table)).toEqual(['Settings', 'States']);
});
