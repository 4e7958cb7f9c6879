/**
 * RIGHT-TO-LEFT EMBEDDING and its end (Unicode Standard Annex #9), for texts outside of cells: footers and titles of
 * charts have no reading order.
 */
const EMBEDDED = ['\u202b', '\u202c'] as const;

/** A text that runs in the direction of its language as a whole, whatever letters and digits are in it. */
export const oneWay = (text: string, { rightToLeft }: { readonly rightToLeft: boolean }): string =>
  rightToLeft ? EMBEDDED[0] + text + EMBEDDED[1] : text;
