import { SaxesParser } from 'saxes';
import { damaged } from '../open/fileErrors';
import { decoderFor } from '../open/readXml';
import { inUtf8 } from './declaration';

/** A tag of a large part as it is read: what it says, and the very text that it is. */
export interface Tag {
  /** Its local name, and its namespace. */
  readonly local: string;
  readonly uri: string;
  readonly prefix: string;
  /** By their names as they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly raw: string;
  /** `<a/>`, which no other tag closes. */
  readonly isEmpty: boolean;
}

/** What is done with the pieces of a part, in their order; joined together they are the part. */
export interface TagReader {
  open: (tag: Tag) => void;
  close: (raw: string, local: string) => void;
  /** Whatever stands between tags: text, comments, the declaration. */
  between: (raw: string) => void;
}

/** Characters that are read at a time. */
const PIECE = 256 * 1024;

/**
 * Reads a part with its namespaces, tag by tag, and gives each with the text that it is.
 * @returns runs once for each piece of the part that was read
 * @throws WorkbookFileError where the part is not well-formed
 */
export function* readTags(chunks: Iterable<Uint8Array>, part: string, reader: TagReader): Generator<void> {
  const parser = new SaxesParser({ xmlns: true });
  /** The text that was read and not given yet, and where in the part it begins. */
  let text = '';
  let base = 0;
  let given = 0;
  const broken = (why: string) => damaged(`the part ${part} is not well-formed XML: ${why}`);

  const take = (): { before: string; raw: string } => {
    const end = parser.position - base;
    const start = text.lastIndexOf('<', end - 1);
    if (start < given) throw broken('a tag begins nowhere');
    const found = { before: text.slice(given, start), raw: text.slice(start, end) };
    given = end;
    return found;
  };
  let isAfterEmpty = false;
  parser.on('error', ({ message }) => {
    throw broken(message);
  });
  parser.on('doctype', () => {
    throw damaged(`the part ${part} has a document type definition`);
  });
  parser.on('opentag', ({ local, uri, prefix, attributes, isSelfClosing }) => {
    const { before, raw } = take();
    if (before !== '') reader.between(base === 0 && given === raw.length + before.length ? inUtf8(before) : before);
    isAfterEmpty = isSelfClosing;
    reader.open({ local, uri, prefix, attributes: plain(attributes), raw, isEmpty: isSelfClosing });
  });
  parser.on('closetag', ({ local }) => {
    if (isAfterEmpty) {
      isAfterEmpty = false;
      return;
    }
    const { before, raw } = take();
    if (before !== '') reader.between(before);
    reader.close(raw, local);
  });

  let decoder: TextDecoder | null = null;
  const feed = (piece: string): void => {
    text = text.slice(given) + piece;
    base += given;
    given = 0;
    parser.write(piece);
  };
  for (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    for (let at = 0; at < chunk.length; at += PIECE) {
      feed(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
      yield;
    }
  }
  feed(decoder?.decode() ?? '');
  parser.close();
  if (given < text.length) reader.between(text.slice(given));
  yield;
}

function plain(attributes: Readonly<Record<string, { readonly value: string }>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name in attributes) found[name] = attributes[name]!.value;
  return found;
}
