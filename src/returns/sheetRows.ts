import { isBlank } from '../register/cells/cellText';
import type { CellValue } from '../register/rawTable';
import { cleanText } from './cells/cleanText';
import type { MergedArea, ReturnedSheet } from './returnedFile';

/** A row of a returned sheet that holds something. */
export interface SheetRow {
  /** As Excel numbers it. */
  readonly row: number;
  /** By column, 1 for A, in their order; blank cells are not in it. */
  readonly cells: ReadonlyMap<number, CellValue>;
  /** The columns of those that are struck through; absent where there are none. */
  readonly struck?: ReadonlySet<number>;
  /** The columns of those that are computed by formulas; absent where there are none. */
  readonly computed?: ReadonlySet<number>;
  /** By column, the merged cell that stands there; absent where there is none. */
  readonly merged?: ReadonlyMap<number, MergedCell>;
}

/** A cell that is merged from several. */
export interface MergedCell extends MergedArea {
  /** What stands in it; undefined where it is blank. */
  readonly value: CellValue | undefined;
}

/** So many rows of merged cells are looked at; a file that has more is read without the rest. */
const MOST_MERGED = 50_000;
/** So many rows of one area are looked at for what else it holds. */
const MOST_ROWS = 100;

/** What stands at a column of a row: of cells that are merged over several rows, what stands in the first of them. */
export function cellIn({ row, cells, merged }: SheetRow, column: number): CellValue | undefined {
  const cell = merged?.get(column);
  return cell && cell.column === column && cell.row !== row ? cell.value : cells.get(column);
}

const holdsNothing = (cell: CellValue): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.length < 100 && cleanText(cell).text === '');

/** Every reader of a sheet looks at its rows. */
const known = new WeakMap<ReturnedSheet, readonly SheetRow[]>();

/** The rows of a sheet that hold something, in their order; of one sheet always the same. */
export function sheetRows(sheet: ReturnedSheet): readonly SheetRow[] {
  const before = known.get(sheet);
  if (before) return before;
  const rows = rowsOf(sheet);
  known.set(sheet, rows);
  return rows;
}

function rowsOf({ cells, merged = [] }: ReturnedSheet): SheetRow[] {
  const rows = new Map<number, [number, CellValue][]>();
  const struck = new Map<number, Set<number>>();
  const computed = new Map<number, Set<number>>();
  const mark = (marked: Map<number, Set<number>>, row: number, column: number): void =>
    void marked.set(row, (marked.get(row) ?? new Set()).add(column));
  for (const { row, column, value, struck: isStruck, computed: isComputed } of cells) {
    if (holdsNothing(value)) continue;
    if (isStruck) mark(struck, row, column);
    if (isComputed) mark(computed, row, column);
    const there = rows.get(row);
    if (there) there.push([column, value]);
    else rows.set(row, [[column, value]]);
  }
  const inOrder = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, there]) => ({ row, cells: new Map(there.sort(([one], [other]) => one - other)) }));
  const inMerged = mergedIn(inOrder, merged);
  return inOrder.map((read) => {
    const { row } = read;
    return {
      ...read,
      ...(struck.has(row) && { struck: struck.get(row)! }),
      ...(computed.has(row) && { computed: computed.get(row)! }),
      ...(inMerged.has(row) && { merged: inMerged.get(row)! }),
    };
  });
}

/**
 * Whether an area of several columns holds more than its first cell: Excel keeps nothing else of what is merged, and
 * programs that insert rows leave merged areas where they were.
 */
function isLeftBehind(
  { row: first, column, lastRow, lastColumn }: MergedArea,
  rows: ReadonlyMap<number, Pick<SheetRow, 'cells'>>,
): boolean {
  if (lastColumn === column) return false;
  for (let row = first; row <= Math.min(lastRow, first + MOST_ROWS); row++)
    for (const at of rows.get(row)?.cells.keys() ?? [])
      if (at >= column && at <= lastColumn && (row !== first || at !== column)) return true;
  return false;
}

/** The merged cells that stand in rows, by row and column. */
function mergedIn(
  rows: readonly Pick<SheetRow, 'row' | 'cells'>[],
  merged: readonly MergedArea[],
): ReadonlyMap<number, ReadonlyMap<number, MergedCell>> {
  const found = new Map<number, Map<number, MergedCell>>();
  if (merged.length === 0) return found;
  const byNumber = new Map(rows.map((read) => [read.row, read]));
  let left = MOST_MERGED;
  for (const area of merged) {
    if (isLeftBehind(area, byNumber)) continue;
    const cell = { ...area, value: byNumber.get(area.row)?.cells.get(area.column) };
    for (let row = area.row; row <= area.lastRow && left > 0; row++) {
      left -= 1 + area.lastColumn - area.column;
      if (!byNumber.has(row)) continue;
      const ofRow = found.get(row) ?? new Map<number, MergedCell>();
      found.set(row, ofRow);
      for (let column = area.column; column <= area.lastColumn; column++) ofRow.set(column, cell);
    }
  }
  return found;
}
