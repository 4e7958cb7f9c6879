import type { IssueTold } from '../../src/register/tellIssue';
import { told } from './told';
import type { CellValue, RawTable, RawWorkbook } from '../../src/register/rawTable';
import { readRegister } from '../../src/register/readRegister';
import type { Register } from '../../src/register/register';

export type Rows = readonly (readonly CellValue[])[];

/** A table whose headers stand in row 1 from column A of a sheet of its own name. */
export const rawTable = (name: string, [headers = [], ...rows]: Rows, sheet = name): RawTable => ({
  name,
  sheet,
  headerRow: 1,
  firstColumn: 1,
  headers,
  rows,
});

export const NEEDS: Rows = [
  ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
  ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
];
export const PLEDGES: Rows = [
  ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
  ['P1', 'Donor A', 44000, 'paid', 'USD', 300],
];

/** A workbook with these tables, and one need and one pledge where they are not given. */
export const workbookOf = (tables: Readonly<Record<string, Rows>> = {}, date1904 = false): RawWorkbook => ({
  date1904,
  tables: Object.entries({ Needs: NEEDS, Pledges: PLEDGES, ...tables }).map(([name, rows]) => rawTable(name, rows)),
});

export const registerOf = (tables: Readonly<Record<string, Rows>> = {}, date1904 = false): Register =>
  readRegister(workbookOf(tables, date1904));

export const issuesOf = (tables: Readonly<Record<string, Rows>> = {}): readonly IssueTold[] =>
  told(registerOf(tables).issues);

/** The table with further columns, filled in its first row. */
export const withCells = (
  [headers = [], first = [], ...rest]: Rows,
  cells: Readonly<Record<string, CellValue>>,
): Rows => {
  const given = new Map(Object.entries(cells));
  const kept = headers.map((header, place) => given.get(String(header)) ?? first[place] ?? '');
  const added = [...given].filter(([header]) => !headers.includes(header));
  return [
    [...headers, ...added.map(([header]) => header)],
    [...kept, ...added.map(([, cell]) => cell)],
    ...rest.map((row) => [...row, ...added.map(() => '')]),
  ];
};
