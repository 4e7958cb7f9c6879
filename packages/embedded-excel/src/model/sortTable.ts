import { lies, overlaps } from './areas';
import { cellKey } from './cellKey';
import { noteCells, notePart } from './changeLog';
import { noteChange } from './changes';
import { checkChangeable } from './filteredTables';
import type { CellFormat } from './formats';
import { heldCell, putCell, type HeldCell } from './heldCells';
import { movableFormula } from './moveFormula';
import { checkUnprotected, checkWritable } from './protection';
import { formulaAt, valueAt } from './readCells';
import { invalidOperation, mergedRangeConflict } from './refusals';
import { compareCells, type SortedCell } from './sortOrder';
import { bodyOf } from './tables';
import type { Area, Sheet, SortKey, Table } from './workbook';

/** @throws ExcelRefusal AccessDenied, MergedRangeConflict, InvalidOperation, NotImplemented */
function checkSortable(sheet: Sheet, table: Table, body: Area): void {
  checkUnprotected(sheet, 'allowSort');
  checkWritable(sheet, body);
  checkChangeable(table);
  if (sheet.merges.some((merge) => overlaps(merge, body)))
    throw mergedRangeConflict('rows with merged cells cannot be sorted');
  for (const area of sheet.grid.arrays.values())
    if (area.rows * area.columns > 1 && overlaps(area, body))
      throw invalidOperation('a part of an array formula cannot be moved');
}

function sortedCell({ grid }: Sheet, row: number, column: number): SortedCell {
  const value = valueAt(grid, row, column);
  return {
    value,
    isError: grid.errors.has(cellKey(row, column)),
    isBlank: value === '' && formulaAt(grid, row, column) === undefined,
  };
}

/** Where each row comes from, in the order in which they stand afterwards. Rows that are equal stay in their order. */
function sortedRows(
  sheet: Sheet,
  { column: first }: Area,
  rows: readonly number[],
  keys: readonly SortKey[],
): number[] {
  const cells = new Map(rows.map((row) => [row, keys.map(({ column }) => sortedCell(sheet, row, first + column))]));
  return [...rows].sort((one, other) => {
    for (const [at, { ascending }] of keys.entries()) {
      const compared = compareCells(cells.get(one)![at]!, cells.get(other)![at]!, ascending);
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

/** The same formats again, so that cells that look alike share one. */
const bordered = new WeakMap<CellFormat, WeakMap<CellFormat, CellFormat>>();

/** A format with the borders of another one. */
function withBorders(format: CellFormat, other: CellFormat): CellFormat {
  const known = bordered.get(format) ?? new WeakMap<CellFormat, CellFormat>();
  bordered.set(format, known);
  let made = known.get(other);
  if (!made) {
    const isSame = JSON.stringify(format.borders) === JSON.stringify(other.borders);
    known.set(other, (made = isSame ? format : { ...format, borders: other.borders }));
  }
  return made;
}

/**
 * A cell as it is in another row: relative references move as if it were copied there, and its value has to be
 * computed; borders stay where they are.
 */
function moved(held: HeldCell, there: HeldCell, down: number): HeldCell {
  const format = withBorders(held.format, there.format);
  if (held.formula === undefined || down === 0) return { ...held, format };
  return { ...held, format, formula: movableFormula(held.formula)(down, 0), isStale: true };
}

/**
 * Sorts the rows of a table as Excel does: what the cells hold and how they look moves, and links with it; borders,
 * heights, rules and what refers to the cells from elsewhere stay. Rows that are hidden stay where they are. The values
 * of its formulas must have been computed. Sources: Microsoft, "Sort data in a range or table"; Q40401, "Errors Sorting
 * Cells That Contain References", for formulas.
 * @param keys the first decides, the next where it makes no difference
 * @returns takes it back, for as long as nothing else has changed the table
 * @throws ExcelRefusal AccessDenied on a protected sheet, unless sorting is allowed and all cells are unlocked;
 * MergedRangeConflict; InvalidOperation where an array formula fills several of the cells; NotImplemented while the
 * table is filtered. Then nothing is changed
 */
export function sortTable(sheet: Sheet, table: Table, keys: readonly SortKey[]): () => void {
  const body = bodyOf(table);
  checkSortable(sheet, table, body);
  const { grid } = sheet;
  const rows = Array.from({ length: body.rows }, (_, down) => body.row + down).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const columns = Array.from({ length: body.columns }, (_, right) => body.column + right);
  const held = new Map(rows.map((row) => [row, columns.map((column) => heldCell(grid, row, column))]));
  const { hyperlinks } = sheet;
  const before = table.sorted;
  const order = sortedRows(sheet, body, rows, keys);
  const rowAfter = new Map(order.map((row, place) => [row, rows[place]!]));

  const put = (cellAt: (row: number, right: number) => HeldCell): void => {
    for (const row of rows) columns.forEach((column, right) => putCell(grid, row, column, cellAt(row, right)));
    noteChange(grid, body);
    noteCells(grid, 'formats', body);
    notePart(sheet, 'tables');
  };
  const setLinks = (links: Sheet['hyperlinks']): void => {
    if (sheet.hyperlinks === links) return;
    sheet.hyperlinks = links;
    notePart(sheet, 'hyperlinks');
  };

  const from = new Map([...rowAfter].map(([row, after]) => [after, row]));
  put((row, right) => {
    const source = from.get(row)!;
    return moved(held.get(source)![right]!, held.get(row)![right]!, row - source);
  });
  table.sorted = keys;
  if (hyperlinks.some(({ area }) => isMoved(area, body)))
    setLinks(
      hyperlinks.map((link) => {
        if (!isMoved(link.area, body)) return link;
        return { ...link, area: { ...link.area, row: rowAfter.get(link.area.row) ?? link.area.row } };
      }),
    );
  return () => {
    put((row, right) => held.get(row)![right]!);
    table.sorted = before;
    setLinks(hyperlinks);
  };
}

/** Only what lies within one row goes with it. */
const isMoved = (area: Area, body: Area): boolean => area.rows === 1 && lies(area, body);

/** Forgets by what a table is sorted; its rows stay as they are. */
export function clearSort(sheet: Sheet, table: Table): void {
  checkUnprotected(sheet, 'allowSort');
  checkChangeable(table);
  table.sorted = [];
  notePart(sheet, 'tables');
}
