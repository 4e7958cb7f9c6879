import { serialToIso } from '../../../values/days';
import type { CellValue } from '../../../register/rawTable';
import type { CellChange } from '../../../returns/collection';
import type { Format } from '../../format';

/** Columns of numbers that are read as names: 2,026 is no year. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['firstYear', 'lastYear', 'priority']);
const SHARES: ReadonlySet<string> = new Set(['inKindShare']);

/** A cell of the register before or after a change, as the pane writes it; '' where it is blank. */
export function changeText(
  value: CellValue,
  { key, isDate }: Pick<CellChange, 'key' | 'isDate'>,
  format: Format,
  date1904: boolean,
): string {
  if (typeof value !== 'number') return String(value);
  const day = isDate ? serialToIso(value, date1904) : null;
  if (day !== null) return format.day(day);
  if (PLAIN_NUMBERS.has(key)) return String(value);
  return SHARES.has(key) ? format.percent(value) : format.exact(value);
}
