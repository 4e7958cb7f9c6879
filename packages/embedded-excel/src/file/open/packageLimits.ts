/** What a file may hold, so that a small one can neither fill the memory nor take for ever. */
export interface PackageLimits {
  /** Bytes of the file as it is, and of all its parts and of any one of them when unpacked. */
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly partBytes: number;
  readonly parts: number;
  /** Elements of XML that are kept, over all parts; those of cells and shared texts are not. */
  readonly elements: number;
  /** Further limits, for files of which nobody knows who made them; null where a file is trusted so far. */
  readonly guard: GuardLimits | null;
}

export interface GuardLimits {
  /** Elements of any kind, over all parts. */
  readonly tags: number;
  /** How deep elements may lie in each other. */
  readonly depth: number;
  /** The longest piece of XML without the beginning or end of an element: a text, a tag with its attributes, a comment. */
  readonly characters: number;
  readonly seconds: number;
}

/** Limits of a workbook that is opened to be worked on. */
export const OPENED: PackageLimits = {
  packedBytes: Infinity,
  unpackedBytes: 512 * 1024 * 1024,
  partBytes: 512 * 1024 * 1024,
  parts: 20_000,
  elements: 2_000_000,
  guard: null,
};

/** How deep elements that are kept may lie in each other. */
export const DEPTH = 256;

/** What is left of the limits while a file is read. */
export interface Allowance {
  bytes: number;
  elements: number;
  tags: number;
  /** When it must be read, on the clock of `performance.now()`. */
  readonly until: number;
}

export const allowanceOf = ({ unpackedBytes, elements, guard }: PackageLimits): Allowance => ({
  bytes: unpackedBytes,
  elements,
  tags: guard?.tags ?? Infinity,
  until: guard ? performance.now() + guard.seconds * 1000 : Infinity,
});
