import { eachNode, type FormulaNode } from '../../model/formulaSyntax';
import { ENGINE_FUNCTIONS } from './engineFunctions';
import { RANGE_FUNCTIONS } from './here/rangeFunctions';
import { SCALAR_FUNCTIONS } from './here/scalarFunctions';
import type { Signature } from './here/signatures';

/** How a function that is trusted may be called; undefined for all others. */
export const trustedFunction = (name: string): Pick<Signature, 'fewest' | 'most'> | undefined =>
  SCALAR_FUNCTIONS[name] ?? RANGE_FUNCTIONS[name]?.signature ?? ENGINE_FUNCTIONS[name];

/**
 * Whether every function of a formula is one that is trusted, with as many arguments as it takes. What else would not be certain is found while it is
 * computed.
 */
export function isTrusted(node: FormulaNode, isCustom: (name: string) => boolean): boolean {
  let trusted = true;
  eachNode(node, (one) => {
    if (one.kind !== 'call' || isCustom(one.name)) return;
    const found = trustedFunction(one.name);
    if (!found || one.args.length < found.fewest || one.args.length > found.most) trusted = false;
  });
  return trusted;
}
