import type { Sheet, Workbook } from './workbook';

/** Excel compares names of sheets, tables and names without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/**
 * Whether a formula may refer to a sheet or a table by its name: most need not be taken apart to know that they do not.
 */
export const mayName = (formula: string, name: string): boolean =>
  formula.toUpperCase().includes(name.replaceAll("'", "''").toUpperCase());

/** A sheet by its name or its id. */
export const findSheet = (workbook: Workbook, nameOrId: string): Sheet | undefined =>
  workbook.sheets.find(({ id }) => id === nameOrId) ?? workbook.sheets.find(({ name }) => sameName(name, nameOrId));
