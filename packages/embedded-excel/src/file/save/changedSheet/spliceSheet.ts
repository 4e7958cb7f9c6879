import { attributes as printed } from '../../xml/escape';
import { COMPATIBILITY } from '../../xml/namespaces';
import { readTags, type Tag } from '../../xml/readTags';
import { withPrefix } from '../../xml/withPrefix';
import { rowSplicer, type CellChanges, type RowSplicer } from './spliceRows';

/**
 * What takes the place of all elements of one name; "" for nothing.
 * @param before their text, in their order; none where the part has none
 */
export type ElementChange = (before: readonly string[], scope: Scope) => string;

/** Where a piece of a part stands: what its root says. */
export interface Scope {
  /** The namespaces that the root declares, as they stand in its tag. */
  readonly namespaces: string;
  /** Gives tags of ours, which have none, the prefix that the part has for its own elements. */
  own: (xml: string) => string;
}

/** What is changed in the part of a sheet. */
export interface SheetChanges {
  /** What takes the place of elements of `<worksheet>`, by their local name. */
  readonly elements: ReadonlyMap<string, ElementChange>;
  readonly cells: CellChanges | null;
}

/**
 * What stands in a sheet in alternatives: embedded objects, and behind them controls. Source: ECMA-376 part 1,
 * 18.3.1.60 and 18.3.1.19, as Excel 2010 and later write them.
 */
const ALTERNATIVE = 'oleObjects';

/**
 * Writes the part of a sheet anew with some of its elements and cells changed, and all the rest as it stands.
 * @param order local names of the elements of `<worksheet>` in the schema's order: where those go that the part did not
 * have
 * @returns the new part, piece by piece
 * @throws WorkbookFileError where the part is not well-formed
 */
export function* spliceSheet(
  chunks: Iterable<Uint8Array>,
  part: string,
  { elements, cells }: SheetChanges,
  order: readonly string[],
): Generator<string> {
  let out: string[] = [];
  let depth = 0;
  let main = '';
  let prefix = '';
  const waiting = new Set([...elements.keys(), ...(cells ? ['sheetData'] : [])]);
  /** The element that is being replaced, and the text of those of its name so far. */
  let group: { readonly name: string; readonly before: string[] } | null = null;
  let captured: string[] | null = null;
  let rows: RowSplicer | null = null;

  const put = (raw: string): void => void (captured ?? out).push(raw);
  const own = (xml: string): string => withPrefix(xml, prefix);
  let scope: Scope = { namespaces: '', own };
  const place = (name: string): number => order.indexOf(name);
  const endGroup = (): void => {
    if (!group) return;
    out.push(elements.get(group.name)!(group.before, scope));
    group = null;
  };
  /** Elements that were not there come before the first that the schema wants behind them. */
  const insertBefore = (next: number): void => {
    for (const name of [...waiting].sort((one, other) => place(one) - place(other))) {
      if (place(name) >= next) continue;
      waiting.delete(name);
      out.push(name === 'sheetData' ? own(rowSplicer(cells!, prefix).whole()) : elements.get(name)!([], scope));
    }
  };
  const openElement = (tag: Tag): void => {
    const isOwn = tag.uri === main && place(tag.local) >= 0;
    if (group && !(isOwn && tag.local === group.name)) endGroup();
    if (tag.uri === COMPATIBILITY) insertBefore(place(ALTERNATIVE));
    if (isOwn) insertBefore(place(tag.local));
    if (isOwn && elements.has(tag.local)) {
      waiting.delete(tag.local);
      group ??= { name: tag.local, before: [] };
      captured = [];
    } else if (isOwn && tag.local === 'sheetData' && cells) {
      waiting.delete('sheetData');
      rows = rowSplicer(cells, prefix);
    }
  };
  const closeElement = (): void => {
    if (captured && group) {
      group.before.push(captured.join(''));
      captured = null;
    }
    rows = null;
  };

  const reading = readTags(chunks, part, {
    open(tag) {
      if (depth === 0) {
        [main, prefix] = [tag.uri, tag.prefix];
        scope = { namespaces: namespacesOf(tag), own };
      }
      if (depth === 1) openElement(tag);
      if (rows) out.push(depth === 1 ? rows.begin(tag) : rows.open(tag, tag.uri === main));
      else if (depth === 0 && tag.isEmpty) {
        out.push(`${tag.raw.slice(0, -2)}>`);
        insertBefore(Infinity);
        out.push(`</${prefix && `${prefix}:`}worksheet>`);
      } else put(tag.raw);
      if (tag.isEmpty) {
        if (depth === 1) closeElement();
      } else depth++;
    },
    close(raw, local) {
      depth--;
      if (depth === 0) {
        endGroup();
        insertBefore(Infinity);
        out.push(raw);
      } else if (rows) {
        out.push(depth === 1 ? rows.end(raw) : rows.close(raw, local));
        if (depth === 1) closeElement();
      } else {
        put(raw);
        if (depth === 1) closeElement();
      }
    },
    between(raw) {
      if (rows) out.push(rows.between(raw));
      else if (group && !captured && depth === 1) return;
      else put(raw);
    },
  });
  for (const _ of reading) {
    yield out.join('');
    out = [];
  }
}

const namespacesOf = ({ attributes }: Tag): string =>
  printed(Object.fromEntries(Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name))));
