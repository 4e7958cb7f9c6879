import type { Range } from './option';

/**
 * The quantile of a triangular distribution by low, mode (the middle value) and high; the value itself where there is
 * no range.
 * @param share 0 to 1, 1 excluded
 */
export function triangularQuantile({ low, value, high }: Range, share: number): number {
  const width = high - low;
  if (!(width > 0)) return value;
  const below = value - low;
  return share * width < below
    ? low + Math.sqrt(share * width * below)
    : high - Math.sqrt((1 - share) * width * (high - value));
}
