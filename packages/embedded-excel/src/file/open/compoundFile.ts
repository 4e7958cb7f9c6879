const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LENGTH_AT = 64;
const TYPE_AT = 66;
const STORAGE = 1;
const STREAM = 2;

/**
 * Whether a file is an OLE compound file: an old .xls, or the shell around an encrypted .xlsx. Source: Microsoft,
 * [MS-CFB] 2.2.
 */
export const isCompoundFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

/**
 * The names of the streams and storages of a compound file, wherever its directory lies: entries have 128 bytes, begin
 * at a multiple of 128 and tell the length of their name. Source: [MS-CFB] 2.6.1.
 */
export function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const type = bytes[at + TYPE_AT];
    const length = bytes[at + LENGTH_AT]! | (bytes[at + LENGTH_AT + 1]! << 8);
    if ((type !== STORAGE && type !== STREAM) || length < 4 || length > LENGTH_AT || length % 2 === 1) continue;
    let name = '';
    for (let byte = at; byte < at + length - 2; byte += 2)
      name += String.fromCharCode(bytes[byte]! | (bytes[byte + 1]! << 8));
    names.add(name);
  }
  return names;
}
