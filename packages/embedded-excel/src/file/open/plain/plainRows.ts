import { DEFAULT_FORMAT, DEFAULT_ROW_HEIGHT } from '../../../model/defaults';
import type { CellValue } from '../../../model/grid';
import { COLUMNS, ROWS } from '../../../model/limits';
import type { Sheet } from '../../../model/workbook';
import { countCells, type CellContext, type ReadingPlace } from '../readingPlace';
import { plainCells } from './plainCells';
import { afterSpace, bytesOf, standsAt, type PlainItems } from './plainItems';
import { plainNumber, wholeNumber } from './plainNumbers';
import { startTags } from './startTag';

// Imported names have other names here: where modules run one by one, each use of an import is a call.
const skipSpace = afterSpace;
const stands = standsAt;
const toNumber = plainNumber;
const toWhole = wholeNumber;
const DEFAULT = DEFAULT_FORMAT;
const WIDTH = COLUMNS;
const MOST_ROWS = ROWS;

const SLASH = 0x2f;
const GREATER = 0x3e;

const TRUE = new Set(['1', 'true', 'on']);

/**
 * Reads rows of `<sheetData>` whose cells hold numbers, texts, truths or nothing, stand in their order and say where
 * they stand. A row is put into the sheet as a whole.
 * @param prefix of the names of its elements
 * @param place where the sheet is being read; rows that are not plain are read by another
 */
export function plainRows(sheet: Sheet, prefix: string, context: CellContext, place: ReadingPlace): PlainItems {
  const { grid } = sheet;
  const [start, close] = [bytesOf(`<${prefix}row`), bytesOf(`</${prefix}row`)];
  const tag = startTags('r', 'ht', 'hidden', 'customHeight');
  const cells = plainCells(prefix, context);

  const textOf = (bytes: Uint8Array, number: number): string | undefined =>
    tag.from[number]! < 0 ? undefined : String.fromCharCode(...bytes.subarray(tag.from[number], tag.to[number]));

  /** What the row's tag says of it, where it is something that the sheet has; null where it is not plain. */
  function lookOf(bytes: Uint8Array): { readonly height: number | null; readonly isHidden: boolean } | null {
    const isHidden = TRUE.has(textOf(bytes, 2) ?? '');
    if (tag.from[1]! < 0) return { height: null, isHidden };
    const height = toNumber(bytes, tag.from[1]!, tag.to[1]!);
    if (!(height >= 0)) return null;
    const isOwn = height !== DEFAULT_ROW_HEIGHT || TRUE.has(textOf(bytes, 3) ?? '');
    return { height: isOwn ? height : null, isHidden };
  }

  function put(row: number): void {
    for (let at = 0; at < cells.count; at++) {
      const column = cells.columns[at]!;
      const format = context.formats[cells.styles[at]!];
      if (format !== undefined && format !== DEFAULT) grid.formats.put(row, column, format);
      const value: CellValue = cells.isNumber[at] ? cells.numbers[at]! : cells.others[at]!;
      if (value !== '') grid.values.put(row, column, value);
    }
  }

  /** The row after the last that was read, where a row stands before it in the file: from there on none is plain. */
  const isInOrder = (row: number): boolean => row > place.row && row > place.rowBefore && row * WIDTH > place.last;

  return {
    name: 'row',
    take(bytes, from) {
      if (!stands(bytes, from, start)) return 0;
      const opened = tag.read(bytes, from + start.length);
      if (opened === 0 || tag.from[0]! < 0) return 0;
      const row = toWhole(bytes, tag.from[0]!, tag.to[0]!) - 1;
      const look = lookOf(bytes);
      if (row < 0 || row >= MOST_ROWS || look === null || !isInOrder(row)) return 0;
      let at = opened + 1;
      cells.begin(row);
      if (bytes[opened] === SLASH) {
        if (bytes[at++] !== GREATER) return 0;
      } else {
        if (bytes[opened] !== GREATER) return 0;
        at = cells.read(bytes, at);
        if (at === 0 || !stands(bytes, at, close)) return 0;
        at = skipSpace(bytes, at + close.length);
        if (bytes[at++] !== GREATER) return 0;
      }
      countCells(context, cells.count);
      put(row);
      if (look.isHidden) sheet.hiddenRows.add(row);
      if (look.height !== null) sheet.rowHeights.set(row, look.height);
      place.row = place.rowBefore = row;
      place.column = cells.count === 0 ? -1 : cells.columns[cells.count - 1]!;
      if (cells.count > 0) place.cellBefore = place.last = row * WIDTH + place.column;
      return at;
    },
  };
}
