/**
 * The factor by which amounts in base currency are brought to the solver: a power of two, so that nothing is rounded,
 * and the largest is about a million.
 * @param amounts all that the programme is made of
 */
export function scaleFor(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, amount);
  return largest > 0 ? 2 ** (20 - Math.ceil(Math.log2(largest))) : 1;
}
