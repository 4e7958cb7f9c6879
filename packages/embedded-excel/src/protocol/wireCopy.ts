/** A value as it comes out at the other end of the wire, and how many bytes of JSON it is there. */
export interface WireCopy {
  readonly value: unknown;
  readonly bytes: number;
}

const encoder = new TextEncoder();

/**
 * What `JSON.parse(JSON.stringify(value))` gives, and the bytes of that text in UTF-8, without making the text: texts
 * stay the same strings, so that the cells of a large table are not there twice.
 * @param value an object or array of plain data
 */
export function wireCopy(value: object): WireCopy {
  let bytes = 0;

  function copyOf(one: unknown): unknown {
    switch (typeof one) {
      case 'string':
        bytes += bytesOfText(one);
        return one;
      case 'number':
        if (!Number.isFinite(one)) break;
        bytes += String(one).length;
        return one === 0 ? 0 : one;
      case 'boolean':
        bytes += one ? 4 : 5;
        return one;
      case 'object':
        if (one !== null) return Array.isArray(one) ? copyOfArray(one) : copyOfObject(one);
    }
    bytes += 4;
    return null;
  }

  function copyOfArray(all: readonly unknown[]): unknown[] {
    bytes += 1 + Math.max(1, all.length);
    const copy: unknown[] = [];
    // Not `map`, which passes gaps over.
    for (let at = 0; at < all.length; at++) copy.push(copyOf(all[at]));
    return copy;
  }

  function copyOfObject(from: object): unknown {
    if ('toJSON' in from) return copyOf(JSON.parse(JSON.stringify(from)));
    const copy: Record<string, unknown> = {};
    let count = 0;
    for (const [key, one] of Object.entries(from)) {
      if (one === undefined || typeof one === 'function') continue;
      count++;
      bytes += bytesOfText(key) + 1;
      const value = copyOf(one);
      if (key === '__proto__') Object.defineProperty(copy, key, { value, ...ORDINARY });
      else copy[key] = value;
    }
    bytes += 1 + Math.max(1, count);
    return copy;
  }

  return { value: copyOf(value), bytes };
}

const ORDINARY = { enumerable: true, configurable: true, writable: true };

const FIRST_PRINTED = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BEYOND_ASCII = 0x80;

/** Bytes of a text in JSON, its quotes among them. */
function bytesOfText(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PRINTED || code === QUOTE || code === BACKSLASH || code >= BEYOND_ASCII)
      return encoder.encode(JSON.stringify(text)).length;
  }
  return text.length + 2;
}
