/** By decimals; to make one takes much longer than to use it. */
const FORMATS = new Map<number, Intl.NumberFormat>();

/** A number as a cell shows it: with groups of three digits, as in 1,234.50. */
export function groupedDigits(value: number, decimals: number): string {
  const known = FORMATS.get(decimals);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  FORMATS.set(decimals, made);
  return made.format(value);
}
