import type { FormulaNode } from '../../../model/formulaSyntax';
import type { Area } from '../../../model/workbook';
import type { SheetArea } from '../../../model/resolveReference';
import { criterion } from './criteria';
import { arrayOf, valueOf } from './evaluate';
import { lifted } from './lifted';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { addCell, noTotals, type Totals } from './totals';
import { DIVIDED_BY_ZERO, finite, isError, NO_VALUE, NotCertain, PENDING, type Matrix, type Value } from './values';

type Args = readonly FormulaNode[];

interface Condition {
  readonly cells: SheetArea;
  readonly isMet: (value: Value) => boolean;
}

function rangeOf(node: FormulaNode): SheetArea {
  if (node.kind !== 'reference') throw new NotCertain();
  return node;
}

/** Pairs of a range and a criterion. PENDING where a criterion has yet to be computed. */
function conditions(pairs: Args, scope: Scope): readonly Condition[] | typeof PENDING {
  const found: Condition[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const wanted = valueOf(pairs[at + 1]!, scope);
    if (wanted === PENDING) return PENDING;
    found.push({ cells: rangeOf(pairs[at]!), isMet: criterion(wanted) });
  }
  return found;
}

const sameSize = (one: Area, other: Area): boolean => one.rows === other.rows && one.columns === other.columns;

/** The largest of what is used of several areas of one size, so that one walk goes over them all. */
function usedSize(areas: readonly SheetArea[], scope: Scope): { rows: number; columns: number } {
  const used = areas.map((one) => scope.cells.used(one));
  return {
    rows: Math.max(...used.map(({ rows }) => rows)),
    columns: Math.max(...used.map(({ columns }) => columns)),
  };
}

/**
 * The totals of the cells beside those that meet all conditions. Beyond the used cells nothing is added: blank cells
 * have no totals.
 */
function totalsWhere(summed: SheetArea, met: readonly Condition[], scope: Scope): Totals | Value {
  if (met.some(({ cells }) => !sameSize(cells.area, summed.area))) return NO_VALUE;
  const { rows, columns } = usedSize([summed, ...met.map(({ cells }) => cells)], scope);
  const part = ({ sheet, area }: SheetArea): Matrix => scope.cells.matrix({ sheet, area: { ...area, rows, columns } });
  const tested = met.map(({ cells, isMet }) => ({ values: part(cells), isMet }));
  const values = part(summed);
  const totals = noTotals();
  for (let row = 0; row < rows; row++) {
    scope.cells.clock.spend(columns * (met.length + 1));
    for (let column = 0; column < columns; column++)
      if (tested.every((one) => one.isMet(one.values[row]![column]!))) addCell(totals, values[row]![column]!);
  }
  return totals;
}

/** How many places meet all conditions; those beyond the used cells are blank. */
function countWhere(met: readonly Condition[], scope: Scope): Value {
  const [first] = met as [Condition];
  if (met.some(({ cells }) => !sameSize(cells.area, first.cells.area))) return NO_VALUE;
  const { rows, columns } = usedSize(
    met.map(({ cells }) => cells),
    scope,
  );
  const tested = met.map(({ cells: { sheet, area }, isMet }) => ({
    values: scope.cells.matrix({ sheet, area: { ...area, rows, columns } }),
    isMet,
  }));
  let count = 0;
  for (let row = 0; row < rows; row++) {
    scope.cells.clock.spend(columns * met.length);
    for (let column = 0; column < columns; column++)
      if (tested.every((one) => one.isMet(one.values[row]![column]!))) count++;
  }
  const { area } = first.cells;
  const beyond = area.rows * area.columns - rows * columns;
  return count + (met.every(({ isMet }) => isMet(null)) ? beyond : 0);
}

type Compute = (totals: Totals) => Value;

/** SUMIF and its like: the range, the criterion and, where they are others, the cells that are added up. */
const whereOne = (compute: Compute): RangeFunction => ({
  signature: signature('rv[r]'),
  of(args, scope) {
    const met = conditions(args.slice(0, 2), scope);
    if (met === PENDING) return PENDING;
    const { cells } = (met as readonly Condition[])[0]!;
    const summed = args[2] ? rangeOf(args[2]) : cells;
    // Its size is that of the range, whatever is written. Source: Microsoft, "SUMIF function".
    const { rows, columns } = cells.area;
    return computed(
      totalsWhere({ sheet: summed.sheet, area: { ...summed.area, rows, columns } }, met as readonly Condition[], scope),
      compute,
    );
  },
});

/** SUMIFS and its like: the cells that are added up, then ranges and criteria. */
const whereAll = (compute: Compute): RangeFunction => ({
  signature: signature('rrv(rv)'),
  of(args, scope) {
    const met = conditions(args.slice(1), scope);
    return met === PENDING
      ? PENDING
      : computed(totalsWhere(rangeOf(args[0]!), met as readonly Condition[], scope), compute);
  },
});

function computed(totals: Totals | Value, compute: Compute): Value {
  if (typeof totals !== 'object' || totals === null || !('sum' in totals)) return totals;
  return totals.error ?? compute(totals);
}

/** Among arrays, a single criterion may be an array: then there is a result for each of its values. */
const counting = (written: string): RangeFunction => ({
  signature: signature(written),
  overArray(args, scope) {
    const [range, wanted] = args as [FormulaNode, FormulaNode];
    if (args.length !== 2) throw new NotCertain();
    return lifted([arrayOf(wanted, scope)], scope, ([value]) =>
      value === PENDING ? PENDING : countWhere([{ cells: rangeOf(range), isMet: criterion(value!) }], scope),
    );
  },
  of(args, scope) {
    const met = conditions(args, scope);
    return met === PENDING ? PENDING : countWhere(met as readonly Condition[], scope);
  },
});

const sum: Compute = (totals) => finite(totals.sum + totals.lost);
const average: Compute = (totals) =>
  totals.numbers === 0 ? DIVIDED_BY_ZERO : finite((totals.sum + totals.lost) / totals.numbers);

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const CONDITIONAL_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  SUMIF: whereOne(sum),
  SUMIFS: whereAll(sum),
  AVERAGEIF: whereOne(average),
  AVERAGEIFS: whereAll(average),
  MAXIFS: whereAll(({ numbers, most }) => (numbers === 0 ? 0 : most)),
  MINIFS: whereAll(({ numbers, least }) => (numbers === 0 ? 0 : least)),
  COUNTIF: counting('rv'),
  COUNTIFS: counting('rv(rv)'),
  COUNTBLANK: {
    signature: signature('r'),
    of: ([range], scope) =>
      countWhere(
        [{ cells: rangeOf(range!), isMet: (value) => !isError(value) && (value === null || value === '') }],
        scope,
      ),
  },
};
