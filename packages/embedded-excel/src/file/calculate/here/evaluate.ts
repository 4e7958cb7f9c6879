import type { FormulaNode } from '../../../model/formulaSyntax';
import type { SheetArea } from '../../../model/resolveReference';
import { ENGINE_FUNCTIONS } from '../engineFunctions';
import { numberOf, textOf } from './convert';
import { isMatrix, lifted, liftedPair } from './lifted';
import { operate, signed } from './operators';
import type { Scope } from './scope';
import { SCALAR_FUNCTIONS } from './scalarFunctions';
import type { ArgumentKind } from './signatures';
import { isError, NotCertain, Pending, PENDING, type CellError, type Matrix, type Value } from './values';

/**
 * Computes a formula that has been judged fit for it.
 * @returns PENDING where it waits for another cell or for the engine
 * @throws NotCertain, OutOfTime
 */
export function evaluateFormula(node: FormulaNode, scope: Scope): Value {
  try {
    const value = valueOf(node, scope);
    return value ?? 0;
  } catch (error) {
    if (error instanceof Pending) return PENDING;
    throw error;
  }
}

/** A single value. */
export function valueOf(node: FormulaNode, scope: Scope): Value {
  if (scope.isArray) {
    const given = arrayOf(node, scope);
    if (isMatrix(given)) throw new NotCertain();
    return given;
  }
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return node.value;
    case 'error':
      return { error: node.value };
    case 'missing':
      return null;
    case 'variable':
      return scope.variables.get(node.name)!;
    case 'reference':
      if (node.area.rows * node.area.columns > 1) throw new NotCertain();
      return scope.cells.value(node.sheet, node.area.row, node.area.column);
    case 'sign':
      return signedValue(node.operator, valueOf(node.of, scope));
    case 'binary':
      return operated(node.operator, valueOf(node.left, scope), valueOf(node.right, scope));
    case 'call':
      return scope.custom.isOne(node.name)
        ? single(scope.custom.rows(node, scope))
        : called(node.name, node.args, scope);
  }
}

function single(given: Value | Matrix): Value {
  if (!isMatrix(given)) return given;
  if (given.length * given[0]!.length > 1) throw new NotCertain();
  return given[0]![0]!;
}

const signedValue = (...[operator, value]: Parameters<typeof signed>): Value =>
  value === PENDING ? PENDING : signed(operator, value);

const operated = (...[operator, left, right]: Parameters<typeof operate>): Value =>
  left === PENDING || right === PENDING ? PENDING : operate(operator, left, right);

function called(name: string, args: readonly FormulaNode[], scope: Scope): Value {
  const range = scope.rangeFunctions[name];
  if (range) return range.of(args, scope);
  const scalar = SCALAR_FUNCTIONS[name];
  if (!scalar) return applied(name, engineArguments(name, args, scope, valueOf) as (Value | SheetArea)[], scope);
  return applied(
    name,
    args.map((arg) => valueOf(arg, scope)),
    scope,
  );
}

type Argument = Value | Matrix | SheetArea;

const isArea = (given: Argument): given is SheetArea => typeof given === 'object' && given !== null && 'area' in given;

/**
 * What the arguments of a function of the engine are before they are made numbers and texts: references where it takes
 * them, else values.
 */
function engineArguments(
  name: string,
  args: readonly FormulaNode[],
  scope: Scope,
  evaluate: (node: FormulaNode, scope: Scope) => Value | Matrix,
): Argument[] {
  const { kind } = ENGINE_FUNCTIONS[name]!;
  return args.map((arg, at) => {
    if (arg.kind === 'missing') return kind(at) === 'text' ? '' : 0;
    const takesReference = kind(at) === 'range' || kind(at) === 'mixed';
    if (takesReference && arg.kind === 'reference') return settled(arg, scope);
    if (kind(at) === 'range') throw new NotCertain();
    return evaluate(arg, scope);
  });
}

/**
 * A value as the engine is given it: of the kind that its function wants. Blanks and truths are taken for numbers in
 * different ways by different programs.
 */
function engineArgument(value: Value, kind: ArgumentKind): Value {
  if (kind === 'text') return textOf(value);
  if (value === null || typeof value === 'boolean') throw new NotCertain();
  return numberOf(value);
}

function settled(node: FormulaNode & { kind: 'reference' }, scope: Scope): SheetArea {
  scope.cells.settle(node);
  return { sheet: node.sheet, area: node.area };
}

/** Applies a function of single values, or one of the engine. */
function applied(name: string, args: readonly (Value | SheetArea)[], scope: Scope): Value {
  if (args.includes(PENDING)) return PENDING;
  const scalar = SCALAR_FUNCTIONS[name];
  if (scalar) return scalar.of(args as readonly Value[]);
  const { kind } = ENGINE_FUNCTIONS[name]!;
  const given = args.map((arg, at) => (isArea(arg) ? arg : engineArgument(arg, kind(at))));
  const error = given.find((arg): arg is CellError => !isArea(arg) && isError(arg));
  return error ?? scope.engine({ name, args: given });
}

/** An array, or a single value where there is none. */
export function arrayOf(node: FormulaNode, scope: Scope): Value | Matrix {
  switch (node.kind) {
    case 'reference':
      return node.area.rows * node.area.columns > 1
        ? scope.cells.matrix(node)
        : scope.cells.value(node.sheet, node.area.row, node.area.column);
    case 'sign':
      return lifted([arrayOf(node.of, scope)], scope, ([value]) => signedValue(node.operator, value!));
    case 'binary':
      return liftedPair(arrayOf(node.left, scope), arrayOf(node.right, scope), scope, (left, right) =>
        operated(node.operator, left, right),
      );
    case 'call': {
      const { name, args } = node;
      if (scope.custom.isOne(name)) return scope.custom.rows(node, scope);
      const range = scope.rangeFunctions[name];
      if (range) return range.overArray ? range.overArray(args, scope) : range.of(args, scope);
      if (!SCALAR_FUNCTIONS[name]) {
        const given = engineArguments(name, args, scope, arrayOf);
        return lifted(
          given.map((one) => (isArea(one) ? null : one)),
          scope,
          (values) =>
            applied(
              name,
              values.map((value, at) => (isArea(given[at]!) ? given[at] : value)),
              scope,
            ),
        );
      }
      return lifted(
        args.map((arg) => arrayOf(arg, scope)),
        scope,
        (values) => applied(name, values, scope),
      );
    }
    default:
      return valueOf(node, { ...scope, isArray: false });
  }
}
