import type { Cell, Giver } from './assignment';

/**
 * Givers whose money may end in the same places: a cell (its number), or the gate through which goods and services
 * reach a cell that takes only so much of them (its number and the number of all cells).
 */
export interface Classes {
  /** Of each class; no two classes have the same, and those with fewer places come first. */
  readonly places: readonly Int32Array[];
  /** By giver; -1 where no cell takes its money. */
  readonly ofGiver: Int32Array;
}

/** Whether goods and services may cover less of a cell than its amount. */
export const isLimited = ({ amount, inKindLimit }: Cell): boolean => inKindLimit < amount;

/** Puts the givers into classes. A cell without an amount, and a gate without room, is no place. */
export function classesOf(cells: readonly Cell[], givers: readonly Giver[]): Classes {
  const placeOfCash = Int32Array.from(cells, ({ amount }, cell) => (amount > 0 ? cell : -1));
  const placeOfGoods = Int32Array.from(cells, (cell, at) =>
    cell.inKindLimit > 0 ? (isLimited(cell) ? cells.length + at : at) : -1,
  );
  const { found, classOf } = distinct();
  const ofCash = new Map<readonly number[], number>();
  const ofGoods = new Map<readonly number[], number>();
  const ofGiver = Int32Array.from(givers, ({ amount, inKind, eligible }) => {
    if (amount === 0) return -1;
    const known = inKind ? ofGoods : ofCash;
    let place = known.get(eligible);
    if (place === undefined) {
      place = classOf(placesIn(eligible, inKind ? placeOfGoods : placeOfCash));
      known.set(eligible, place);
    }
    return place;
  });
  const order = found.map((_, place) => place).sort((one, other) => found[one]!.length - found[other]!.length);
  const rank = new Int32Array(found.length);
  order.forEach((place, at) => (rank[place] = at));
  return {
    places: order.map((place) => found[place]!),
    ofGiver: ofGiver.map((place) => (place < 0 ? -1 : rank[place]!)),
  };
}

function placesIn(eligible: readonly number[], placeOf: Int32Array): Int32Array {
  const places = new Int32Array(eligible.length);
  let count = 0;
  for (const cell of eligible) if (placeOf[cell] !== -1) places[count++] = placeOf[cell]!;
  return places.subarray(0, count);
}

/** Numbers lists in the order in which they come, equal ones the same; -1 for one without places. */
function distinct(): { found: Int32Array[]; classOf: (places: Int32Array) => number } {
  const found: Int32Array[] = [];
  const byHash = new Map<number, number[]>();
  const classOf = (places: Int32Array): number => {
    if (places.length === 0) return -1;
    const hash = hashOf(places);
    const others = byHash.get(hash);
    const known = others?.find((other) => same(found[other]!, places));
    if (known !== undefined) return known;
    if (others) others.push(found.length);
    else byHash.set(hash, [found.length]);
    return found.push(places) - 1;
  };
  return { found, classOf };
}

/** FNV-1a over the numbers (G. Fowler, L. C. Noll and K.-P. Vo). */
function hashOf(places: Int32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < places.length; at++) hash = Math.imul(hash ^ places[at]!, 0x01000193);
  return hash;
}

function same(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
