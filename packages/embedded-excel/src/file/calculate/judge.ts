import type { FormulaNode } from '../../model/formulaSyntax';
import { ENGINE_FUNCTIONS } from './engineFunctions';
import { RANGE_FUNCTIONS } from './here/rangeFunctions';
import { SCALAR_FUNCTIONS } from './here/scalarFunctions';
import type { Signature } from './here/signatures';

/** How a function that is trusted may be called; undefined for all others. */
const trustedFunction = (name: string): Pick<Signature, 'fewest' | 'most'> | undefined =>
  SCALAR_FUNCTIONS[name] ?? RANGE_FUNCTIONS[name]?.signature ?? ENGINE_FUNCTIONS[name];

/**
 * Whether every function of a formula is one that is trusted, with as many arguments as it takes. What else would not
 * be certain is found while it is computed.
 */
export function isTrusted(node: FormulaNode, isCustom: (name: string) => boolean): boolean {
  if (node.kind === 'sign') return isTrusted(node.of, isCustom);
  if (node.kind === 'binary') return isTrusted(node.left, isCustom) && isTrusted(node.right, isCustom);
  if (node.kind !== 'call') return true;
  const found = isCustom(node.name) ? ANY : trustedFunction(node.name);
  if (!found || node.args.length < found.fewest || node.args.length > found.most) return false;
  return node.args.every((arg) => isTrusted(arg, isCustom));
}

const ANY = { fewest: 0, most: 255 };
