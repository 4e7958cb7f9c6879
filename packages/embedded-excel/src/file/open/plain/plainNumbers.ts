const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;

/**
 * A whole number of so many digits is exact, and so is a power of ten up to this one: their quotient is the nearest
 * number to the decimal.
 */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The whole number that stands between two places; -1 where there is none of at most nine digits. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number;
}

/** The number that stands between two places, as `Number` reads it; NaN where it is none that is finite. */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      digits++;
    } else if (byte === POINT && point < 0) point = digits;
    else return longNumber(bytes, from, to);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return longNumber(bytes, from, to);
  const number = point < 0 ? whole : whole / POWERS[digits - point]!;
  return isNegative ? -number : number;
}

function longNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400)));
  const number = DECIMAL.test(text) && to - from <= 400 ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}
