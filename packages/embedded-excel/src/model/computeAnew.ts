import type { Sheet } from './workbook';

/** Marks a formula as stale whose value may be another than the one that its file has, so that the new one is saved. */
export function computeAnew({ grid, sourceName }: Sheet, key: number): void {
  grid.stale.add(key);
  grid.tooSlow.delete(key);
  if (sourceName !== null) grid.recomputed.add(key);
}
