/** Sums of decimal amounts carry rounding errors below this part of the sum. */
const ROUNDING = 1e-9;

/** Whether one sum of amounts is above another, rounding errors apart. */
export const isAbove = (sum: number, other: number): boolean => sum - other > Math.abs(other) * ROUNDING;

/** Whether two sums of amounts are the same, rounding errors apart. */
export const isSameSum = (sum: number, other: number): boolean => !isAbove(sum, other) && !isAbove(other, sum);

/** A sum without its rounding errors, as it is told. Excel keeps fifteen digits of a number. */
export const toldSum = (sum: number): number => Number(sum.toPrecision(15));
