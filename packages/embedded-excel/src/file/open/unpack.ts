import { Inflate } from 'fflate';
import { packing } from '../package/packing';
import { damaged, tooLarge } from './fileErrors';
import { takesTooLong } from './guardXml';
import { OPENED, type Allowance, type PackageLimits } from './packageLimits';
import { unpacksToTooMuch, type ZipEntry } from './zipDirectory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at a time; deflate makes at most 1032 bytes of one. */
const CHUNK = 32 * 1024;

/**
 * An entry's data, still packed, from where its local header says. @throws WorkbookFileError where the file has no such
 * place
 */
export function packed(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = () => damaged(`the part ${name} is cut off`);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken();
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken();
  return bytes.subarray(start, start + packedSize);
}

function* inflated(data: Uint8Array, name: string): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => void made.push(chunk));
  for (let at = 0; at === 0 || at < data.length; at += CHUNK) {
    made = [];
    try {
      inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    } catch {
      throw damaged(`the part ${name} cannot be unpacked`);
    }
    yield* made;
  }
}

function chunksOf(bytes: Uint8Array, entry: ZipEntry): Iterable<Uint8Array> {
  const data = packed(bytes, entry);
  if (entry.method === STORED) return [data];
  if (entry.method === DEFLATED) return inflated(data, entry.name);
  throw damaged(`the part ${entry.name} is packed in a way that Excel does not use`);
}

/**
 * Unpacks a part piece by piece, and stops where it is longer than the directory says or than is allowed in all.
 * Packed bytes can be such that they take long and give nothing, so its time is limited too.
 * @throws WorkbookFileError where the part is cut off, is broken or does not have its checksum
 */
export function* unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: Pick<Allowance, 'bytes'> & Partial<Pick<Allowance, 'until'>>,
  limits: PackageLimits = OPENED,
): Generator<Uint8Array> {
  const { unpackedBytes, partBytes, guard } = limits;
  if (entry.size > partBytes)
    throw tooLarge(
      `a workbook whose part ${entry.name} unpacks to more than ${partBytes / 1024 / 1024} MB`,
      `a workbook with parts of at most ${partBytes / 1024 / 1024} MB when unpacked`,
    );
  const { crc: sumOf } = packing();
  let [size, crc] = [0, 0];
  for (const chunk of chunksOf(bytes, entry)) {
    size += chunk.length;
    allowance.bytes -= chunk.length;
    if (allowance.bytes < 0) throw unpacksToTooMuch(unpackedBytes);
    if (performance.now() > (allowance.until ?? Infinity)) throw takesTooLong(guard.seconds);
    if (size > entry.size) throw damaged(`the part ${entry.name} is longer than the file says`);
    crc = sumOf(crc, chunk);
    yield chunk;
  }
  if (size !== entry.size) throw damaged(`the part ${entry.name} is shorter than the file says`);
  if (crc !== entry.crc) throw damaged(`the part ${entry.name} does not have its checksum`);
}
