import { parseArea } from './address';
import { sameName } from './findSheet';
import { invalidArgument, itemAlreadyExists } from './refusals';
import type { Name, Table, Workbook } from './workbook';

const LONGEST = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/**
 * Refuses what cannot be a name of a range or a table. Source: Microsoft, "Names in formulas" and "Rename an Excel
 * table".
 */
export function checkName(name: string, what: string): void {
  if (name.length > LONGEST) throw invalidArgument(`the ${what} "${name}" is longer than ${LONGEST} characters`);
  if (!WELL_FORMED.test(name))
    throw invalidArgument(
      `the ${what} "${name}" must begin with a letter, _ or \\ and have letters, digits, . and _ only`,
    );
  const isReference = parseArea(name) !== null || /^r[0-9]*c[0-9]*$/i.test(name) || /^[rc]$/i.test(name);
  if (isReference) throw invalidArgument(`the ${what} "${name}" looks like a reference`);
}

/** Tables and the workbook's names share one list of names. */
export function checkUnusedName(workbook: Workbook, name: string, except: Name | Table | null = null): void {
  const taken = [...workbook.names, ...workbook.sheets.flatMap(({ tables }) => tables)];
  if (taken.some((one) => one !== except && sameName(one.name, name)))
    throw itemAlreadyExists(`a table or name "${name}"`);
}
