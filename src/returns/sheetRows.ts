import { isBlank } from '../register/cells/cellText';
import type { CellValue } from '../register/rawTable';
import { cleanText } from './cells/cleanText';
import type { ReturnedSheet } from './returnedFile';

/** A row of a returned sheet that holds something. */
export interface SheetRow {
  /** As Excel numbers it. */
  readonly row: number;
  /** By column, 1 for A, in their order; blank cells are not in it. */
  readonly cells: ReadonlyMap<number, CellValue>;
  /** The columns of those that are struck through; absent where there are none. */
  readonly struck?: ReadonlySet<number>;
}

const holdsNothing = (cell: CellValue): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.length < 100 && cleanText(cell).text === '');

/** The rows of a sheet that hold something, in their order. */
export function sheetRows({ cells }: ReturnedSheet): SheetRow[] {
  const rows = new Map<number, [number, CellValue][]>();
  const struck = new Map<number, Set<number>>();
  for (const { row, column, value, struck: isStruck } of cells) {
    if (holdsNothing(value)) continue;
    if (isStruck) struck.set(row, (struck.get(row) ?? new Set()).add(column));
    const there = rows.get(row);
    if (there) there.push([column, value]);
    else rows.set(row, [[column, value]]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, there]) => {
      const read = { row, cells: new Map(there.sort(([one], [other]) => one - other)) };
      return struck.has(row) ? { ...read, struck: struck.get(row)! } : read;
    });
}
