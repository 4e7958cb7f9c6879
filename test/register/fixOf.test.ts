import { fixOf } from '../../src/register/fixOf';
import type { CellValue, RawTable } from '../../src/register/rawTable';
import { readRegister } from '../../src/register/readRegister';

const table = (name: string, headers: string[], row: CellValue[]): RawTable => ({
  name,
  sheet: name,
  headerRow: 1,
  firstColumn: 1,
  headers,
  rows: [row],
});

/** What the fixes of a register with these cells change, by cell. */
function fixes(cells: {
  requirement?: CellValue;
  currency?: CellValue;
  on?: CellValue;
  status?: CellValue;
  priority?: CellValue;
}) {
  const { requirement = 5, currency = 'USD', on = '2020-01-01', status = 'paid', priority = 1 } = cells;
  const needs = table(
    'Needs',
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement', 'Priority'],
    ['N1', 'Kenya', 'T', 'Crime', currency, requirement, priority],
  );
  const pledges = table(
    'Pledges',
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
    ['P1', 'Norway', on, status, 'USD', 1],
  );
  const { issues } = readRegister({ tables: [needs, pledges], date1904: false });
  return issues.flatMap((issue) => {
    const fix = fixOf(issue);
    return fix === null ? [] : [[fix.cell, fix.from, fix.to, fix.words]];
  });
}

it.each([
  [{ requirement: '1 200 000' }, 'Needs!F2', '1 200 000', 1200000, 'Enter "1 200 000" as the number 1,200,000'],
  [{ requirement: 'USD 5,000' }, 'Needs!F2', 'USD 5,000', 5000, 'Enter "USD 5,000" as the number 5,000'],
  [{ on: '2020/04/13' }, 'Pledges!C2', '2020/04/13', '2020-04-13', 'Enter "2020/04/13" as the date 2020-04-13'],
  [{ on: '13.04.2020' }, 'Pledges!C2', '13.04.2020', '2020-04-13', 'Enter "13.04.2020" as the date 2020-04-13'],
  [{ status: 'Commitment' }, 'Pledges!D2', 'Commitment', 'committed', 'Write "committed" in place of "Commitment"'],
  [{ currency: 'US$' }, 'Needs!E2', 'US$', 'USD', 'Enter the code USD in place of "US$"'],
  [{ priority: '2' }, 'Needs!G2', '2', 2, 'Enter "2" as the number 2'],
])('mends %j', (cells, ...fix) => {
  expect(fixes(cells)).toEqual([fix]);
});

it.each([
  ['two meanings of a number', { requirement: '1.200' }],
  ['two meanings of a date', { on: '03/04/2020' }],
  ['no meaning', { requirement: 'about 5' }],
  ['an unknown word', { status: 'perhaps' }],
  ['an unlikely day', { on: 5 }],
  ['nothing wrong', {}],
])('leaves %s to a person', (_, cells) => {
  expect(fixes(cells)).toEqual([]);
});
