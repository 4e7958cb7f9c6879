import type { Scope } from './scope';
import { NOT_AVAILABLE, NotCertain, type Matrix, type Value } from './values';

/** What a value of an array that is made costs beside a cell that is read. */
const STEPS_OF_LIFT = 20;
/** Values of the largest array that is made. */
const MOST = 2_000_000;

export const isMatrix = (given: Value | Matrix): given is Matrix => Array.isArray(given);

const sizeOf = (given: Value | Matrix): readonly [rows: number, columns: number] =>
  isMatrix(given) ? [given.length, given[0]!.length] : [1, 1];

/** The size of the array that several make together. @throws NotCertain where it would be too large */
function largestOf(given: readonly (Value | Matrix)[]): readonly [rows: number, columns: number] {
  const rows = Math.max(...given.map((one) => sizeOf(one)[0]));
  const columns = Math.max(...given.map((one) => sizeOf(one)[1]));
  if (rows * columns > MOST) throw new NotCertain();
  return [rows, columns];
}

/** The rows of an array; a single value and a single row are repeated. */
function rowsOf(given: Value | Matrix): (row: number) => readonly Value[] {
  const only = isMatrix(given) ? given[0]! : [given];
  return isMatrix(given) && given.length > 1 ? (row) => given[row] ?? [] : () => only;
}

/** One of the values of a row; a row of one is repeated. */
function inRow(values: readonly Value[], column: number): Value {
  const value = values[values.length === 1 ? 0 : column];
  return value === undefined ? NOT_AVAILABLE : value;
}

/**
 * Computes something for each of the values of arrays, as Excel does where a function or an operator of single values
 * is given arrays.
 * @returns a single value where none of them is an array
 * @throws NotCertain where the array would be too large
 */
export function lifted(
  given: readonly (Value | Matrix)[],
  { cells }: Scope,
  compute: (values: readonly Value[]) => Value,
): Value | Matrix {
  if (!given.some(isMatrix)) return compute(given as readonly Value[]);
  const [rows, columns] = largestOf(given);
  const all = given.map(rowsOf);
  return Array.from({ length: rows }, (_, row) => {
    cells.clock.spend(columns * STEPS_OF_LIFT);
    const ofRow = all.map((one) => one(row));
    return Array.from({ length: columns }, (__, column) => compute(ofRow.map((values) => inRow(values, column))));
  });
}

/** The same for two, of which there are many. */
export function liftedPair(
  left: Value | Matrix,
  right: Value | Matrix,
  { cells }: Scope,
  compute: (left: Value, right: Value) => Value,
): Value | Matrix {
  if (!isMatrix(left) && !isMatrix(right)) return compute(left, right);
  const [rows, columns] = largestOf([left, right]);
  const [ofLeft, ofRight] = [rowsOf(left), rowsOf(right)];
  const results: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    cells.clock.spend(columns * STEPS_OF_LIFT);
    const [one, other] = [ofLeft(row), ofRight(row)];
    const values: Value[] = [];
    for (let column = 0; column < columns; column++) values.push(compute(inRow(one, column), inRow(other, column)));
    results.push(values);
  }
  return results;
}
