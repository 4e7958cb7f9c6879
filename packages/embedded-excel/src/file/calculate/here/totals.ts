import type { Area } from '../../../model/workbook';
import { isError, NOT_COMPUTED, type CellError, type Value } from './values';

/** What sums, counts and averages need to know of cells. Texts and truths in cells are no numbers. */
export interface Totals {
  sum: number;
  /** What rounding has taken from the sum so far (Neumaier, 1974): its order then does not matter. */
  lost: number;
  numbers: number;
  /** Cells that are not blank, errors too. */
  filled: number;
  least: number;
  most: number;
  error: CellError | null;
  /** One of the cells has no value, so that nothing can be said of them. */
  isUncertain: boolean;
}

export const noTotals = (): Totals => ({
  sum: 0,
  lost: 0,
  numbers: 0,
  filled: 0,
  least: Infinity,
  most: -Infinity,
  error: null,
  isUncertain: false,
});

function addToSum(totals: Totals, value: number): void {
  const before = totals.sum;
  const sum = before + value;
  const isSmaller = (value < 0 ? -value : value) <= (before < 0 ? -before : before);
  totals.lost += isSmaller ? before - sum + value : value - sum + before;
  totals.sum = sum;
}

/** Counts a number in. */
export function addNumber(totals: Totals, value: number): void {
  addToSum(totals, value);
  totals.numbers++;
  if (value < totals.least) totals.least = value;
  if (value > totals.most) totals.most = value;
}

/** Counts what a cell holds in. */
export function addCell(totals: Totals, value: Value): void {
  if (value === null) return;
  if (value === NOT_COMPUTED) totals.isUncertain = true;
  totals.filled++;
  if (typeof value === 'number') addNumber(totals, value);
  else if (isError(value)) totals.error ??= value;
}

/** Counts the totals of other cells in. */
export function addTotals(totals: Totals, other: Totals): void {
  addToSum(totals, other.sum);
  totals.lost += other.lost;
  totals.numbers += other.numbers;
  totals.filled += other.filled;
  if (other.least < totals.least) totals.least = other.least;
  if (other.most > totals.most) totals.most = other.most;
  totals.error ??= other.error;
  totals.isUncertain ||= other.isUncertain;
}

/** Totals of areas, of which many may lie over each other. */
export interface KnownTotals {
  of: (sheet: string, area: Area, read: (row: number, column: number) => Value) => Totals;
}

/** Rows of the smallest block whose totals are remembered; each larger one has this many of the next smaller. */
const BLOCK = 32;

/**
 * Totals of areas. Those of whole blocks of rows are remembered, so that running totals, SUM(A$1:A5), of many rows cost
 * little more than one.
 */
export function knownTotals(): KnownTotals {
  const blocks = new Map<string, Map<number, Totals>>();

  function ofBlock(name: string, from: number, size: number, read: (row: number) => Value): Totals {
    const level = `${name} ${size}`;
    let known = blocks.get(level);
    if (!known) blocks.set(level, (known = new Map<number, Totals>()));
    const found = known.get(from);
    if (found) return found;
    const totals = noTotals();
    if (size === BLOCK) for (let row = from; row < from + size; row++) addCell(totals, read(row));
    else
      for (let part = from; part < from + size; part += size / BLOCK)
        addTotals(totals, ofBlock(name, part, size / BLOCK, read));
    known.set(from, totals);
    return totals;
  }

  function addColumn(totals: Totals, name: string, first: number, end: number, read: (row: number) => Value): void {
    for (let row = first; row < end;) {
      let size = 1;
      while (row % (size * BLOCK) === 0 && row + size * BLOCK <= end) size *= BLOCK;
      if (size === 1) addCell(totals, read(row));
      else addTotals(totals, ofBlock(name, row, size, read));
      row += size;
    }
  }

  return {
    of(sheet, { row, column, rows, columns }, read) {
      const totals = noTotals();
      for (let over = column; over < column + columns; over++)
        addColumn(totals, `${sheet} ${over}`, row, row + rows, (at) => read(at, over));
      return totals;
    },
  };
}
