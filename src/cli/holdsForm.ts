import { readFileSync } from 'node:fs';
import { readCells } from 'embedded-excel/node';
import { findReferences } from '../returns/findReference';

/** Whether a file is the form of a reference, as an earlier run of the command wrote it. */
export function holdsForm(path: string, reference: string): boolean {
  try {
    return findReferences(readCells(readFileSync(path))).some(({ text }) => text === reference);
  } catch {
    // It is not there, or nothing that the command wrote: writing says so.
    return false;
  }
}
