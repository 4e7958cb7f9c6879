import type { Pace } from './pace';
import { closeBetween, takeOut } from './parts';
import type { Residual } from './residual';
import { search } from './search';

/** Less than this of a unit, of all needs of a part together, is rounding; so is so small a share of what they have. */
const LEAST = 1 / 64;
const LEAST_SHARE = 1e-12;

/** What the needs of a network ask for and have, in parts between which nothing may move. */
export interface Uneven {
  readonly firstNeed: number;
  /** By need. */
  readonly asked: Float64Array;
  /** By need; whole numbers for each part together. */
  readonly amounts: Float64Array;
  /** By node: its part, numbered from 0. */
  readonly partOf: Int32Array;
  /** The number of parts that are to be evened out; those after them stay as they are. */
  readonly parts: number;
}

/**
 * Evens out the needs of each part, by divide and conquer: needs that have F of R together are brought to the share F /
 * R, those that have more giving to those that have less. Either that can be done, or the needs that cannot be given so
 * much, and all whose money could have gone there, are one side of a smallest cut: they stay below that share, those on
 * the other side come above it, and each side is a part of its own (Fujishige, see evenTargets.ts). All parts are evened
 * out in the same rounds, each of which costs at most as much as a maximum flow.
 * @param residual what is open; changed on the way
 * @returns by need: real numbers
 */
export async function evenOut(residual: Residual, uneven: Uneven, pace: Pace): Promise<Float64Array> {
  const { firstNeed, asked } = uneven;
  const partOf = uneven.partOf.slice();
  const amounts = uneven.amounts.slice();
  const targets = amounts.slice();
  const isEven = Array.from({ length: uneven.parts + 1 }, (_, part) => part === uneven.parts);
  const { room } = residual;
  room.fill(0);
  closeBetween(residual, partOf, partOf.keys());
  await pace.rest(0);
  const { move, measure } = search(residual);
  for (let round = 1; isEven.includes(false); round++) {
    const had = setTargets();
    measure();
    const short = new Float64Array(isEven.length);
    const lacking: number[] = [];
    for (let need = 0; need < asked.length; need++) {
      const part = partOf[firstNeed + need]!;
      const wanted = targets[need]! - amounts[need]!;
      if (isEven[part]! || wanted <= 0) continue;
      const missing = wanted - move(firstNeed + need, wanted);
      amounts[need] = targets[need]! - missing;
      if (missing > 0) lacking.push(need);
      short[part]! += missing;
      if (pace.isDue()) await pace.rest(1 - 1 / (1 + round / 8));
    }
    await pace.rest(1 - 1 / (1 + round / 8));
    for (let need = 0; need < asked.length; need++) {
      if (amounts[need]! > targets[need]!) amounts[need] = targets[need]! + room[firstNeed + need]!;
    }
    split(lacking, (part) => short[part]! <= Math.max(LEAST, LEAST_SHARE * had[part]!));
  }
  return targets;

  /** @returns what the needs of each part have */
  function setTargets(): Float64Array {
    const had = new Float64Array(isEven.length);
    const wanted = new Float64Array(isEven.length);
    for (let need = 0; need < asked.length; need++) {
      had[partOf[firstNeed + need]!]! += amounts[need]!;
      wanted[partOf[firstNeed + need]!]! += asked[need]!;
    }
    for (let need = 0; need < asked.length; need++) {
      const part = partOf[firstNeed + need]!;
      if (isEven[part]!) {
        // No search need look at what is done.
        room[firstNeed + need] = 0;
        continue;
      }
      targets[need] = wanted[part] === 0 ? 0 : asked[need]! * (Math.round(had[part]!) / wanted[part]!);
      room[firstNeed + need] = Math.max(0, amounts[need]! - targets[need]!);
    }
    return had;
  }

  function split(lacking: readonly number[], isEnough: (part: number) => boolean): void {
    const before = isEven.length;
    const lowerOf = new Int32Array(before).fill(-1);
    const taken: number[] = [];
    for (const need of lacking) {
      const part = partOf[firstNeed + need]!;
      if (part >= before || isEnough(part)) continue;
      if (lowerOf[part] === -1) lowerOf[part] = isEven.push(false) - 1;
      takeOut(residual, partOf, firstNeed + need, lowerOf[part]!, taken);
    }
    closeBetween(residual, partOf, taken);
    const isLeft = new Uint8Array(before);
    for (let need = 0; need < asked.length; need++) {
      if (partOf[firstNeed + need]! < before) isLeft[partOf[firstNeed + need]!] = 1;
    }
    for (let part = 0; part < before; part++) {
      if (lowerOf[part] === -1) isEven[part] = true;
      // With nobody above it the cut is none, but rounding.
      else if (isLeft[part] === 0) isEven[part] = isEven[lowerOf[part]!] = true;
    }
  }
}
