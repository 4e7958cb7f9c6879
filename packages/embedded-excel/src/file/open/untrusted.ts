import type { PackageLimits } from './packageLimits';

/** What a file may hold of which only the cells are read. */
export interface CellLimits extends PackageLimits {
  /** Sheets of any kind. */
  readonly sheets: number;
  /**
   * Characters of the cells that hold text, each as often as it stands in a cell; of cells, those are counted that hold
   * a value.
   */
  readonly characters: number;
}

/**
 * Limits of a file that came from outside and of which nobody knows who made it. The largest file within them is read
 * in 2 seconds and 250 MB on a machine of 2026; the time stops those that were made to be slow.
 */
export const UNTRUSTED: CellLimits = {
  packedBytes: 10 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  partBytes: 32 * 1024 * 1024,
  parts: 500,
  elements: 50_000,
  texts: Infinity,
  guard: { tags: 4_000_000, depth: 64, characters: 512 * 1024, seconds: 5 },
  sheets: 200,
  cells: 500_000,
  characters: 32 * 1024 * 1024,
};
