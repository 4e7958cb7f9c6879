import type { FormulaNode } from '../../../model/formulaSyntax';
import { wildcards } from './criteria';
import { arrayOf, valueOf } from './evaluate';
import { isMatrix } from './lifted';
import { compare } from './operators';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { givesArray } from './totalFunctions';
import {
  isError,
  NO_VALUE,
  NotCertain,
  NOT_AVAILABLE,
  PENDING,
  type CellError,
  type Matrix,
  type Value,
} from './values';

type Args = readonly FormulaNode[];

const REFERENCE: CellError = { error: '#REF!' };

/** The values of a reference, as far as its sheet is used. */
function rangeOf(node: FormulaNode, scope: Scope): Matrix {
  if (node.kind !== 'reference') throw new NotCertain();
  return scope.cells.matrix(node, true);
}

/** A row or column of values as a list. */
function listOf(matrix: Matrix): readonly Value[] {
  if (matrix.length === 1) return matrix[0]!;
  if (matrix[0]!.length > 1) throw new NotCertain();
  return matrix.map(([value]) => value!);
}

/** The place of a value in a list; texts may have wildcards. -1 where it is not there. */
function placeOf(wanted: Value, list: readonly Value[], scope: Scope, hasWildcards = true): number {
  // A blank is looked for as zero or as a blank by some programs, and not found by others.
  if (wanted === null) {
    if (list.some((value) => value === null || value === 0 || value === '')) throw new NotCertain();
    return -1;
  }
  scope.cells.clock.spend(list.length);
  const pattern = hasWildcards && typeof wanted === 'string' ? wildcards(wanted) : null;
  return list.findIndex((value) =>
    pattern
      ? typeof value === 'string' && pattern.test(value)
      : typeof value === typeof wanted && value !== null && !isError(value) && compare(value, wanted) === 0,
  );
}

/**
 * The last place of a sorted list whose value is not above the wanted one. @throws NotCertain where the list is not
 * sorted
 */
function placeUpTo(wanted: Value, list: readonly Value[], scope: Scope, direction: 1 | -1): number {
  if (wanted === null || typeof wanted === 'boolean') throw new NotCertain();
  scope.cells.clock.spend(list.length);
  let [place, before]: [number, Value] = [-1, null];
  for (const [at, value] of list.entries()) {
    if (isError(value) || value === null) {
      if (value === null && list.slice(at).every((one) => one === null)) break;
      throw new NotCertain();
    }
    if (typeof value !== typeof wanted) throw new NotCertain();
    if (before !== null && compare(before, value) * direction > 0) throw new NotCertain();
    if (compare(value, wanted) * direction <= 0) place = at;
    before = value;
  }
  return place;
}

/** Evaluates arguments that are single values. An error or PENDING among them is the result. */
function singles(args: Args, scope: Scope, use: (values: readonly Value[]) => Value): Value {
  const values = args.map((arg) => valueOf(arg, scope));
  return values.find((value) => value === PENDING || isError(value)) ?? use(values);
}

/** VLOOKUP and HLOOKUP. */
const lookup = (isDown: boolean): RangeFunction => ({
  signature: signature('vrv[v]'),
  of: ([wanted, table, index, sorted], scope) =>
    singles([wanted!, index!, ...(sorted ? [sorted] : [])], scope, ([value, number, isSorted]) => {
      if (table!.kind !== 'reference') throw new NotCertain();
      const { rows, columns } = table!.area;
      const at = Math.trunc(Number(number));
      if (at < 1) return NO_VALUE;
      if (at > (isDown ? columns : rows)) return REFERENCE;
      const line = isDown ? { ...table!.area, columns: 1 } : { ...table!.area, rows: 1 };
      const keys = listOf(scope.cells.matrix({ sheet: table!.sheet, area: line }, true));
      const isExact = sorted !== undefined && (isSorted === false || isSorted === 0 || isSorted === null);
      const place = isExact ? placeOf(value!, keys, scope) : placeUpTo(value!, keys, scope, 1);
      if (place < 0) return NOT_AVAILABLE;
      const { row, column } = table!.area;
      return scope.cells.value(table!.sheet, row + (isDown ? place : at - 1), column + (isDown ? at - 1 : place));
    }),
});

const match: RangeFunction = {
  signature: signature('vr[v]'),
  of: ([wanted, range, type], scope) =>
    singles([wanted!, ...(type ? [type] : [])], scope, ([value, kind]) => {
      const list = listOf(rangeOf(range!, scope));
      const direction = type === undefined ? 1 : Math.sign(Number(kind));
      const place =
        direction === 0 ? placeOf(value!, list, scope) : placeUpTo(value!, list, scope, direction as 1 | -1);
      return place < 0 ? NOT_AVAILABLE : place + 1;
    }),
};

