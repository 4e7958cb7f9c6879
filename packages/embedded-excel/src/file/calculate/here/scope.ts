import type { FormulaNode } from '../../../model/formulaSyntax';
import type { SheetArea } from '../../../model/resolveReference';
import type { Cells } from './cells';
import type { Signature } from './signatures';
import type { Matrix, PENDING, Value } from './values';

/** A call of a function that the engine computes. */
export interface EngineCall {
  readonly name: string;
  readonly args: readonly (Value | SheetArea)[];
}

/** Where a formula is evaluated. */
export interface Scope {
  readonly cells: Cells;
  readonly place: { readonly row: number; readonly column: number };
  /** It is an array formula: operators and functions of single values are computed for each value of an array. */
  readonly isArray: boolean;
  readonly variables: ReadonlyMap<string, Value>;
  readonly custom: CustomCalls;
  /** Functions that look at their arguments themselves, by name. */
  readonly rangeFunctions: Readonly<Record<string, RangeFunction>>;
  /** What the engine gives for a call; PENDING where it has yet to be asked. @throws NotCertain */
  readonly engine: (call: EngineCall) => Value;
}

/** A function that looks at its arguments itself: at references, at arrays, or only at some of them. */
export interface RangeFunction {
  readonly signature: Signature;
  readonly of: (args: readonly FormulaNode[], scope: Scope) => Value;
  /** What it gives among arrays, where that may be an array. */
  readonly overArray?: (args: readonly FormulaNode[], scope: Scope) => Value | Matrix;
}

/** The custom functions of one formula. */
export interface CustomCalls {
  isOne: (name: string) => boolean;
  /** @returns the rows that a call gives; PENDING where an argument has yet to be computed */
  rows: (call: FormulaNode & { readonly kind: 'call' }, scope: Scope) => Matrix | typeof PENDING;
}
