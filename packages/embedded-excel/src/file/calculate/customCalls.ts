import { isFailure, isTable, type FunctionResult } from '../../model/customFunctions';
import { eachNode, type FormulaNode } from '../../model/formulaSyntax';
import type { CallingCell, FunctionCalls } from '../../model/functionCalls';
import { functionArguments, type Given } from './functionArguments';
import { arrayOf } from './here/evaluate';
import { isMatrix } from './here/lifted';
import type { CustomCalls, Scope } from './here/scope';
import { isError, NO_VALUE, NotCertain, PENDING, type CellError, type Matrix, type Value } from './here/values';

/** Shown while a result is awaited. Source: Microsoft, "Custom functions", and "How to correct a #BUSY! error". */
const BUSY: CellError = { error: '#BUSY!' };

type Call = FormulaNode & { readonly kind: 'call' };

/** A formula without custom functions. */
export const NO_CUSTOM_CALLS: CustomCalls = {
  isOne: () => false,
  rows: () => {
    throw new NotCertain();
  },
};

/** Whether a function is in the namespace of the add-in; what it does not have there is #NAME? */
export const isOfAddIn = (name: string, { functions }: FunctionCalls): boolean =>
  name.toUpperCase().startsWith(`${functions.namespace}.`.toUpperCase());

/**
 * Has the custom functions of a formula computed. Its calls are numbered from the last, so that those inside others
 * come first. A call that has to be awaited has the value #BUSY!; the cell is computed again when its result comes.
 */
export function customCalls(calls: FunctionCalls, cell: CallingCell, formula: FormulaNode): CustomCalls {
  const isOne = (name: string): boolean => isOfAddIn(name, calls);
  const numbered: Call[] = [];
  eachNode(formula, (node) => void (node.kind === 'call' && isOne(node.name) && numbered.unshift(node)));
  calls.end(cell, numbered.length);
  return {
    isOne,
    rows(call, scope) {
      const given: Given[] = [];
      for (const arg of call.args) {
        const one = givenBy(arg, scope);
        if (one === PENDING) return PENDING;
        given.push(one as Given);
      }
      return rowsOf(resultOf(calls, cell, numbered.indexOf(call), call.name, given));
    },
  };
}

/** What an argument is: cells are read where they stand, everything else is computed. */
function givenBy(arg: FormulaNode, scope: Scope): Given | typeof PENDING {
  if (arg.kind === 'missing') return null;
  const value = arg.kind === 'reference' ? scope.cells.matrix(arg, true) : arrayOf(arg, scope);
  if (value === PENDING) return PENDING;
  return isMatrix(value) ? value.map((row) => row.map(plain)) : plain(value);
}

const plain = (value: Value) =>
  isError(value) ? { value: value.error, isError: true } : { value: value ?? '', isError: false };

function resultOf(
  calls: FunctionCalls,
  cell: CallingCell,
  number: number,
  name: string,
  given: readonly Given[],
): FunctionResult | null {
  const description = calls.find(name);
  if (!description) return { code: '#NAME?', message: `There is no function ${name}.` };
  const args = functionArguments(description, given);
  return 'error' in args ? { code: args.error, message: args.why } : calls.result(cell, number, description.id, args);
}

function rowsOf(result: FunctionResult | null): Matrix {
  if (result === null) return [[BUSY]];
  if (isFailure(result)) return [[{ error: result.code }]];
  if (!isTable(result)) return [[result]];
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width)) return [[NO_VALUE]];
  return result.map((row) => row.map((value) => value ?? ''));
}
