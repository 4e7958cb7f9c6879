const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The order of texts by code unit, the same in every reader's language. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function pastZeros(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 48) at++;
  return at;
}

/**
 * The order of identifiers: runs of digits by their number ("N2" before "N10"), everything else by code unit, whatever
 * the reader's language. Different identifiers never compare as equal.
 * @returns below 0 where the first comes first, above 0 where the second does, 0 where both are the same text
 */
export function compareIdentifiers(one: string, other: string): number {
  let here = 0;
  let there = 0;
  while (here < one.length && there < other.length) {
    const code = one.charCodeAt(here);
    const otherCode = other.charCodeAt(there);
    if (!isDigit(code) || !isDigit(otherCode)) {
      if (code !== otherCode) return code - otherCode;
      here++;
      there++;
      continue;
    }
    const start = pastZeros(one, here);
    const otherStart = pastZeros(other, there);
    here = endOfDigits(one, start);
    there = endOfDigits(other, otherStart);
    const longer = here - start - (there - otherStart);
    if (longer !== 0) return longer;
    const order = byCodeUnits(one.slice(start, here), other.slice(otherStart, there));
    if (order !== 0) return order;
  }
  return one.length - here - (other.length - there) || byCodeUnits(one, other);
}

/** The records in the order of their identifiers; the list itself stays as it was. */
export const byIdentifier = <Row>(rows: readonly Row[], identifierOf: (row: Row) => string): Row[] =>
  [...rows].sort((one, other) => compareIdentifiers(identifierOf(one), identifierOf(other)));
