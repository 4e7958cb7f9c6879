import { isoToSerial } from '../../values/days';
import type { CellValue } from '../../register/rawTable';
import type { Column } from '../../register/schema/columns';
import type { RegisterSide } from '../registerSide';

/**
 * A value as the register's cells hold it: days as serial numbers of its date system, States by its own names, lists
 * apart by semicolons; '' for none.
 * @returns null for a day that the date system does not reach
 */
export function contentOf(column: Column<unknown>, value: unknown, side: RegisterSide): CellValue | null {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => wordOf(column, String(one), side)).join('; ');
  if (column.kind === 'date') return isoToSerial(String(value), side.date1904);
  return typeof value === 'string' ? wordOf(column, value, side) : (value as CellValue);
}

const wordOf = ({ kind }: Column<unknown>, word: string, { states }: RegisterSide): string =>
  kind === 'memberState' || kind === 'memberStates' ? (states.states.get(word)?.name ?? word) : word;
