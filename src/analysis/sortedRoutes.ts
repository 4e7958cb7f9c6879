import type { Routes } from './flow/assignment';

/**
 * The same lines sorted by the pledge of their giver, then by the cell, then by the giver.
 * @param pledgeOf each giver
 */
export function sortedRoutes({ giver, cell, amount }: Routes, pledgeOf: Int32Array): Routes {
  let order: Uint32Array = Uint32Array.from(giver.keys());
  // The least important first: each of these sorts keeps equal ones as they stand (LSD radix sort).
  order = sortedBy(order, giver);
  order = sortedBy(order, cell);
  order = sortedBy(
    order,
    giver.map((supply) => pledgeOf[supply]!),
  );
  return {
    giver: giver.map((_, at) => giver[order[at]!]!),
    cell: cell.map((_, at) => cell[order[at]!]!),
    amount: amount.map((_, at) => amount[order[at]!]!),
  };
}

/** Sorts lines by small whole numbers, 0 and above (counting sort). */
function sortedBy(order: Uint32Array, key: Int32Array): Uint32Array {
  const most = key.reduce((largest, one) => Math.max(largest, one), 0);
  const next = new Uint32Array(most + 2);
  for (const one of key) next[one + 1]!++;
  for (let at = 0; at <= most; at++) next[at + 1]! += next[at]!;
  const sorted = new Uint32Array(order.length);
  for (const line of order) sorted[next[key[line]!]!++] = line;
  return sorted;
}
