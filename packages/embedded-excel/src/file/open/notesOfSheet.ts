import { COLUMNS, ROWS } from '../../model/limits';
import { cellNumber } from './cellAddress';
import type { CellAllowance } from './cellsOfSheet';
import type { FileNote } from './fileCells';
import { tooLarge, whereWhole } from './fileErrors';
import type { PackageParts } from './packageParts';
import { unescapeText } from './plainText';
import type { XmlHandler } from './readXml';

/**
 * Comments and drawings of a sheet, within what is left of the cells and characters of its file: each counts as a cell.
 * Of a comment with replies the text that is kept beside it for older programs is left out. What has no place on the
 * sheet stands in its first cell. Of a damaged part those before the damage are given.
 */
export function notesOfSheet(parts: PackageParts, sheetPart: string, allowance: CellAllowance): FileNote[] {
  const all = whereWhole(() => parts.relationships(sheetPart), []);
  const links = all.filter(({ external, target }) => !external && parts.has(target));
  const read = (type: string, handler: (add: (note: FileNote) => void) => XmlHandler): FileNote[] => {
    const notes: FileNote[] = [];
    const add = (note: FileNote): void => {
      const { most } = allowance;
      if (--allowance.cells < 0)
        throw tooLarge(`a workbook with more than ${most.cells} cells`, `a workbook with at most ${most.cells} cells`);
      allowance.characters -= note.text.length;
      if (allowance.characters < 0)
        throw tooLarge(
          `a workbook with more than ${most.characters} characters in its cells`,
          `a workbook with at most ${most.characters} characters in its cells`,
        );
      notes.push({ ...note, text: unescapeText(note.text).trim() });
    };
    for (const link of links)
      if (link.type === type) whereWhole(() => parts.read(link.target, handler(add)), undefined);
    return notes;
  };
  const threads = read('threadedComment', (add) => commentReader('threadedComment', 'text', add));
  const inThreads = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const comments = read('comments', (add) => commentReader('comment', 't', add));
  const drawings = read('drawing', drawingReader);
  return [...comments.filter(({ row, column }) => !inThreads.has(`${row} ${column}`)), ...threads, ...drawings];
}

/**
 * Source: ECMA-376 part 1, 18.7.3 (comment); Microsoft, [MS-XLSX] 2.6.204 (threadedComment).
 * @param element that is a comment, with its cell in `ref`
 * @param holder the element in it that holds text
 */
function commentReader(element: string, holder: string, add: (note: FileNote) => void): XmlHandler {
  let number = -1;
  let text = '';
  let inText = false;
  let readings = 0;
  return {
    open(name, attributes) {
      if (name === element) {
        number = cellNumber(attributes['ref'] ?? '');
        text = '';
      } else if (name === 'rPh') readings++;
      else if (name === holder) inText = readings === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === holder) inText = false;
      else if (name === 'rPh') readings--;
      else if (name === element) {
        const at = Math.max(0, number);
        add({ row: Math.floor(at / COLUMNS) + 1, column: (at % COLUMNS) + 1, kind: 'comment', text });
      }
    },
  };
}

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

/** Source: ECMA-376 part 1, 20.5.2 (anchors, from), 21.1.2.2.6 (p), 21.1.2.3.11 (t). */
function drawingReader(add: (note: FileNote) => void): XmlHandler {
  const place = { row: 0, col: 0 };
  let text = '';
  let inFrom = false;
  let gathered: 'row' | 'col' | 't' | null = null;
  let number = '';
  const inside = (at: number, most: number): number => (Number.isInteger(at) && at >= 0 && at < most ? at + 1 : 1);
  return {
    open(name) {
      if (ANCHORS.has(name)) {
        Object.assign(place, { row: 0, col: 0 });
        text = '';
      } else if (name === 'from') inFrom = true;
      else if (inFrom && (name === 'row' || name === 'col')) {
        gathered = name;
        number = '';
      } else if (name === 't') gathered = 't';
    },
    text(piece) {
      if (gathered === 't') text += piece;
      else if (gathered !== null) number += piece;
    },
    close(name) {
      if (gathered !== null && gathered !== 't' && name === gathered) place[gathered] = Number(number.trim());
      if (name === gathered) gathered = null;
      else if (name === 'from') inFrom = false;
      else if (name === 'p' && text !== '') text += '\n';
      else if (ANCHORS.has(name))
        add({ row: inside(place.row, ROWS), column: inside(place.col, COLUMNS), kind: 'drawing', text });
    },
  };
}
