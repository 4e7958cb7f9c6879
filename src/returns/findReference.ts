import { readReference, writeReference, type FormReference } from '../forms/formReference';
import type { ReturnedFile } from './returnedFile';

export interface FoundReference {
  readonly reference: FormReference;
  /** In capitals and without spaces. */
  readonly text: string;
}

/**
 * What may have come between its characters, or in their place: spaces, line ends, marks of direction, soft hyphens,
 * dashes.
 */
const BETWEEN = /[\s\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Every different reference that stands in a cell of any sheet, in the order of sheets and cells. */
export function findReferences({ sheets }: ReturnedFile): FoundReference[] {
  const found = new Map<string, FoundReference>();
  for (const { cells } of sheets) {
    for (const { value } of cells) {
      if (typeof value !== 'string' || !/p\s*b/i.test(value)) continue;
      const reference = readReference(value.replace(BETWEEN, '').replace(DASHES, '-'));
      if (!reference) continue;
      const text = writeReference(reference);
      if (!found.has(text)) found.set(text, { reference, text });
    }
  }
  return [...found.values()];
}
