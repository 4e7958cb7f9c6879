import type { Cell, Giver } from './assignment';

/**
 * Givers whose money may end in the same places: a cell (its number), or the gate through which goods and services
 * reach a cell that takes only so much of them (its number and the number of all cells).
 */
export interface Classes {
  /** Of each class, ascending; no two classes have the same, and those with fewer places come first. */
  readonly places: readonly Int32Array[];
  /** By giver; -1 where no cell takes its money. */
  readonly ofGiver: Int32Array;
}

/** Whether goods and services may cover less of a cell than its amount. */
export const isLimited = ({ amount, inKindLimit }: Cell): boolean => inKindLimit < amount;

/** Puts the givers into classes. A cell without an amount, and a gate without room, is no place. */
export function classesOf(cells: readonly Cell[], givers: readonly Giver[]): Classes {
  const found: Int32Array[] = [];
  const alike = new Map<number, number[]>();
  const classOf = (places: Int32Array): number => {
    if (places.length === 0) return -1;
    const hash = hashOf(places);
    const others = alike.get(hash) ?? [];
    const known = others.find((other) => same(found[other]!, places));
    if (known !== undefined) return known;
    others.push(found.length);
    alike.set(hash, others);
    return found.push(places) - 1;
  };
  const ofCash = new Map<readonly number[], number>();
  const ofGoods = new Map<readonly number[], number>();
  const first = Int32Array.from(givers, ({ amount, inKind, eligible }) => {
    if (amount === 0) return -1;
    const known = inKind ? ofGoods : ofCash;
    let place = known.get(eligible);
    if (place === undefined) {
      place = classOf(inKind ? goodsPlaces(eligible, cells) : cashPlaces(eligible, cells));
      known.set(eligible, place);
    }
    return place;
  });
  const order = found.map((_, place) => place).sort((one, other) => found[one]!.length - found[other]!.length);
  const rank = new Int32Array(found.length);
  order.forEach((place, at) => (rank[place] = at));
  return {
    places: order.map((place) => found[place]!),
    ofGiver: first.map((place) => (place < 0 ? -1 : rank[place]!)),
  };
}

const cashPlaces = (eligible: readonly number[], cells: readonly Cell[]): Int32Array =>
  Int32Array.from(eligible.filter((cell) => cells[cell]!.amount > 0));

function goodsPlaces(eligible: readonly number[], cells: readonly Cell[]): Int32Array {
  const taking = eligible.filter((cell) => cells[cell]!.inKindLimit > 0);
  return Int32Array.from([
    ...taking.filter((cell) => !isLimited(cells[cell]!)),
    ...taking.filter((cell) => isLimited(cells[cell]!)).map((cell) => cells.length + cell),
  ]);
}

/** FNV-1a over the numbers (G. Fowler, L. C. Noll and K.-P. Vo). */
function hashOf(places: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const place of places) hash = Math.imul(hash ^ place, 0x01000193);
  return hash;
}

const same = (one: Int32Array, other: Int32Array): boolean =>
  one.length === other.length && one.every((place, at) => place === other[at]);
