import { invalidArgument } from '../model/refusals';
import { resolveReference } from '../model/resolveReference';
import type { Sheet, Workbook } from '../model/workbook';
import { given } from './arguments';
import type { RangeTarget } from './targets';

/** The cells that a caller gave as a range or as an address. @throws ExcelRefusal InvalidArgument */
export function givenCells(workbook: Workbook, value: unknown, on: Sheet | null): RangeTarget {
  const range = given(value, 'Range');
  if (range) return range;
  const found = typeof value === 'string' ? resolveReference(workbook, value, on) : null;
  if (!found) throw invalidArgument(`${typeof value === 'string' ? `"${value}"` : 'what was given'} is no range`);
  return found;
}
