import { damaged } from '../open/fileErrors';
import { OPENED } from '../open/packageLimits';
import { packed } from '../open/unpack';
import { partKey } from '../open/partNames';
import { nameOf, zipDirectory, zipRecordStarts, type ZipEntry } from '../open/zipDirectory';

/** An entry of a zip file, folders included, as it goes into another file without being unpacked. */
export interface ZipRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** The part that it holds; null for a folder. */
  readonly key: string | null;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** When it was last changed, as MS-DOS has it: the time in the lower 16 bits, the date above. */
  readonly moment: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: { readonly internal: number; readonly external: number };
  /** Further fields of the local header and of the directory, without those of zip64. */
  readonly extra: { readonly local: Uint8Array; readonly central: Uint8Array };
  readonly comment: Uint8Array;
  /** Packed as they were. */
  readonly data: Uint8Array;
}

const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ZIP64 = 1;

/** The fields of an entry without that of zip64: sizes are written anew. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  let at = 0;
  for (; at + 4 <= extra.length;) {
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra.length);
    if (view.getUint16(at, true) !== ZIP64) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(kept);
}

/**
 * All entries of a zip file in the order of its directory. Source: PKWARE, APPNOTE.TXT 4.3. @throws WorkbookFileError
 */
export function zipRecords(bytes: Uint8Array): ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipDirectory(bytes, OPENED);
  return zipRecordStarts(bytes).map((start) => {
    const nameEnd = start + ENTRY_LENGTH + view.getUint16(start + 28, true);
    const extraEnd = nameEnd + view.getUint16(start + 30, true);
    const nameBytes = bytes.subarray(start + ENTRY_LENGTH, nameEnd);
    const name = nameOf(nameBytes, view.getUint16(start + 8, true));
    const isFolder = name.endsWith('/');
    const key = isFolder ? null : partKey(name);
    const entry = key === null ? folder(view, start, name) : entries.get(key);
    if (!entry) throw damaged(`its part ${name} is not in its list of parts`);
    const local = entry.offset + LOCAL_LENGTH;
    const localName = view.getUint16(entry.offset + 26, true);
    return {
      name,
      nameBytes,
      key,
      madeBy: view.getUint16(start + 4, true),
      flags: view.getUint16(start + 8, true),
      method: entry.method,
      moment: view.getUint32(start + 12, true),
      crc: entry.crc,
      size: entry.size,
      attributes: { internal: view.getUint16(start + 36, true), external: view.getUint32(start + 38, true) },
      extra: {
        local: withoutZip64(
          bytes.subarray(local + localName, local + localName + view.getUint16(entry.offset + 28, true)),
        ),
        central: withoutZip64(bytes.subarray(nameEnd, extraEnd)),
      },
      comment: bytes.subarray(extraEnd, extraEnd + view.getUint16(start + 32, true)),
      data: packed(bytes, entry),
    };
  });
}

const folder = (view: DataView, start: number, name: string): ZipEntry => ({
  name,
  method: view.getUint16(start + 10, true),
  crc: view.getUint32(start + 16, true),
  packedSize: view.getUint32(start + 20, true),
  size: view.getUint32(start + 24, true),
  offset: view.getUint32(start + 42, true),
});
