import type { Issue } from '../../register/issue';
import type { CellChange } from '../collection';
import type { Ground } from './ground';
import { contentOf } from './contentOf';
import { cellOf, type RegisterRow, type RegisterRows } from './registerRows';
import { returnIssue } from './returnIssue';

/** A cell that a returned row would fill or change. */
export interface CellToChange {
  readonly key: string;
  readonly value: unknown;
  /** null for a row that is new. */
  readonly before: RegisterRow | null;
  /** Of the returned row, as Excel numbers it. */
  readonly row: number;
}

/** Excel's own limit. Source: Microsoft, "Excel specifications and limits"; the apostrophe before a text takes one. */
const LONGEST_TEXT = 32_766;

/** The change of a cell of the register, or the reason why the register cannot take it. */
export function changeOf(
  { side }: Ground,
  { source }: RegisterRows,
  { key, value, before, row }: CellToChange,
): CellChange | Issue {
  const column = source.schema.columns[key]!;
  const at = { table: source.schema.name, row, column: column.header, found: String(value) };
  if (!source.found.places.has(key))
    return returnIssue({
      ...at,
      code: 'column-not-in-register',
      wanted: `a blank cell, or a column ${column.header} in the table ${source.raw.name}`,
    });
  const after = contentOf(column, value, side);
  if (after === null)
    return returnIssue({ ...at, code: 'out-of-range', wanted: 'a day that the date system of the register reaches' });
  if (typeof after === 'string' && after.length > LONGEST_TEXT)
    return returnIssue({
      ...at,
      code: 'out-of-range',
      found: `a text of ${after.length} characters`,
      wanted: `at most ${LONGEST_TEXT} characters`,
    });
  return {
    key,
    header: column.header,
    before: before ? cellOf(source, before.cells, key) : '',
    after,
    kind: column.kind,
  };
}

export const isIssue = (one: CellChange | Issue): one is Issue => 'severity' in one;
