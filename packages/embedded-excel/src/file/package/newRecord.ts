import { partKey } from '../open/partNames';
import { packing } from './packing';
import type { ZipRecord } from './zipRecords';

const UTF8_NAME = 0x800;
const MADE_BY = 20;
const DEFLATED = 8;
/** Characters that are packed at a time. */
const PIECE = 256 * 1024;

/**
 * 1 January 1980, midnight: the first moment of MS-DOS. What Excel itself writes, so that equal workbooks are equal
 * files.
 */
const MOMENT = (1 << 21) | (1 << 16);

/** The entry of a part that is written anew, packed a piece at a time. */
export function newRecord(name: string, content: string | Uint8Array | Iterable<string>): ZipRecord {
  const chunks: Uint8Array[] = [];
  const { crc: sumOf, deflater } = packing();
  const deflate = deflater();
  let [crc, size] = [0, 0];
  const put = (bytes: Uint8Array, isLast: boolean): void => {
    crc = sumOf(crc, bytes);
    size += bytes.length;
    chunks.push(...deflate(bytes, isLast));
  };
  let waiting: Uint8Array = new Uint8Array();
  for (const bytes of piecesOf(content)) {
    if (waiting.length > 0) put(waiting, false);
    waiting = bytes;
  }
  put(waiting, true);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    key: partKey(name),
    madeBy: MADE_BY,
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME,
    method: DEFLATED,
    moment: MOMENT,
    crc,
    size,
    attributes: { internal: 0, external: 0 },
    extra: { local: new Uint8Array(), central: new Uint8Array() },
    comment: new Uint8Array(),
    data: joined(chunks),
  };
}

function* piecesOf(content: string | Uint8Array | Iterable<string>): Generator<Uint8Array> {
  if (content instanceof Uint8Array) return void (yield content);
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const text of typeof content === 'string' ? [content] : content) {
    waiting.push(text);
    length += text.length;
    if (length < PIECE) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield encoder.encode(waiting.join(''));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
