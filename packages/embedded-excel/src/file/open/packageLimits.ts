/** What a file may hold, so that a small one can neither fill the memory nor take for ever. */
export interface PackageLimits {
  /** Bytes of the file as it is, and of all its parts and of any one of them when unpacked. */
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly partBytes: number;
  readonly parts: number;
  /** Elements of XML that are kept, over all parts; those of cells and shared texts are not. */
  readonly elements: number;
  /** Cells, those that are blank but formatted among them, over all sheets; and texts that cells share. */
  readonly cells: number;
  readonly texts: number;
  readonly guard: GuardLimits;
}

export interface GuardLimits {
  /** Elements of any kind, over all parts. */
  readonly tags: number;
  /** How deep elements may lie in each other. */
  readonly depth: number;
  /**
   * The longest piece of XML without the beginning or end of an element: a text, a tag with its attributes, a comment.
   */
  readonly characters: number;
  readonly seconds: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Limits of a workbook that is opened to be worked on. A sheet of Excel has 1,048,576 rows; of a table of so many rows
 * and 26 columns, 1 GB of XML, all is read. The time is ten times what that takes on a machine of 2026.
 */
export const OPENED: PackageLimits = {
  packedBytes: 512 * MEGABYTE,
  unpackedBytes: 2048 * MEGABYTE,
  partBytes: 2048 * MEGABYTE,
  parts: 20_000,
  elements: 2_000_000,
  cells: 40_000_000,
  texts: 40_000_000,
  guard: { tags: Infinity, depth: 10_000, characters: 32 * MEGABYTE, seconds: 300 },
};

/** How deep elements that are kept may lie in each other. */
export const DEPTH = 256;

/** What is left of the limits while a file is read. */
export interface Allowance {
  readonly limits: PackageLimits;
  bytes: number;
  elements: number;
  cells: number;
  texts: number;
  tags: number;
  /** When it must be read, on the clock of `performance.now()`. */
  readonly until: number;
}

export const allowanceOf = (limits: PackageLimits): Allowance => ({
  limits,
  bytes: limits.unpackedBytes,
  elements: limits.elements,
  cells: limits.cells,
  texts: limits.texts,
  tags: limits.guard.tags,
  until: performance.now() + limits.guard.seconds * 1000,
});
