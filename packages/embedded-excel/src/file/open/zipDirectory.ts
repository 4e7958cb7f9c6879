import { damaged, encrypted, tooLarge } from './fileErrors';
import { OPENED, type PackageLimits } from './packageLimits';
import { partKey } from './partNames';

/** A part of a zip file, as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const IN_64_BITS = 0xffffffff;

const cutOff = () => damaged('its end is missing');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Where the end of the directory stands: after it comes a comment, which may look like one itself, and in some files
 * what was appended to them.
 */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  const found: number[] = [];
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
    found.push(at);
  }
  if (found.length === 0) throw cutOff();
  return found[0]!;
}

/** How many entries the directory has and where it begins; from the zip64 record where there is one. */
function directoryAt(view: DataView): { count: number; offset: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== IN_64_BITS) return { count, offset };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) throw cutOff();
  return { count: Number(view.getBigUint64(record + 32, true)), offset: Number(view.getBigUint64(record + 48, true)) };
}

/** Where the entries of the directory begin, folders included. @throws WorkbookFileError */
export function zipRecordStarts(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  const { count, offset } = directoryAt(view);
  const starts: number[] = [];
  let at = offset;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw damaged('the list of its parts is broken');
    starts.push(at);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return starts;
}

/**
 * The sizes and the offset that an entry's zip64 field gives, in their fixed order, for those that do not fit into 32
 * bits.
 */
function wideNumbers(view: DataView, start: number, end: number, narrow: readonly number[]): number[] {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return narrow.map((number) => {
        if (number !== IN_64_BITS || next + 8 > end) return number;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    at += 4 + length;
  }
  return [...narrow];
}

/**
 * A part of more than so many bytes that unpacks to so many times its size is no sheet, but a zip bomb. Source of the
 * ratio: Apache POI, ZipSecureFile.
 */
const REPETITIVE = { bytes: 64 * 1024 * 1024, ratio: 100 };

const IS_UTF_8 = 0x0800;

/**
 * The name of an entry. Many programs write UTF-8 without saying so; what is none has a byte for each character, of a
 * code page that nobody tells, and only has to stay one name. Source: PKWARE, APPNOTE.TXT 4.4.4 (bit 11) and appendix
 * D.
 */
export function nameOf(bytes: Uint8Array, flags: number): string {
  if (flags & IS_UTF_8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/**
 * Reads the directory of a zip file. Source: PKWARE, APPNOTE.TXT 4.3 and 4.5.3.
 * @returns the entries by the name of their part
 * @throws WorkbookFileError where it is damaged, encrypted, or says that it unpacks to more than is allowed
 */
export function zipDirectory(bytes: Uint8Array, limits: PackageLimits = OPENED): Map<string, ZipEntry> {
  const { parts, unpackedBytes } = limits;
  if (bytes.length < END_LENGTH) throw cutOff();
  const view = viewOf(bytes);
  const { count, offset } = directoryAt(view);
  if (count > parts) throw tooLarge(`a workbook of ${count} parts`, `a workbook of at most ${parts} parts`);
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  let at = offset;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw damaged('the list of its parts is broken');
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw cutOff();
    const flags = view.getUint16(at + 8, true);
    const name = nameOf(bytes.subarray(at + ENTRY_LENGTH, nameEnd), flags);
    if (flags & 1) throw encrypted('a zip file protected with a password');
    const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size, packedSize, start] = wideNumbers(view, nameEnd, extraEnd, narrow) as [number, number, number];
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset: start,
    };
    unpacked += size;
    if (unpacked > unpackedBytes) throw unpacksToTooMuch(unpackedBytes);
    if (size > REPETITIVE.bytes && size > packedSize * REPETITIVE.ratio) throw unpacksManyfold(name);
    if (!name.endsWith('/')) {
      if (entries.has(partKey(name))) throw damaged(`it has two parts named ${name}`);
      entries.set(partKey(name), entry);
    }
    at = next;
  }
  return entries;
}

const unpacksManyfold = (name: string) =>
  tooLarge(
    `a workbook whose part ${name} unpacks to more than ${REPETITIVE.ratio} times its size`,
    `a workbook whose parts above ${REPETITIVE.bytes / 1024 / 1024} MB unpack to less`,
  );

export const unpacksToTooMuch = (most: number) =>
  tooLarge(
    `a workbook that unpacks to more than ${most / 1024 / 1024} MB`,
    `a workbook of at most ${most / 1024 / 1024} MB when unpacked`,
  );