/** INDEX gives one value here; whole rows and columns (0) are arrays. */
const index: RangeFunction = {
  signature: signature('mv[v]'),
  of: ([range, first, second], scope) =>
    singles([first!, ...(second ? [second] : [])], scope, (numbers) => {
      if (range!.kind === 'reference') {
        const { sheet, area } = range!;
        const place = placeIn(area, numbers);
        return isPlace(place) ? scope.cells.value(sheet, area.row + place.row, area.column + place.column) : place;
      }
      if (!givesArray(range!, scope)) throw new NotCertain();
      const given = arrayOf(range!, scope);
      if (!isMatrix(given)) return given;
      const place = placeIn({ rows: given.length, columns: given[0]!.length }, numbers);
      return isPlace(place) ? given[place.row]![place.column]! : place;
    }),
};

interface Place {
  readonly row: number;
  readonly column: number;
}

const isPlace = (given: Place | CellError): given is Place => 'row' in given;

/**
 * Where the numbers of a row and a column point, counted from 0; a single number counts along a single row or column.
 */
function placeIn(size: { rows: number; columns: number }, numbers: readonly Value[]): Place | CellError {
  const [one, other] = numbers.map((number) => Math.trunc(Number(number)));
  const isRow = other === undefined && size.rows === 1;
  const row = isRow ? 1 : one!;
  const column = isRow ? one! : (other ?? 1);
  if (!Number.isFinite(row) || !Number.isFinite(column) || row < 0 || column < 0) return NO_VALUE;
  if ((row === 0 && size.rows > 1) || (column === 0 && size.columns > 1)) throw new NotCertain();
  if (other === undefined && !isRow && size.columns > 1) throw new NotCertain();
  if (row > size.rows || column > size.columns) return REFERENCE;
  return { row: Math.max(row, 1) - 1, column: Math.max(column, 1) - 1 };
}

/** XLOOKUP for exact matches, from the first or from the last. */
const xlookup: RangeFunction = {
  signature: signature('vrr[vvv]'),
  of: ([wanted, keys, results, otherwise, mode, search], scope) =>
    singles([wanted!, ...(mode ? [mode] : []), ...(search ? [search] : [])], scope, ([value]) => {
      const how = mode && mode.kind !== 'missing' ? valueOf(mode, scope) : 0;
      const way = search && search.kind !== 'missing' ? valueOf(search, scope) : 1;
      if (results!.kind !== 'reference' || keys!.kind !== 'reference') throw new NotCertain();
      const isDown = keys!.area.columns === 1;
      const isOneLine = isDown ? results!.area.columns === 1 : results!.area.rows === 1;
      if ((how !== 0 && how !== 2) || (way !== 1 && way !== -1) || !isOneLine) throw new NotCertain();
      if (results!.area.rows !== keys!.area.rows || results!.area.columns !== keys!.area.columns) return NO_VALUE;
      const list = listOf(rangeOf(keys!, scope));
      const inOrder = way === 1 ? list : [...list].reverse();
      const found = placeOf(value!, inOrder, scope, how === 2);
      if (found < 0) return otherwise && otherwise.kind !== 'missing' ? valueOf(otherwise, scope) : NOT_AVAILABLE;
      const place = way === 1 ? found : list.length - 1 - found;
      const { row, column } = results!.area;
      return scope.cells.value(results!.sheet, row + (isDown ? place : 0), column + (isDown ? 0 : place));
    }),
};

/** An array alone in a cell would fill others, which is not done here. */
const arraysOnly = (): Value => {
  throw new NotCertain();
};

const matrixOf = (node: FormulaNode, scope: Scope): Matrix => {
  const given = arrayOf(node, scope);
  return isMatrix(given) ? given : [[given]];
};

/** The rows, or the columns, for which a condition holds. */
function filtered([from, include, otherwise]: Args, scope: Scope): Value | Matrix {
  const all = matrixOf(from!, scope);
  const wanted = matrixOf(include!, scope);
  const isTrue = (value: Value | undefined): boolean => {
    if (value === PENDING || typeof value === 'string' || value === undefined) throw new NotCertain();
    if (value !== null && isError(value)) throw new NotCertain();
    return Boolean(value);
  };
  const isDown = wanted[0]!.length === 1 && wanted.length === all.length;
  if (!isDown && (wanted.length !== 1 || wanted[0]!.length !== all[0]!.length)) return NO_VALUE;
  const kept = isDown
    ? all.filter((_, at) => isTrue(wanted[at]![0]))
    : all.map((row) => row.filter((_, at) => isTrue(wanted[0]![at])));
  if (kept.length > 0 && kept[0]!.length > 0) return kept;
  return otherwise ? arrayOf(otherwise, scope) : { error: '#CALC!' };
}

/** Rows that differ, without regard to case. */
function distinct([from]: Args, scope: Scope): Matrix {
  const seen = new Set<string>();
  return matrixOf(from!, scope).filter((row) => {
    if (row.includes(PENDING)) throw new NotCertain();
    const name = JSON.stringify(row.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
    return !seen.has(name) && seen.add(name);
  });
}

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const LOOKUP_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  VLOOKUP: lookup(true),
  HLOOKUP: lookup(false),
  MATCH: match,
  INDEX: index,
  XLOOKUP: xlookup,
  FILTER: { signature: signature('aa[a]'), of: arraysOnly, overArray: filtered },
  UNIQUE: { signature: signature('a'), of: arraysOnly, overArray: distinct },
};
