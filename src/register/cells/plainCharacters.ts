/**
 * The zeros of the digits that registers in the official languages and in South and South-East Asia are written with.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** Marks that only set the direction of writing. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a number or date in plain characters: digits of all scripts and full-width forms as ASCII, every space as
 * one plain space, every minus as "-", every apostrophe as "'", without marks of direction.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(DIRECTION, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[\u2212\u2010-\u2013\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
