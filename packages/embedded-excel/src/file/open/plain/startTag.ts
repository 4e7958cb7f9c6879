import { afterSpace, bytesOf, standsAt } from './plainItems';

// Imported names have other names here: where modules run one by one, each use of an import is a call.
const skipSpace = afterSpace;
const stands = standsAt;

const SPACE = 0x20;
const LESS = 0x3c;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const BEYOND_ASCII = 0x80;
const DECLARES = bytesOf('xmlns');
/** Attributes that are passed over; a tag with more is not plain. */
const MOST_OTHERS = 12;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** "-", ".", digits and ":" */
const isNameByte = (byte: number): boolean =>
  isLetter(byte) || (byte >= 0x30 && byte <= 0x3a) || byte === 0x2d || byte === 0x2e || byte === 0x5f;

/**
 * Reads the attributes of start tags and finds where the values of some of them stand. An attribute that is there
 * twice, declares a namespace, or has anything but plain characters makes a tag one that is not plain.
 */
export function startTags(...names: readonly string[]) {
  const wanted = names.map(bytesOf);
  /** Where the value of each wanted attribute begins and ends; -1 where it is not there. */
  const from = new Int32Array(names.length);
  const to = new Int32Array(names.length);
  const others = new Int32Array(2 * MOST_OTHERS);

  const isAgain = (bytes: Uint8Array, start: number, length: number, count: number): boolean => {
    for (let other = 0; other < count; other++) {
      if (others[2 * other + 1] !== length) continue;
      let same = 0;
      while (same < length && bytes[others[2 * other]! + same] === bytes[start + same]) same++;
      if (same === length) return true;
    }
    return false;
  };

  const numberOf = (bytes: Uint8Array, start: number, length: number): number => {
    for (let number = 0; number < wanted.length; number++)
      if (wanted[number]!.length === length && stands(bytes, start, wanted[number]!)) return number;
    return -1;
  };

  /**
   * Reads a tag from behind its name on.
   * @returns where its "/" or ">" stands; 0 where it is not plain, or cut off
   */
  function read(bytes: Uint8Array, behindName: number): number {
    from.fill(-1);
    let count = 0;
    let at = behindName;
    while (bytes[at]! <= SPACE) {
      const start = skipSpace(bytes, at);
      if (start === at) return 0;
      if (!isLetter(bytes[start]!)) return start;
      at = start + 1;
      while (isNameByte(bytes[at]!)) at++;
      const length = at - start;
      const quote = bytes[at + 1];
      if (bytes[at] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return 0;
      const value = at + 2;
      for (at = value; bytes[at] !== quote; at++) {
        const byte = bytes[at]!;
        if (byte < SPACE || byte >= BEYOND_ASCII || byte === LESS || byte === AMPERSAND) return 0;
      }
      const number = numberOf(bytes, start, length);
      if (number < 0) {
        if (count === MOST_OTHERS || stands(bytes, start, DECLARES) || isAgain(bytes, start, length, count)) return 0;
        others[2 * count] = start;
        others[2 * count++ + 1] = length;
      } else if (from[number]! >= 0) return 0;
      else {
        from[number] = value;
        to[number] = at;
      }
      at++;
    }
    return at;
  }

  return { read, from, to };
}
