import type { FormulaNode } from '../../../model/formulaSyntax';
import { CONDITIONAL_FUNCTIONS } from './conditionalFunctions';
import type { Scope } from './evaluate';
import { LOGICAL_FUNCTIONS } from './logicalFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { PLACE_FUNCTIONS } from './placeFunctions';
import type { Signature } from './signatures';
import { TEXT_FUNCTIONS } from './textFunctions';
import { TOTAL_FUNCTIONS } from './totalFunctions';
import type { Matrix, Value } from './values';

/** A function that looks at its arguments itself: at references, at arrays, or only at some of them. */
export interface RangeFunction {
  readonly signature: Signature;
  readonly of: (args: readonly FormulaNode[], scope: Scope) => Value;
  /** What it gives among arrays, where that may be an array. */
  readonly overArray?: (args: readonly FormulaNode[], scope: Scope) => Value | Matrix;
}

export const RANGE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  ...TOTAL_FUNCTIONS,
  ...LOGICAL_FUNCTIONS,
  ...PLACE_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...TEXT_FUNCTIONS,
};
