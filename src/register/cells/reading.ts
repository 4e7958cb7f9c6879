import type { Code } from '../issueCodes';

/** What is wrong with a cell. */
export interface Finding {
  readonly code: Code;
  readonly wanted: string;
  /** What the cell is read as, where that can be entered in its place. */
  readonly readAs?: string | number | boolean;
}

/** What a cell is read as. A finding beside a value is a warning; undefined: it could not be read. */
export type CellReading<T> =
  { readonly value: T; readonly finding: Finding | null } | { readonly value: undefined; readonly finding: Finding };

export const readAs = <T>(value: T): CellReading<T> => ({ value, finding: null });

export const readWith = <T extends string | number | boolean>(
  value: T,
  code: Code,
  wanted: string,
): CellReading<T> => ({
  value,
  finding: { code, wanted, readAs: value },
});

export const unread = (code: Code, wanted: string): CellReading<never> => ({
  value: undefined,
  finding: { code, wanted },
});
