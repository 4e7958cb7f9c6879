import type { FormulaNode } from '../../../model/formulaSyntax';
import { truthOf } from './convert';
import { arrayOf, valueOf } from './evaluate';
import { isMatrix, lifted } from './lifted';
import { compare } from './operators';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { isError, NO_VALUE, NOT_AVAILABLE, PENDING, type Value } from './values';

type Args = readonly FormulaNode[];

/** A function that computes only those of its arguments that it needs; among arrays all of them. */
const choosing = (written: string, choose: (args: readonly (() => Value)[]) => Value): RangeFunction => ({
  signature: signature(written),
  of: (args, scope) => choose(args.map((arg) => () => valueOf(arg, scope))),
  overArray: (args, scope) =>
    lifted(
      args.map((arg) => arrayOf(arg, scope)),
      scope,
      (values) => choose(values.map((value) => () => value)),
    ),
});

function ifTrue([condition, yes, no]: readonly (() => Value)[]): Value {
  const truth = condition!();
  if (truth === PENDING) return PENDING;
  const isTrue = truthOf(truth);
  if (isError(isTrue)) return isTrue;
  if (isTrue) return yes!() ?? 0;
  return no ? (no() ?? 0) : false;
}

const ifError =
  (isWanted: (value: Value) => boolean) =>
  ([value, instead]: readonly (() => Value)[]): Value => {
    const given = value!();
    return given !== PENDING && isWanted(given) ? (instead!() ?? 0) : (given ?? 0);
  };

function ifs(args: readonly (() => Value)[]): Value {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const truth = args[at]!();
    if (truth === PENDING) return PENDING;
    const isTrue = truthOf(truth);
    if (isError(isTrue)) return isTrue;
    if (isTrue) return args[at + 1]!() ?? 0;
  }
  return NOT_AVAILABLE;
}

function switched([given, ...cases]: readonly (() => Value)[]): Value {
  const value = given!();
  if (value === PENDING || isError(value)) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const other = cases[at]!();
    if (other === PENDING || isError(other)) return other;
    if (compare(value, other) === 0) return cases[at + 1]!() ?? 0;
  }
  return cases.length % 2 === 1 ? (cases.at(-1)!() ?? 0) : NOT_AVAILABLE;
}

function chosen([index, ...values]: readonly (() => Value)[]): Value {
  const number = index!();
  if (number === PENDING || isError(number)) return number;
  const at = Math.trunc(Number(number));
  return at >= 1 && at <= values.length ? (values[at - 1]!() ?? 0) : NO_VALUE;
}

/** AND, OR and XOR: texts and blank cells in ranges are passed over. */
const combined = (combine: (truths: readonly boolean[]) => boolean): RangeFunction => ({
  signature: signature('m(m)'),
  of(args, scope) {
    const truths: boolean[] = [];
    for (const value of args.flatMap((arg) => truthsIn(arg, scope))) {
      if (value === PENDING || isError(value)) return value;
      truths.push(value as boolean);
    }
    return truths.length === 0 ? NO_VALUE : combine(truths);
  },
});

function truthsIn(arg: FormulaNode, scope: Scope): Value[] {
  if (arg.kind !== 'reference') {
    const given = scope.isArray ? arrayOf(arg, scope) : valueOf(arg, scope);
    if (isMatrix(given)) return given.flat().map((value) => (value === PENDING ? value : truthOf(value)));
    return [given === PENDING ? PENDING : truthOf(given)];
  }
  return scope.cells
    .matrix(arg, true)
    .flat()
    .filter((value) => typeof value !== 'string' && value !== null)
    .map((value) => (value === PENDING ? value : truthOf(value)));
}

/** Names for values: LET(name, value, ..., result). */
function withNames(args: Args, scope: Scope): Value {
  const variables = new Map(scope.variables);
  const inner = { ...scope, variables };
  for (let at = 0; at + 1 < args.length; at += 2) {
    const name = args[at]!;
    if (name.kind === 'variable') variables.set(name.name, valueOf(args[at + 1]!, inner));
  }
  return valueOf(args.at(-1)!, inner);
}

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const LOGICAL_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  IF: choosing('vv[v]', ifTrue),
  IFERROR: choosing('vv', ifError(isError)),
  IFNA: choosing(
    'vv',
    ifError((value) => isError(value) && value.error === '#N/A'),
  ),
  IFS: choosing('vv(vv)', ifs),
  SWITCH: choosing('vvv(v)', switched),
  CHOOSE: choosing('vv(v)', chosen),
  AND: combined((truths) => truths.every(Boolean)),
  OR: combined((truths) => truths.some(Boolean)),
  XOR: combined((truths) => truths.filter(Boolean).length % 2 === 1),
  LET: { signature: signature('vvv(vv)'), of: withNames },
};
