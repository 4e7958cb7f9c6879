const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const LESS = 0x3c;
const GREATER = 0x3e;
const AMPERSAND = 0x26;
const BEYOND_ASCII = 0x80;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Of XML's characters these are none, though they can be written in UTF-8. */
const NO_CHARACTER = /[\ufffe\uffff]/;

/** Texts that are remembered, each in a place of its own by its hash, and how many bytes they may have. */
const REMEMBERED = 4096;
const LONGEST = 64;

/**
 * Reads the text between two tags. Texts of up to 64 bytes that come again and again are one string, and not a string
 * for each cell.
 */
export function plainTexts() {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const known = new Array<string | null>(REMEMBERED).fill(null);
  const lengths = new Uint8Array(REMEMBERED);
  const written = new Uint8Array(REMEMBERED * LONGEST);
  /** Where the text that was read last ends. */
  let end = 0;

  function decoded(bytes: Uint8Array, from: number, hasEntities: boolean, isAscii: boolean): string | null {
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(from, end));
    } catch {
      return null;
    }
    if (!isAscii && NO_CHARACTER.test(text)) return null;
    return hasEntities ? withoutEntities(text) : text;
  }

  function isKnown(bytes: Uint8Array, from: number, place: number): boolean {
    const length = end - from;
    if (known[place] === null || lengths[place] !== length) return false;
    const start = place * LONGEST;
    for (let at = 0; at < length; at++) if (written[start + at] !== bytes[from + at]) return false;
    return true;
  }

  return {
    /** @returns the text from a place up to the next "<"; null where it is not plain, or cut off */
    read(bytes: Uint8Array, from: number): string | null {
      let hash = 0;
      let high = 0;
      let hasEntities = false;
      let at = from;
      for (; bytes[at] !== LESS; at++) {
        const byte = bytes[at]!;
        if (byte === GREATER || (byte < SPACE && byte !== LINE_FEED && byte !== TAB)) return null;
        if (byte === AMPERSAND) hasEntities = true;
        high |= byte;
        hash = (Math.imul(hash, 31) + byte) | 0;
      }
      end = at;
      if (at === from) return '';
      const place = hash & (REMEMBERED - 1);
      if (isKnown(bytes, from, place)) return known[place]!;
      const text = decoded(bytes, from, hasEntities, high < BEYOND_ASCII);
      if (text !== null && end - from <= LONGEST) {
        known[place] = text;
        lengths[place] = end - from;
        written.set(bytes.subarray(from, end), place * LONGEST);
      }
      return text;
    },
    get end(): number {
      return end;
    },
  };
}

/** Puts characters in place of their names; null where one is none of XML's own five. */
function withoutEntities(text: string): string | null {
  let isPlain = true as boolean;
  const replaced = text.replace(/&([^&;]*;?)/g, (_, name: string) => {
    const character = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    isPlain &&= character !== undefined;
    return character ?? '';
  });
  return isPlain ? replaced : null;
}
