import { CONDITIONAL_FUNCTIONS } from './conditionalFunctions';
import { LOGICAL_FUNCTIONS } from './logicalFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { PLACE_FUNCTIONS } from './placeFunctions';
import type { RangeFunction } from './scope';
import { TEXT_FUNCTIONS } from './textFunctions';
import { TOTAL_FUNCTIONS } from './totalFunctions';

/** Functions that look at their arguments themselves. */
export const RANGE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  ...TOTAL_FUNCTIONS,
  ...LOGICAL_FUNCTIONS,
  ...PLACE_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...TEXT_FUNCTIONS,
};
