import { readDate } from '../register/cells/readDate';
import { isBlank, type Cell } from './cells';
import { invalidValue } from './functionError';

/**
 * The ISO day that an argument means: a date of the workbook, or a text that can mean one day only.
 * @returns null where none is given
 * @throws FunctionError
 */
export function dayGiven(cell: Cell, date1904: boolean): string | null {
  if (isBlank(cell) || cell === 0) return null;
  const { value } = readDate(cell, date1904);
  if (value === undefined) throw invalidValue(`"${cell}"`, 'a date, or text like 2020-12-31');
  return value;
}

/** Numbers that are years to people; as serial dates they are days of 1905 and before. */
const YEARS = { first: 1945, last: 2200 };

/** The same, where a year can stand for its first or its last day. */
export function periodGiven(cell: Cell, date1904: boolean, edge: 'first' | 'last'): string | null {
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof year === 'number' && Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last)
    return `${year}-${edge === 'first' ? '01-01' : '12-31'}`;
  return dayGiven(cell, date1904);
}
