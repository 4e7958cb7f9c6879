import type { Area } from './workbook';

/**
 * Rows of a block: few enough for cells that lie far apart, enough that a full column of it costs little besides its
 * cells.
 */
const ROWS = 64;
const BITS = 6;

const EVERYTHING: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

/** The cells of a column of a block; what is undefined or beyond its end, nothing is kept for. */
type Column<T> = (T | undefined)[];

interface Block<T> {
  /** The columns that hold something in this block, ascending. */
  readonly columns: number[];
  /** What each of them holds: an array of its cells, or the one thing that all of its cells hold. */
  readonly cells: (T | Column<T>)[];
}

/** Where a column stands, or else `~place` where it is to stand. */
function placeOf(columns: readonly number[], column: number): number {
  if (columns[column] === column) return column;
  let from = 0;
  let to = columns.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (columns[middle]! < column) from = middle + 1;
    else to = middle;
  }
  return columns[from] === column ? from : ~from;
}

/**
 * Something for each of many cells of a sheet, by column in blocks of rows, so that a million rows of numbers take
 * eight bytes a cell and what repeats down a column takes next to nothing. Rows and columns count from 0. What is kept
 * is never undefined and never an array.
 */
export class CellBlocks<T> {
  private blocks: (Block<T> | undefined)[] = [];

  /** What is kept for a cell; undefined where nothing is. */
  at(row: number, column: number): T | undefined {
    const block = this.blocks[row >> BITS];
    if (block === undefined) return undefined;
    const place = placeOf(block.columns, column);
    if (place < 0) return undefined;
    const cells = block.cells[place]!;
    return Array.isArray(cells) ? cells[row & (ROWS - 1)] : cells;
  }

  /** Keeps something for a cell; with undefined, nothing any more. */
  put(row: number, column: number, value: T | undefined): void {
    const number = row >> BITS;
    let block = this.blocks[number];
    if (block === undefined) {
      if (value === undefined) return;
      while (this.blocks.length <= number) this.blocks.push(undefined);
      this.blocks[number] = block = { columns: [], cells: [] };
    }
    const place = placeOf(block.columns, column);
    const within = row & (ROWS - 1);
    if (place >= 0) this.change(block, place, within, value);
    else if (value !== undefined) {
      const cells: Column<T> = [];
      cells[within] = value;
      block.columns.splice(~place, 0, column);
      block.cells.splice(~place, 0, cells);
    }
  }

  private change(block: Block<T>, place: number, within: number, value: T | undefined): void {
    let cells = block.cells[place]!;
    if (!Array.isArray(cells)) {
      if (cells === value) return;
      block.cells[place] = cells = new Array<T | undefined>(ROWS).fill(cells);
    }
    cells[within] = value;
    if (value !== undefined) {
      if (within === ROWS - 1) block.cells[place] = compact(cells);
    } else if (cells.every((one) => one === undefined)) {
      block.columns.splice(place, 1);
      block.cells.splice(place, 1);
    }
  }

  /** The rows for which something is kept, ascending, from a first one up to but not including another. */
  *keys(from = 0, to = Infinity): Generator<number> {
    for (let number = from >> BITS; number < this.blocks.length && number * ROWS < to; number++) {
      const block = this.blocks[number];
      if (block === undefined) continue;
      for (let within = 0; within < ROWS; within++) {
        const row = number * ROWS + within;
        if (row >= from && row < to && holds(block, within)) yield row;
      }
    }
  }

  /** What is kept for the cells of a row, by their columns, ascending. */
  cellsOf(row: number): [column: number, value: T][] {
    const block = this.blocks[row >> BITS];
    const found: [number, T][] = [];
    block?.cells.forEach((cells, place) => {
      const value = Array.isArray(cells) ? cells[row & (ROWS - 1)] : cells;
      if (value !== undefined) found.push([block.columns[place]!, value]);
    });
    return found;
  }

  /** Visits what is kept for the cells of an area, or for all cells, in blocks of rows and within them by column. */
  eachIn(area: Area | null, visit: (row: number, column: number, value: T) => void): void {
    const { row: top, column: left, rows, columns: width } = area ?? EVERYTHING;
    for (let number = top >> BITS; number < this.blocks.length && number * ROWS < top + rows; number++) {
      const block = this.blocks[number];
      if (block === undefined) continue;
      const from = Math.max(0, top - number * ROWS);
      const to = Math.min(ROWS, top + rows - number * ROWS);
      block.cells.forEach((cells, place) => {
        const column = block.columns[place]!;
        if (column < left || column >= left + width) return;
        for (let within = from; within < to; within++) {
          const value = Array.isArray(cells) ? cells[within] : cells;
          if (value !== undefined) visit(number * ROWS + within, column, value);
        }
      });
    }
  }

  /** How many rows there are for which something is kept. */
  get size(): number {
    let rows = 0;
    for (const block of this.blocks) {
      if (block === undefined) continue;
      for (let within = 0; within < ROWS; within++) if (holds(block, within)) rows++;
    }
    return rows;
  }

  /** Makes this a copy of another; a change of one is none of the other. */
  protected take(other: CellBlocks<T>): void {
    this.blocks = other.blocks.map(
      (block) =>
        block && {
          columns: [...block.columns],
          cells: block.cells.map((cells) => (Array.isArray(cells) ? cells.slice() : cells)),
        },
    );
  }
}

const holds = <T>({ cells }: Block<T>, within: number): boolean =>
  cells.some((of) => !Array.isArray(of) || of[within] !== undefined);

/** A column of a block that is full: without room to grow, and as one thing where all of its cells hold the same. */
function compact<T>(cells: Column<T>): T | Column<T> {
  const [first] = cells;
  const isOne = first !== undefined && !cells.includes(undefined) && cells.every((one) => one === first);
  return isOne ? first : cells.slice();
}
