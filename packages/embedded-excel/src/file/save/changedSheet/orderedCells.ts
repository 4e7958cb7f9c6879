import { COLUMNS } from '../../../model/limits';
import { cellNumber } from '../../open/cellAddress';
import { damaged } from '../../open/fileErrors';
import { attributes as printed } from '../../xml/escape';
import { readTags, type Tag } from '../../xml/readTags';
import { cellName } from '../cellName';

interface FoundCell {
  raw: string;
  /** Whether it has a value or a formula. */
  holds: boolean;
}

interface FoundRow {
  said: Record<string, string>;
  readonly cells: Map<number, FoundCell>;
  /** What else stands in it, such as extensions. */
  rest: string;
}

/**
 * A sheet's part with its rows and cells in their order, each once, so that changed cells can be put between them; all
 * else as it stands. Where a row or cell says no place of its own, or a cell another row than it stands in, it is where
 * `cellReader` finds it.
 * @returns the part in pieces, in UTF-8
 * @throws WorkbookFileError where the part is not well-formed, or has other elements between its rows
 */
export function* orderedCells(chunks: Iterable<Uint8Array>, part: string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const rows = new Map<number, FoundRow>();
  let out: string[] = [];
  let depth = 0;
  /** Whether the tags that come stand in `<sheetData>`; they are the children of it at a depth of 2. */
  let inside = false;
  let prefix = '';
  let row = -1;
  let column = -1;
  let open: { readonly inner: FoundCell | null; readonly row: FoundRow } | null = null;

  const rowAt = (index: number): FoundRow => {
    let found = rows.get(index);
    if (!found) rows.set(index, (found = { said: {}, cells: new Map(), rest: '' }));
    return found;
  };
  const openRow = ({ attributes, local }: Tag): void => {
    if (local !== 'row') throw damaged(`the part ${part} has <${local}> among rows that stand out of order`);
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
    column = -1;
    const { spans: _, ...said } = attributes;
    const found = rowAt(row);
    found.said = { ...found.said, ...said };
  };
  const openCell = ({ attributes, raw, isEmpty }: Tag): void => {
    const number = attributes['r'] === undefined ? -1 : cellNumber(attributes['r']);
    column = number < 0 ? column + 1 : number % COLUMNS;
    if (number >= 0) row = (number - column) / COLUMNS;
    const tag = number < 0 ? raw.replace(/^<[^\s/>]+/, (name) => `${name} r="${cellName(row, column)}"`) : raw;
    const cell = { raw: tag, holds: false };
    open = { inner: cell, row: rowAt(row) };
    if (isEmpty) closeCell();
  };
  const closeCell = (): void => {
    const { inner, row: into } = open!;
    if (inner && (inner.holds || !into.cells.get(column)?.holds)) into.cells.set(column, inner);
    open = null;
  };
  const put = (raw: string): void => {
    if (!inside) out.push(raw);
    else if (open?.inner) open.inner.raw += raw;
    else if (open) open.row.rest += raw;
  };
  const written = (): string => {
    const name = prefix && `${prefix}:`;
    return [...rows]
      .sort(([one], [other]) => one - other)
      .map(([index, { said, cells, rest }]) => {
        const inner = [...cells].sort(([one], [other]) => one - other).map(([, { raw }]) => raw);
        const tag = `<${name}row${printed({ ...said, r: index + 1 })}`;
        return inner.length + rest.length === 0 ? `${tag}/>` : `${tag}>${inner.join('')}${rest}</${name}row>`;
      })
      .join('');
  };

  const reading = readTags(chunks, part, {
    open(tag) {
      if (depth === 0) ({ prefix } = tag);
      if (inside && depth === 2) openRow(tag);
      else if (inside && depth === 3 && tag.local === 'c') openCell(tag);
      else {
        if (inside && depth === 3) open = { inner: null, row: rowAt(row) };
        else if (open?.inner && depth === 4) open.inner.holds = true;
        put(tag.raw);
        if (inside && depth === 3 && tag.isEmpty) open = null;
      }
      if (tag.isEmpty) return;
      if (depth === 1 && tag.local === 'sheetData') inside = true;
      depth++;
    },
    close(raw) {
      depth--;
      if (inside && depth === 1) {
        inside = false;
        out.push(written(), raw);
        return;
      }
      if (inside && depth === 2) return;
      put(raw);
      if (inside && depth === 3) closeCell();
    },
    between: put,
  });
  for (const _ of reading) {
    if (out.length > 0) yield encoder.encode(out.join(''));
    out = [];
  }
}
