import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that are the same for the same seed. */
export interface Draw {
  /** A whole number from `least` to `most`, both among them. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(values: readonly T[]) => T;
  /** True so many times in a hundred. */
  readonly percent: (chance: number) => boolean;
}

/** Apart by so much, the streams of neighbouring seeds do not meet. */
const STREAM = 1_000_003;

/** @param stream what the draws are for, so that more of one table leaves the others as they are */
export function drawing(seed: number, stream: number): Draw {
  const generator = xoroshiro128plus(seed + stream * STREAM);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    between,
    oneOf: (values) => values[between(0, values.length - 1)]!,
    percent: (chance) => between(1, 100) <= chance,
  };
}

/** A number to two digits, as people pledge: 1,234,567 is 1,200,000. */
export const roundFigure = (amount: number): number => Math.max(1, Number(amount.toPrecision(2)));

/** An ISO day from one to the other. */
export function dayBetween(draw: Draw, first: string, last: string): string {
  const milliseconds = 86_400_000;
  const from = Date.parse(first) / milliseconds;
  return new Date(draw.between(from, Date.parse(last) / milliseconds) * milliseconds).toISOString().slice(0, 10);
}
