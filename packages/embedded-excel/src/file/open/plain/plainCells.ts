import { COLUMNS } from '../../../model/limits';
import { unescapeText } from '../plainText';
import type { CellContext } from '../readingPlace';
import { afterSpace, bytesOf, standsAt } from './plainItems';
import { plainNumber, wholeNumber } from './plainNumbers';
import { plainTexts } from './plainTexts';
import { startTags } from './startTag';

// Imported names have other names here: where modules run one by one, each use of an import is a call.
const skipSpace = afterSpace;
const stands = standsAt;
const toNumber = plainNumber;
const toWhole = wholeNumber;
const unescaped = unescapeText;
const WIDTH = COLUMNS;

const SPACE = 0x20;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

const NUMBER = bytesOf('n');
const SHARED = bytesOf('s');
const TRUTH = bytesOf('b');
const TEXT = bytesOf('str');
const INLINE = bytesOf('inlineStr');

/** The names of attributes of a cell, by their places. */
const [ADDRESS, STYLE, TYPE] = [0, 1, 2];

const FIRST_LETTER = 0x41;
const LAST_LETTER = 0x5a;

/** Reads the cells of one row after the other, for a reader that takes them only where the whole row is plain. */
export function plainCells(prefix: string, { texts }: CellContext) {
  const cell = startTags('r', 's', 't');
  const inner = startTags();
  const names = ['<c', '</c', '<v>', '</v>', '<is>', '</is>', '<t', '</t>'].map((name) =>
    bytesOf(name.replace(/^<\/?/, (start) => `${start}${prefix}`)),
  );
  const [OPEN, CLOSE, VALUE, VALUE_END, IS, IS_END, T, T_END] = names as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const strings = plainTexts();
  const found = {
    count: 0,
    /**
     * Of each cell its column, the number of its format, and what it holds: a number, or a text or truth; '' for
     * nothing.
     */
    columns: new Int32Array(WIDTH),
    styles: new Int32Array(WIDTH),
    isNumber: new Uint8Array(WIDTH),
    numbers: new Float64Array(WIDTH),
    others: new Array<string | boolean>(WIDTH).fill(''),
  };
  let row = 0;
  let column = -1;

  /** The column of an address in this row; -1 for any other. */
  function columnOf(bytes: Uint8Array): number {
    const [from, to] = [cell.from[ADDRESS]!, cell.to[ADDRESS]!];
    if (from < 0) return column + 1;
    let letters = 0;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at]!;
      if (byte < FIRST_LETTER || byte > LAST_LETTER) break;
      letters = letters * 26 + byte - FIRST_LETTER + 1;
    }
    return at - from > 3 || toWhole(bytes, at, to) !== row + 1 ? -1 : letters - 1;
  }

  const typeIs = (bytes: Uint8Array, type: Uint8Array): boolean =>
    cell.to[TYPE]! - cell.from[TYPE]! === type.length && stands(bytes, cell.from[TYPE]!, type);

  function keepText(text: string): void {
    found.isNumber[found.count] = 0;
    found.others[found.count] = unescaped(text);
  }

  /** Reads `<v>`, from behind its tag. @returns where it ends; 0 where it is not plain */
  function readValue(bytes: Uint8Array, from: number): number {
    if (cell.from[TYPE]! >= 0 && typeIs(bytes, TEXT)) {
      const text = strings.read(bytes, from);
      if (text === null) return 0;
      keepText(text);
      return strings.end;
    }
    let to = from;
    while (bytes[to]! > SPACE && bytes[to] !== LESS) to++;
    if (cell.from[TYPE]! < 0 || typeIs(bytes, NUMBER)) {
      const number = toNumber(bytes, from, to);
      if (Number.isNaN(number)) return 0;
      found.isNumber[found.count] = 1;
      found.numbers[found.count] = number;
      return to;
    }
    const number = toWhole(bytes, from, to);
    const other = typeIs(bytes, SHARED) ? texts[number] : typeIs(bytes, TRUTH) ? truthOf(number) : undefined;
    if (other === undefined) return 0;
    found.isNumber[found.count] = 0;
    found.others[found.count] = other;
    return to;
  }

  /** Reads `<is>` with one `<t>` in it, from behind its tag. @returns where `</is>` begins; 0 where it is not plain */
  function readInline(bytes: Uint8Array, from: number): number {
    if (cell.from[TYPE]! < 0 || !typeIs(bytes, INLINE) || !stands(bytes, from, T)) return 0;
    const opened = inner.read(bytes, from + T.length);
    if (opened === 0 || bytes[opened] !== GREATER) return 0;
    const text = strings.read(bytes, opened + 1);
    if (text === null || !stands(bytes, strings.end, T_END)) return 0;
    keepText(text);
    return strings.end + T_END.length;
  }

  /** Reads what stands between the tags of a cell. @returns where `</c>` begins; 0 where it is not plain */
  function readContent(bytes: Uint8Array, from: number): number {
    const start = skipSpace(bytes, from);
    const isInline = !stands(bytes, start, VALUE);
    if (isInline && !stands(bytes, start, IS)) return start;
    const end = isInline ? readInline(bytes, start + IS.length) : readValue(bytes, start + VALUE.length);
    const behind = isInline ? IS_END : VALUE_END;
    return end === 0 || !stands(bytes, end, behind) ? 0 : skipSpace(bytes, end + behind.length);
  }

  function readStyle(bytes: Uint8Array): boolean {
    found.styles[found.count] = cell.from[STYLE]! < 0 ? 0 : toWhole(bytes, cell.from[STYLE]!, cell.to[STYLE]!);
    return found.styles[found.count]! >= 0;
  }

  /** Reads a cell from behind its name on. @returns where it ends; 0 where it is not plain */
  function readCell(bytes: Uint8Array, behindName: number): number {
    let at = cell.read(bytes, behindName);
    if (at === 0) return 0;
    const here = columnOf(bytes);
    if (here <= column || here >= WIDTH || !readStyle(bytes)) return 0;
    column = here;
    found.columns[found.count] = here;
    found.isNumber[found.count] = 0;
    found.others[found.count] = '';
    if (bytes[at] === SLASH) return bytes[at + 1] === GREATER ? at + 2 : 0;
    if (bytes[at] !== GREATER) return 0;
    at = readContent(bytes, at + 1);
    if (at === 0 || !stands(bytes, at, CLOSE)) return 0;
    at = skipSpace(bytes, at + CLOSE.length);
    return bytes[at] === GREATER ? at + 1 : 0;
  }

  return Object.assign(found, {
    /** Before a row is read, by its number from 0. */
    begin(number: number): void {
      row = number;
      column = -1;
      found.count = 0;
    },
    /** @returns where the first thing stands that is no cell; 0 where a cell is not plain */
    read(bytes: Uint8Array, from: number): number {
      let at = skipSpace(bytes, from);
      while (stands(bytes, at, OPEN)) {
        at = readCell(bytes, at + OPEN.length);
        if (at === 0) return 0;
        found.count++;
        at = skipSpace(bytes, at);
      }
      return at;
    },
  });
}

const truthOf = (number: number): boolean | undefined => (number === 1 ? true : number === 0 ? false : undefined);
