import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Crockford's base 32: no letter that looks like a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short name of a text: so many characters of base 32 from its SHA-256. */
export function fingerprint(text: string, characters: number): string {
  const bytes = sha256(utf8ToBytes(text));
  return Array.from({ length: characters }, (_, index) => DIGITS[bytes[index]! % DIGITS.length]).join('');
}
