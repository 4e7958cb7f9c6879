import type { FormulaNode } from '../../../model/formulaSyntax';
import { numberOf } from './convert';
import { arrayOf, valueOf } from './evaluate';
import { isMatrix } from './lifted';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { addCell, addNumber, addTotals, noTotals, type Totals } from './totals';
import { DIVIDED_BY_ZERO, finite, isError, NO_VALUE, NotCertain, PENDING, type Matrix, type Value } from './values';

/** Functions whose result may be a reference, whose texts then are passed over. */
const MAY_REFER = new Set([
  'IF',
  'IFS',
  'CHOOSE',
  'INDEX',
  'SWITCH',
  'IFERROR',
  'IFNA',
  'XLOOKUP',
  'LET',
  'OFFSET',
  'INDIRECT',
]);
const GIVE_ARRAYS = new Set(['FILTER', 'UNIQUE']);

/** Whether a part of a formula is a call of a function that gives an array. */
export const givesArray = (node: FormulaNode, { custom }: Scope): boolean =>
  node.kind === 'call' && (GIVE_ARRAYS.has(node.name) || custom.isOne(node.name));

/**
 * The totals of an argument: of a reference or an array the numbers in it, else of a value that is or becomes a number.
 */
function totalsOf(node: FormulaNode, scope: Scope): Totals | typeof PENDING {
  if (node.kind === 'reference') return scope.cells.totals(node);
  const totals = noTotals();
  const isArray = scope.isArray || givesArray(node, scope);
  const given = isArray ? arrayOf(node, scope) : valueOf(node, scope);
  if (isMatrix(given)) {
    for (const row of given)
      for (const value of row) {
        if (value === PENDING) return PENDING;
        addCell(totals, value);
      }
    return totals;
  }
  if (given === PENDING) return PENDING;
  if (typeof given !== 'number' && !isError(given) && node.kind === 'call' && MAY_REFER.has(node.name))
    throw new NotCertain();
  totals.filled = 1;
  const number = numberOf(given);
  if (isError(number)) totals.error = number;
  else addNumber(totals, number);
  return totals;
}

/** @param passesErrors whether an error among the cells is the result */
function total(compute: (totals: Totals) => Value, passesErrors: boolean): RangeFunction {
  return {
    signature: signature('m(m)'),
    of(args, scope) {
      const all = noTotals();
      for (const arg of args) {
        const totals = totalsOf(arg, scope);
        if (totals === PENDING) return PENDING;
        addTotals(all, totals as Totals);
      }
      return passesErrors && all.error ? all.error : compute(all);
    },
  };
}

function sumOfProducts(args: readonly FormulaNode[], scope: Scope): Value {
  const arrays = args.map((arg): Matrix => {
    const given = arrayOf(arg, scope);
    return isMatrix(given) ? given : [[given]];
  });
  const [first] = arrays as [Matrix];
  if (arrays.some((one) => one.length !== first.length || one[0]!.length !== first[0]!.length)) return NO_VALUE;
  const totals = noTotals();
  for (let row = 0; row < first.length; row++) {
    scope.cells.clock.spend(first[0]!.length);
    for (let column = 0; column < first[0]!.length; column++) {
      let product = 1;
      for (const array of arrays) {
        const value = array[row]![column]!;
        if (value === PENDING || isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      addNumber(totals, product);
    }
  }
  return finite(totals.sum + totals.lost);
}

const sum = (totals: Totals): Value => finite(totals.sum + totals.lost);
const average = (totals: Totals): Value =>
  totals.numbers === 0 ? DIVIDED_BY_ZERO : finite((totals.sum + totals.lost) / totals.numbers);
const largest = ({ numbers, most }: Totals): Value => (numbers === 0 ? 0 : most);
const smallest = ({ numbers, least }: Totals): Value => (numbers === 0 ? 0 : least);

/** What the first argument of SUBTOTAL asks for. Source: Microsoft, "SUBTOTAL function". */
const SUBTOTALS: Readonly<Record<number, readonly [(totals: Totals) => Value, boolean]>> = {
  1: [average, true],
  2: [({ numbers }) => numbers, false],
  3: [({ filled }) => filled, false],
  4: [largest, true],
  5: [smallest, true],
  9: [sum, true],
};

/** Over rows of which some are hidden or filtered, and over other subtotals, it is not computed. */
function subtotal(args: readonly FormulaNode[], scope: Scope): Value {
  const [wanted] = args;
  const number = wanted?.kind === 'number' ? wanted.value : NaN;
  const found = SUBTOTALS[number > 100 ? number - 100 : number];
  if (!found) throw new NotCertain();
  const [compute, passesErrors] = found;
  const all = noTotals();
  for (const arg of args.slice(1)) {
    if (arg.kind !== 'reference') throw new NotCertain();
    const { row, rows, column, columns } = scope.cells.used(arg);
    for (const hidden of arg.sheet.hiddenRows) if (hidden >= row && hidden < row + rows) throw new NotCertain();
    for (const [at, formulas] of arg.sheet.grid.formulas)
      if (at >= row && at < row + rows)
        for (const [over, formula] of formulas)
          if (over >= column && over < column + columns && /SUBTOTAL|AGGREGATE/i.test(formula)) throw new NotCertain();
    scope.cells.clock.spend(rows);
    addTotals(all, scope.cells.totals(arg));
  }
  return passesErrors && all.error ? all.error : compute(all);
}

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const TOTAL_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  SUM: total(sum, true),
  AVERAGE: total(average, true),
  MIN: total(smallest, true),
  MAX: total(largest, true),
  COUNTA: total(({ filled }) => filled, false),
  COUNT: {
    signature: signature('r(r)'),
    of: (args, scope) =>
      args.reduce((count, arg) => {
        const totals = totalsOf(arg, scope);
        return count + (totals as Totals).numbers;
      }, 0),
  },
  SUMPRODUCT: { signature: signature('a(a)'), of: sumOfProducts },
  SUBTOTAL: { signature: signature('vr(r)'), of: subtotal },
};
