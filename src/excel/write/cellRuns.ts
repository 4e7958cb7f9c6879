/** A cell of a table's body; row and column count from 0. */
export interface BodyCell {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column that go together; those between them stay as they are. */
export interface Run<C extends BodyCell> {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly cells: readonly C[];
}

/** Fewer cells than this between two that are wanted cost less than a range of their own. */
const GAP = 50;

/** Puts cells of a table together that stand near one another. */
export function runsOf<C extends BodyCell>(cells: readonly C[]): Run<C>[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; first: number; last: number; cells: C[] }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && run.column === cell.column && cell.row - run.last <= GAP) {
      run.last = cell.row;
      run.cells.push(cell);
    } else runs.push({ column: cell.column, first: cell.row, last: cell.row, cells: [cell] });
  }
  return runs;
}

/** What is wanted of each cell of a run, from its first to its last; null for those between. */
export function inRun<C extends BodyCell, T>({ first, last, cells }: Run<C>, valueOf: (cell: C) => T): (T | null)[] {
  const rows: (T | null)[] = Array.from({ length: last - first + 1 }, () => null);
  for (const cell of cells) rows[cell.row - first] = valueOf(cell);
  return rows;
}

/** The range of a run in the body of a table. */
export const rangeOfRun = (body: Excel.Range, { column, first, last }: Run<BodyCell>): Excel.Range =>
  body.getCell(first, column).getResizedRange(last - first, 0);
