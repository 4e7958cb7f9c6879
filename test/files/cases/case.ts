import type { TOTALS } from './register';

/** A kind of file that a user may bring, and what must come of it. */
export interface Case {
  readonly what: string;
  readonly make: () => Uint8Array;
  /** .xlsm for files with macros. */
  readonly extension?: 'xlsm';
  /** Where they are others than those of the plain register. */
  readonly totals?: { readonly [total in keyof typeof TOTALS]: number };
  /** Parts that must go, as a signature that our change makes void. */
  readonly gone?: RegExp;
  /** What is said beside the figures. */
  readonly said?: RegExp;
}

/** A file that cannot be written: its exit code, and the one line that says why. */
export interface Refused {
  readonly what: string;
  readonly make: () => Uint8Array;
  readonly extension?: 'xlsm';
  readonly out?: string;
  readonly code: 2 | 3;
  readonly said: RegExp;
}
