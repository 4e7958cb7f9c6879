import type { Issue } from './issue';
import type { TableCount } from './register';

/**
 * The row of the worksheet in which an issue stands, as Excel numbers it.
 * @param tables those of the register
 * @returns null where the whole table is meant
 */
export function rowOnSheet({ table, row }: Issue, tables: readonly TableCount[]): number | null {
  const found = tables.find((one) => one.table === table);
  return row === null || found === undefined ? null : found.headerRow + row;
}
