import { SaxesParser } from 'saxes';
import { elementBuilder, type XmlElement } from '../../open/elements';
import { damaged } from '../../open/fileErrors';
import { markupCompatibility } from '../../open/markupCompatibility';
import { allowanceOf, OPENED } from '../../open/packageLimits';

/** The collections of a styles part that formats refer to by number, with the name of their entries. */
export const ENTRIES = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  dxfs: 'dxf',
} as const;

export type CollectionName = keyof typeof ENTRIES;

/** Where something stands in the text: its first character and the one after its last. */
export interface Span {
  readonly start: number;
  end: number;
}

/** An element whose end tag, and so what stands in it, can be told apart. */
export interface Place extends Span {
  /** What stands before its name: "x:", or nothing. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The character after its opening tag, and the first of its closing tag; both are `end` where it is one tag. */
  readonly inside: number;
  close: number;
}

export interface FoundCollection extends Place {
  readonly name: CollectionName;
  readonly entries: Span[];
}

export interface ScannedStyles {
  readonly text: string;
  /** The part as the reader of workbooks sees it. */
  readonly root: XmlElement;
  readonly place: Place;
  /** Where each child of the root begins. */
  readonly children: readonly { readonly name: string; readonly start: number }[];
  readonly collections: ReadonlyMap<string, FoundCollection>;
}

/** An element that is open: what its children may be is told by `within`, which alternatives hand on. */
interface Open {
  readonly name: string;
  readonly within: 'root' | FoundCollection | null;
  readonly span: Span | Place | null;
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(ENTRIES, name);

/**
 * Finds the places of a styles part where something can be added, in one reading and without a tree: a part of 60,000
 * formats is read in a second, where a tree takes three and another to be printed. What the reader of workbooks passes
 * over counts for nothing here either.
 * @throws WorkbookFileError where it is no well-formed XML
 */
export function scanStyles(text: string): ScannedStyles {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const collections = new Map<string, FoundCollection>();
  const children: { name: string; start: number }[] = [];
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let place: Place | undefined;
  const builder = elementBuilder(allowanceOf({ ...OPENED, elements: Infinity }), (element) => {
    root = element;
  });

  const begin = (name: string, placed: Place): Open => {
    const parent = open.at(-1);
    if (!parent) return { name, within: 'root', span: (place = placed) };
    if (parent.within === 'root' && open.length === 1) children.push({ name, start: placed.start });
    if (parent.within === 'root' && isCollection(name) && !collections.has(name)) {
      const found: FoundCollection = { ...placed, name, entries: [] };
      collections.set(name, found);
      return { name, within: found, span: found };
    }
    if (parent.within !== null && parent.within !== 'root' && ENTRIES[parent.within.name] === name) {
      const entry: Span = { start: placed.start, end: placed.end };
      parent.within.entries.push(entry);
      return { name, within: null, span: entry };
    }
    return { name, within: null, span: null };
  };

  parser.on('error', ({ message }) => {
    throw damaged(`the part of styles is not well-formed XML: ${message}`);
  });
  const markup = markupCompatibility();
  markup.reading(text);
  /** How many elements are open of which the outermost is passed over. */
  let skipped = 0;
  parser.on('opentag', ({ name: qualified, attributes }) => {
    const end = parser.position;
    const start = text.lastIndexOf('<', end - 1);
    const colon = qualified.indexOf(':') + 1;
    const name = qualified.slice(colon);
    if (skipped > 0) return void skipped++;
    const verdict = markup.open(qualified, name, attributes);
    if (verdict === 'skip') skipped = 1;
    if (verdict === 'unwrap') {
      if (open.length === 1) children.push({ name, start });
      open.push({ name, within: open.at(-1)?.within ?? null, span: null });
    }
    if (verdict !== 'read') return;
    open.push(begin(name, { prefix: qualified.slice(0, colon), attributes, start, inside: end, close: end, end }));
    builder.open(name, attributes);
  });
  const heard = (piece: string): void => {
    if (skipped === 0) builder.text(piece);
  };
  parser.on('text', heard);
  parser.on('cdata', heard);
  parser.on('closetag', ({ name }) => {
    if (skipped > 1) return void skipped--;
    const isRead = markup.close() && skipped === 0;
    const wasSkipped = skipped > 0;
    skipped = 0;
    if (wasSkipped) return;
    const { span } = open.pop()!;
    if (span) {
      const end = parser.position;
      if ('close' in span && end !== span.end) span.close = text.lastIndexOf('<', end - 1);
      span.end = end;
    }
    if (isRead) builder.close(name);
  });
  parser.write(text).close();
  return { text, root: root!, place: place!, children, collections };
}
