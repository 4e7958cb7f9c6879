import type { CellValue } from '../../register/rawTable';
import type { Column } from '../../register/schema/columns';
import { kindReturned } from '../kindsReturned';
import type { RegisterSide } from '../registerSide';

/**
 * A value as the register's cells hold it: days as serial numbers of its date system, States by its own names, lists
 * apart by semicolons; '' for none.
 * @returns null for a day that the date system does not reach
 */
export const contentOf = ({ kind }: Column<unknown>, value: unknown, side: RegisterSide): CellValue | null =>
  value === null || value === undefined ? '' : kindReturned(kind).content(value as never, side);
