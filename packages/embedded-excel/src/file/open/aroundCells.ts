import { COLUMNS } from '../../model/limits';
import { cellNumber } from './cellAddress';
import type { CellAllowance } from './cellsOfSheet';
import { tooLarge } from './fileErrors';
import type { FileMerge } from './fileCells';
import type { XmlHandler } from './readXml';

/** What a sheet's part says beside its cells. */
export interface AroundCells {
  readonly merged: FileMerge[];
  /** What is printed above and below its pages. */
  readonly printed: string[];
}

/** What is printed above and below pages: of all of them, or of even and first ones. */
const PRINTED = new Set(['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);

/**
 * Gathers the merged areas of a sheet's part and what is printed above and below its pages, within what is left of the
 * cells and characters of its file: each counts as a cell. An area that is none is left out.
 * Source: ECMA-376 part 1, 18.3.1.55 (mergeCells), 18.3.1.46 (headerFooter).
 */
export function aroundGatherer({ merged, printed }: AroundCells, allowance: CellAllowance): XmlHandler {
  let level = 0;
  let list = '';
  let text: string | null = null;
  const count = (characters: number): void => {
    const { most } = allowance;
    if (--allowance.cells < 0)
      throw tooLarge(`a workbook with more than ${most.cells} cells`, `a workbook with at most ${most.cells} cells`);
    allowance.characters -= characters;
    if (allowance.characters < 0)
      throw tooLarge(
        `a workbook with more than ${most.characters} characters in its cells`,
        `a workbook with at most ${most.characters} characters in its cells`,
      );
  };
  return {
    open(name, attributes) {
      if (level === 1) list = name;
      else if (level === 2 && list === 'mergeCells' && name === 'mergeCell') {
        const area = mergedArea(attributes['ref'] ?? '');
        if (area) {
          count(0);
          merged.push(area);
        }
      } else if (level === 2 && list === 'headerFooter' && PRINTED.has(name)) text = '';
      level++;
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close() {
      level--;
      if (text === null || level !== 2) return;
      if (text.trim() !== '') {
        count(text.length);
        printed.push(text);
      }
      text = null;
    },
  };
}

/** null where the reference is none of an area. */
function mergedArea(reference: string): FileMerge | null {
  const [first, last] = reference.split(':');
  const [from, to] = [cellNumber(first ?? ''), cellNumber(last ?? '')];
  if (from < 0 || to < 0) return null;
  const rowOf = (number: number): number => Math.floor(number / COLUMNS) + 1;
  const columnOf = (number: number): number => (number % COLUMNS) + 1;
  return {
    row: Math.min(rowOf(from), rowOf(to)),
    column: Math.min(columnOf(from), columnOf(to)),
    lastRow: Math.max(rowOf(from), rowOf(to)),
    lastColumn: Math.max(columnOf(from), columnOf(to)),
  };
}

/** Gives each piece of a part to two handlers. */
export const bothHandlers = (one: XmlHandler, other: XmlHandler): XmlHandler => ({
  open(name, attributes) {
    one.open(name, attributes);
    other.open(name, attributes);
  },
  text(piece) {
    one.text(piece);
    other.text(piece);
  },
  close(name) {
    one.close(name);
    other.close(name);
  },
});
