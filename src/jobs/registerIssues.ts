import { compare } from '../analysis/effectiveness/compare';
import { valuingIssues } from '../analysis/value';
import { sheetCellAddress } from '../values/cellAddress';
import type { Issue } from '../register/issue';
import type { Register, TableCount } from '../register/register';

/** A register with all that is wrong with it. */
export interface JudgedRegister {
  /** As it was read; its tables count the rows out in which valuing or comparing has found an error. */
  readonly register: Register;
  /** What was found in reading, then what was found later, each with its cell. */
  readonly issues: readonly Issue[];
}

/** Reads what valuing the rows of a register, and comparing its projects, finds wrong. */
export const registerIssues = (register: Register): JudgedRegister =>
  withFound(register, [...valuingIssues(register), ...compare(register).issues]);

/** Adds what was found after reading: an error leaves its row out, as one that reading finds does. */
export function withFound(register: Register, found: readonly Issue[]): JudgedRegister {
  const tables = new Map(register.tables.map((table) => [table.table, table]));
  const issues = found.map((issue) => withCell(issue, tables.get(issue.table)));
  return {
    register: { ...register, tables: register.tables.map((table) => withoutErrors(table, issues)) },
    issues: [...register.issues, ...issues],
  };
}

function withCell(issue: Issue, table: TableCount | undefined): Issue {
  const { cell, row, column } = issue;
  const place = column === null ? undefined : table?.columns[column];
  if (cell !== null || row === null || table === undefined || place === undefined) return issue;
  return { ...issue, cell: sheetCellAddress(table.sheet, table.headerRow + row, place) };
}

/** A row counts where reading has made a record of it, and nothing later has found an error in it. */
function withoutErrors(table: TableCount, found: readonly Issue[]): TableCount {
  const rows = new Set<number>();
  for (const { severity, table: name, row } of found)
    if (severity === 'error' && name === table.table && row !== null) rows.add(row);
  return { ...table, counted: table.counted - rows.size };
}
