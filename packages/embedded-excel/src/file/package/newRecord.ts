import { Deflate } from 'fflate';
import { crcOf } from '../open/unpack';
import { partKey } from '../open/zipDirectory';
import type { ZipRecord } from './zipRecords';

const UTF8_NAME = 0x800;
const MADE_BY = 20;
const DEFLATED = 8;
const LEVEL = 6;
/** Characters that are packed at a time. */
const PIECE = 256 * 1024;

/** 1 January 1980, midnight: the first moment of MS-DOS. What Excel itself writes, so that equal workbooks are equal files. */
const MOMENT = (1 << 21) | (1 << 16);

/** The entry of a part that is written anew, packed a piece at a time. */
export function newRecord(name: string, content: string | Uint8Array | Iterable<string>): ZipRecord {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => void chunks.push(chunk));
  let crc = 0xffffffff;
  let size = 0;
  const put = (bytes: Uint8Array, isLast: boolean): void => {
    crc = crcOf(crc, bytes);
    size += bytes.length;
    deflate.push(bytes, isLast);
  };
  for (const bytes of piecesOf(content)) put(bytes, false);
  put(new Uint8Array(), true);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    key: partKey(name),
    madeBy: MADE_BY,
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME,
    method: DEFLATED,
    moment: MOMENT,
    crc: (crc ^ 0xffffffff) >>> 0,
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
