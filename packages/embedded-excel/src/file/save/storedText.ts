/**
 * What XML 1.0 does not allow, half a surrogate pair among it; and a carriage return, which parsers turn into a line
 * feed.
 */
const FORBIDDEN = '\\u0000-\\u0008\\u000B-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF';
/**
 * An underscore that would be read as the start of an escape, also of one that the next character becomes; or what is
 * not allowed.
 */
const ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}[_${FORBIDDEN}])|[${FORBIDDEN}]`, 'gu');

const escapeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a file holds it: what XML does not allow, and what looks like such an escape, stands as _xHHHH_. Source:
 * ECMA-376 part 1, 22.9.2.19.
 */
export const storedText = (text: string): string => text.replace(ESCAPED, escapeOf);
