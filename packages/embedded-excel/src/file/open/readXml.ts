import { SaxesParser } from 'saxes';
import { damaged } from './fileErrors';
import type { XmlGuard } from './guardXml';
import type { OffersItems } from './plain/plainItems';
import { plainStretch } from './plain/plainStretch';
import { markupCompatibility } from './markupCompatibility';

/**
 * What is done with the pieces of an XML part, in their order. Names come without their namespace's prefix; of foreign
 * namespaces and of alternatives that are not taken, nothing comes.
 */
export interface XmlHandler {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
  /** Asked after an element was opened; by what it gives, the element's children are read where they are plain. */
  readonly plain?: OffersItems;
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const ENCODINGS = new Set(['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii']);

/**
 * OOXML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); the latter begins with a mark, or shows by the zero beside
 * its "<".
 */
export function decoderFor([first, second]: Uint8Array): TextDecoder {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le', { fatal: true });
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** Bytes that are read at a time, so that a guard sees in time what it should. */
const PIECE = 64 * 1024;

function* piecesOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

/**
 * Reads an XML part piece by piece. Document type definitions are refused: OOXML has none, and they can define entities
 * that grow.
 * @throws WorkbookFileError where it is not well-formed
 */
export function readXml(chunks: Iterable<Uint8Array>, part: string, handler: XmlHandler, guard?: XmlGuard): void {
  const broken = (why: string) => damaged(`the part ${part} is not well-formed XML: ${why}`);
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', ({ message }) => {
    throw broken(message);
  });
  parser.on('doctype', () => {
    throw damaged(`the part ${part} has a document type definition`);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.has(encoding.toLowerCase()))
      throw broken(`its encoding is ${encoding}, not UTF-8`);
  });
  const markup = markupCompatibility();
  /** How many elements are open of which the outermost is passed over. */
  let skipped = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    guard?.opened();
    depth++;
    if (skipped > 0) {
      skipped++;
      return;
    }
    const local = localName(name);
    const verdict = markup.open(name, local, attributes);
    if (verdict === 'read') {
      handler.open(local, attributes);
      const items = handler.plain?.(local, name.slice(0, name.length - local.length));
      if (items) stretch?.begin(items, name.slice(0, name.length - local.length), depth);
    } else if (verdict === 'skip') skipped = 1;
  });
  parser.on('closetag', ({ name }) => {
    guard?.closed();
    stretch?.closed(depth--);
    if (skipped > 1) {
      skipped--;
      return;
    }
    const isRead = markup.close() && skipped === 0;
    skipped = 0;
    if (isRead) handler.close(localName(name));
  });
  const text = (piece: string): void => {
    if (skipped === 0) handler.text(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  let decoder: TextDecoder | null = null;
  const decode = (chunk: Uint8Array | undefined): string => {
    decoder ??= decoderFor(chunk ?? new Uint8Array());
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw broken('its characters are not UTF-8');
    }
  };
  const feed = (piece: Uint8Array): void => {
    guard?.reading(piece.length);
    const written = decode(piece);
    markup.reading(written);
    parser.write(written);
  };
  const stretch = handler.plain && !guard?.countsTags ? plainStretch(feed, () => depth) : null;
  for (const piece of piecesOf(chunks)) {
    decoder ??= decoderFor(piece);
    if (stretch && decoder.encoding === 'utf-8') stretch.push(piece);
    else feed(piece);
  }
  stretch?.end();
  parser.write(decode(undefined));
  parser.close();
}
