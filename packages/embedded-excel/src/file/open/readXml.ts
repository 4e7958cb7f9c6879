import { SaxesParser } from 'saxes';
import { damaged } from './fileErrors';
import type { XmlGuard } from './guardXml';

/** What is done with the pieces of an XML part, in their order. Names come without their namespace's prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const ENCODINGS = new Set(['utf-8', 'utf8', 'utf-16', 'us-ascii', 'ascii']);

/** OOXML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); the latter begins with a mark. */
export function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** Bytes that are read at a time, so that a guard sees in time what it should. */
const PIECE = 64 * 1024;

function* piecesOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

/**
 * Reads an XML part piece by piece. Document type definitions are refused: OOXML has none, and they can define entities that grow.
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
  parser.on('opentag', ({ name, attributes }) => {
    guard?.opened();
    handler.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    guard?.closed();
    handler.close(localName(name));
  });
  const text = (piece: string): void => handler.text(piece);
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
  for (const piece of piecesOf(chunks)) {
    guard?.reading(piece.length);
    parser.write(decode(piece));
  }
  parser.write(decode(undefined));
  parser.close();
}
