import type { SheetArea } from './resolveReference';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula taken apart, with its references found: what can be computed. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** An argument that is left out, as the second one of "IF(A1,,2)". */
  | { readonly kind: 'missing' }
  | ({ readonly kind: 'reference' } & SheetArea)
  /** A name that LET has given a value. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'sign'; readonly operator: '+' | '-' | '%'; readonly of: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** Visits a node and all below it. */
export function eachNode(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  if (node.kind === 'call') for (const one of node.args) eachNode(one, visit);
  else if (node.kind === 'sign') eachNode(node.of, visit);
  else if (node.kind === 'binary') {
    eachNode(node.left, visit);
    eachNode(node.right, visit);
  }
}

/** Functions that ask where a reference is and not what stands there. */
const PLACE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);

/** The cells that a formula reads. */
export function cellsRead(node: FormulaNode, areas: SheetArea[] = []): SheetArea[] {
  if (node.kind === 'reference') areas.push(node);
  else if (node.kind === 'sign') cellsRead(node.of, areas);
  else if (node.kind === 'binary') {
    cellsRead(node.left, areas);
    cellsRead(node.right, areas);
  } else if (node.kind === 'call')
    for (const arg of node.args) if (arg.kind !== 'reference' || !PLACE_ONLY.has(node.name)) cellsRead(arg, areas);
  return areas;
}
