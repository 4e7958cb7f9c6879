import type { CellValue } from '../../register/rawTable';
import { dayOf } from '../toJson';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** A day of the Log as ISO text; null where its cell is blank, or holds what somebody has made of it. */
export function dayInLog(cell: CellValue, date1904: boolean): string | null {
  const day = String(dayOf(cell, 'date', date1904));
  return ISO_DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
