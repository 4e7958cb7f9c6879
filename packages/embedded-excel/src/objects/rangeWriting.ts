import { checkWritable } from '../model/protection';
import { formulaParts } from '../model/formulaParts';
import { isWholeColumns, isWholeRows } from '../model/address';
import { invalidArgument, notImplemented } from '../model/refusals';
import { writeWithHeaders } from '../model/tableHeaders';
import type { Session } from '../protocol/session';
import { enterByRequest } from './enterByRequest';
import type { RangeTarget } from './targets';

/**
 * What a caller gave for the cells of a range, cell by cell: an array of the range's shape, or one value for all of
 * them.
 * @throws ExcelRefusal InvalidArgument where the shape differs
 */
export function cellByCell(
  { area }: RangeTarget,
  given: unknown,
  what: string,
): (down: number, right: number) => unknown {
  if (isWholeColumns(area) || isWholeRows(area))
    throw invalidArgument(`${what} of whole rows or columns cannot be set`);
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const found = `${rows.length} x ${Array.isArray(rows[0]) ? rows[0].length : 0}`;
    throw invalidArgument(`the array of ${what} has ${found} cells, the range ${area.rows} x ${area.columns}`);
  }
  return (down, right) => (rows[down] as unknown[])[right];
}

/** Writes values or formulas into a range, as if they had been typed. */
export function writeRange(target: RangeTarget, given: unknown, what: string, session: Session): void {
  const { sheet, area } = target;
  const entered = cellByCell(target, given, what);
  refuseRelativeFill(target, given);
  checkWritable(sheet, area);
  writeWithHeaders(session.workbook, sheet, area, () => enterByRequest(session, sheet, area, entered));
}

/** Whether Excel would let the references of one formula for many cells move from cell to cell is not documented. */
function refuseRelativeFill({ area }: RangeTarget, given: unknown): void {
  if (typeof given !== 'string' || !given.startsWith('=') || area.rows * area.columns === 1) return;
  const moves = formulaParts(given).some(
    (part) =>
      part.kind === 'reference' &&
      !/^(?:\$[A-Za-z]+)?(?:\$[0-9]+)?(?::(?:\$[A-Za-z]+)?(?:\$[0-9]+)?)?$/.test(part.reference),
  );
  if (moves) throw notImplemented('one formula with relative references for many cells');
}
