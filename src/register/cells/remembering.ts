import type { CellValue } from '../rawTable';
import type { CellReading } from './reading';

/** Different cells of a column that are remembered; columns of words, codes and days have few. */
const MOST_REMEMBERED = 10_000;

/** Reads each different cell of a column once. */
export function remembering(
  read: (cell: CellValue) => CellReading<unknown>,
): (cell: CellValue) => CellReading<unknown> {
  const readings = new Map<CellValue, CellReading<unknown>>();
  return (cell) => {
    const known = readings.get(cell);
    if (known) return known;
    const reading = read(cell);
    if (readings.size < MOST_REMEMBERED) readings.set(cell, reading);
    return reading;
  };
}
