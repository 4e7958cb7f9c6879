import { numberIssues } from '../../register/cells/readNumber';
import { error, type Issue } from '../../register/issue';
import type { CellChange } from '../collection';
import type { Ground } from './ground';
import { contentOf } from './contentOf';
import { cellOf, type RegisterRow, type RegisterRows } from './registerRows';
import { returnIssue } from './returnIssue';

/** What the register may be unable to take. */
export const changeIssues = { columnNotInRegister: error('column-not-in-register') };

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
  const at = { table: source.schema.name, row, column: column.header };
  const found = { kind: 'value', value: String(value) } as const;
  if (!source.found.places.has(key))
    return returnIssue({
      ...at,
      ...changeIssues.columnNotInRegister,
      found,
      wanted: { kind: 'blankOrColumn', header: column.header, table: source.raw.name },
    });
  const after = contentOf(column, value, side);
  if (after === null) return returnIssue({ ...at, ...numberIssues.outOfRange, found, wanted: { kind: 'dayInReach' } });
  if (typeof after === 'string' && after.length > LONGEST_TEXT)
    return returnIssue({
      ...at,
      ...numberIssues.outOfRange,
      found: { kind: 'longText', characters: after.length },
      wanted: { kind: 'shorterText', most: LONGEST_TEXT },
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
