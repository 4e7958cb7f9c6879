import type { ZipRecord } from './zipRecords';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
/** Sizes stand before the data, not behind it. */
const SIZES_BEHIND = 8;
/** The version of the format that files of ours need: deflated parts. */
const VERSION = 20;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/**
 * Writes a zip file of entries that are packed already. Source: PKWARE, APPNOTE.TXT 4.3.
 * @throws Error where it would need the fields of zip64: more than 65,535 parts, or 4 GB
 */
export function writeZip(records: readonly ZipRecord[], comment: Uint8Array = new Uint8Array()): Uint8Array {
  const headers = records.map(({ nameBytes, extra, comment: said }) => ({
    local: LOCAL_LENGTH + nameBytes.length + extra.local.length,
    central: ENTRY_LENGTH + nameBytes.length + extra.central.length + said.length,
  }));
  const dataBytes = records.reduce((sum, { data }, at) => sum + headers[at]!.local + data.length, 0);
  const directoryBytes = headers.reduce((sum, { central }) => sum + central, 0);
  const length = dataBytes + directoryBytes + END_LENGTH + comment.length;
  if (records.length > MOST_ENTRIES || length > MOST_BYTES)
    throw new Error('The workbook is too large for a zip file.');
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = dataBytes;
  records.forEach((record, index) => {
    putLocal(bytes, view, at, record);
    bytes.set(record.data, at + headers[index]!.local);
    putCentral(bytes, view, central, record, at);
    at += headers[index]!.local + record.data.length;
    central += headers[index]!.central;
  });
  view.setUint32(central, END, true);
  view.setUint16(central + 8, records.length, true);
  view.setUint16(central + 10, records.length, true);
  view.setUint32(central + 12, directoryBytes, true);
  view.setUint32(central + 16, dataBytes, true);
  view.setUint16(central + 20, comment.length, true);
  bytes.set(comment, central + END_LENGTH);
  return bytes;
}

/**
 * What the local header and the directory both say: from the version that is needed to the lengths of name and fields.
 */
function putCommon(view: DataView, at: number, { flags, method, moment, crc, data, size, nameBytes }: ZipRecord): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, moment, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameBytes.length, true);
}

function putLocal(bytes: Uint8Array, view: DataView, at: number, record: ZipRecord): void {
  view.setUint32(at, LOCAL, true);
  putCommon(view, at + 4, record);
  view.setUint16(at + 28, record.extra.local.length, true);
  bytes.set(record.nameBytes, at + LOCAL_LENGTH);
  bytes.set(record.extra.local, at + LOCAL_LENGTH + record.nameBytes.length);
}

function putCentral(bytes: Uint8Array, view: DataView, at: number, record: ZipRecord, offset: number): void {
  const { nameBytes, extra, comment, attributes, madeBy } = record;
  view.setUint32(at, ENTRY, true);
  view.setUint16(at + 4, madeBy, true);
  putCommon(view, at + 6, record);
  view.setUint16(at + 30, extra.central.length, true);
  view.setUint16(at + 32, comment.length, true);
  view.setUint16(at + 36, attributes.internal, true);
  view.setUint32(at + 38, attributes.external, true);
  view.setUint32(at + 42, offset, true);
  let end = at + ENTRY_LENGTH;
  for (const piece of [nameBytes, extra.central, comment]) {
    bytes.set(piece, end);
    end += piece.length;
  }
}
