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

/** Counts a number in. */
export function addNumber(totals: Totals, value: number): void {
  const sum = totals.sum + value;
  totals.lost += Math.abs(totals.sum) >= Math.abs(value) ? totals.sum - sum + value : value - sum + totals.sum;
  totals.sum = sum;
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

/** Totals of areas that were asked for, of which later ones that begin or end alike need only the difference. */
export interface KnownTotals {
  of(sheet: string, area: Area, read: (row: number, column: number) => Value): Totals;
}

/** Areas with fewer rows are read each time. */
const FEW_ROWS = 64;

interface Known {
  first: number;
  last: number;
  readonly totals: Totals;
}

/** Running totals from the top or to the bottom, SUM(A$1:A5), of many rows cost as much as one total so. */
export function knownTotals(): KnownTotals {
  const byFirst = new Map<string, Known>();
  const byLast = new Map<string, Known>();
  return {
    of(sheet, { row, column, rows, columns }, read) {
      const last = row + rows - 1;
      const fromTop = `${sheet} ${column} ${columns} ${row}`;
      const fromBottom = `${sheet} ${column} ${columns} ${last}`;
      const add = (totals: Totals, from: number, to: number): void => {
        try {
          for (let at = from; at <= to; at++)
            for (let over = column; over < column + columns; over++) addCell(totals, read(at, over));
        } catch (error) {
          byFirst.delete(fromTop);
          byLast.delete(fromBottom);
          throw error;
        }
      };
      if (rows < FEW_ROWS) {
        const totals = noTotals();
        add(totals, row, last);
        return totals;
      }
      const above = byFirst.get(fromTop);
      const below = byLast.get(fromBottom);
      const missingBelow = above && above.last <= last ? last - above.last : Infinity;
      const missingAbove = below && below.first >= row ? below.first - row : Infinity;
      if (above && missingBelow <= missingAbove && missingBelow < rows) {
        add(above.totals, above.last + 1, last);
        above.last = last;
        return above.totals;
      }
      if (below && missingAbove < rows) {
        add(below.totals, row, below.first - 1);
        below.first = row;
        return below.totals;
      }
      const totals = noTotals();
      add(totals, row, last);
      byFirst.set(fromTop, { first: row, last, totals: { ...totals } });
      byLast.set(fromBottom, { first: row, last, totals: { ...totals } });
      return totals;
    },
  };
}
