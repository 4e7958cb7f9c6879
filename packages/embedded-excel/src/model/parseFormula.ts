import { parseArea } from './address';
import { findSheet, sameName } from './findSheet';
import type { BinaryOperator, FormulaNode } from './formulaSyntax';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import type { SheetArea } from './resolveReference';
import { structuredReference, tableNamed, type FormulaPlace } from './structuredReference';
import { bodyOf } from './tables';
import type { Name } from './workbook';

/** Names that refer to names are followed so far. */
const DEEPEST_NAME = 8;
/** Excel nests functions 64 deep. Source: Microsoft, "Excel specifications and limits". Brackets and signs count here too. */
const DEEPEST = 64;

/** Operators between two operands, the loosest first. Source: Microsoft, "Calculation operators and precedence in Excel". */
const BINARY: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Why a formula was not taken apart: what it has that is not understood. */
class NotUnderstood extends Error {}

const named = (names: readonly Name[], text: string): Name | undefined =>
  names.find(({ name }) => sameName(name, text));

/**
 * Takes a formula apart and finds what it refers to: cells, names, tables and their columns.
 * @returns null where it has anything that is not understood: unknown names, array constants, references to several sheets or other files, unions and intersections, "@", "#"
 */
export function parseFormula(formula: string, place: FormulaPlace): FormulaNode | null {
  try {
    return parse(formula, place, 0);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

function parse(formula: string, place: FormulaPlace, namesDeep: number): FormulaNode {
  const tokens = formulaTokens(formula);
  const { workbook, sheet: on } = place;
  let at = 0;
  let depth = 0;
  let variables: readonly string[] = [];

  const next = (): FormulaToken | undefined => tokens[at];
  const isSign = (text: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]!.text === text;
  function take(text: string): void {
    if (!isSign(text)) throw new NotUnderstood();
    at++;
  }

  function binary(level: number): FormulaNode {
    if (level === BINARY.length) return signed();
    let left = binary(level + 1);
    for (let token = next(); token?.kind === 'sign'; token = next()) {
      const operator = token.text as BinaryOperator;
      if (!BINARY[level]!.includes(operator)) break;
      at++;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
    return left;
  }

  function signed(): FormulaNode {
    const signs: ('+' | '-')[] = [];
    for (; isSign('-') || isSign('+'); at++) signs.push(tokens[at]!.text as '+' | '-');
    if (signs.length > DEEPEST) throw new NotUnderstood();
    let node = operand();
    for (; isSign('%'); at++) node = { kind: 'sign', operator: '%', of: node };
    for (const operator of signs.reverse()) node = { kind: 'sign', operator, of: node };
    return node;
  }

  function operand(): FormulaNode {
    const token = next();
    if (!token) throw new NotUnderstood();
    at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', value: token.text };
      case 'cells':
        return cells(token.text, null);
      case 'sheet':
        return onSheet(token.text);
      case 'brackets':
        return structured('', token.text);
      case 'name':
        return name(token.text);
      case 'call':
        return call(token.text.slice(0, -1));
      default:
        return bracketed(token.text);
    }
  }

  function bracketed(text: string): FormulaNode {
    if (text !== '(' || ++depth > DEEPEST) throw new NotUnderstood();
    const node = binary(0);
    take(')');
    depth--;
    return node;
  }

  const reference = (found: SheetArea | null | undefined): FormulaNode => {
    if (!found) throw new NotUnderstood();
    return { kind: 'reference', sheet: found.sheet, area: found.area };
  };

  function cells(text: string, sheetName: string | null): FormulaNode {
    // What a name with relative references means depends on the cell that was selected when it was made.
    if (namesDeep > 0 && !text.includes('$')) throw new NotUnderstood();
    const sheet = sheetName === null ? on : findSheet(workbook, sheetName);
    const area = parseArea(text);
    return reference(sheet && area && { sheet, area });
  }

  function onSheet(text: string): FormulaNode {
    const quoted = text.slice(0, -1);
    const sheetName = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    const token = next();
    at++;
    if (token?.isApart) throw new NotUnderstood();
    if (token?.kind === 'cells') return cells(token.text, sheetName);
    if (token?.kind === 'error') return { kind: 'error', value: token.text };
    const sheet = findSheet(workbook, sheetName);
    const known =
      sheet && token?.kind === 'name' && (named(sheet.names, token.text) ?? named(workbook.names, token.text));
    if (!known) throw new NotUnderstood();
    return follow(known);
  }

  function structured(table: string, brackets: string): FormulaNode {
    return reference(structuredReference(table, brackets, place));
  }

  function follow({ formula: text }: Name): FormulaNode {
    if (namesDeep >= DEEPEST_NAME) throw new NotUnderstood();
    return parse(text, place, namesDeep + 1);
  }

  function name(text: string): FormulaNode {
    if (next()?.kind === 'brackets' && !next()!.isApart) {
      at++;
      return structured(text, tokens[at - 1]!.text);
    }
    if (variables.some((one) => sameName(one, text))) return { kind: 'variable', name: text.toUpperCase() };
    if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'truth', value: text.toUpperCase() === 'TRUE' };
    const known = named(on.names, text) ?? named(workbook.names, text);
    if (known) return follow(known);
    const table = tableNamed(workbook, text);
    return reference(table && { sheet: table.sheet, area: bodyOf(table.table) });
  }

  function call(written: string): FormulaNode {
    if (++depth > DEEPEST) throw new NotUnderstood();
    const known = written.toUpperCase();
    const outer = variables;
    const args: FormulaNode[] = [];
    if (isSign(')')) at++;
    else
      for (;;) {
        args.push(known === 'LET' && args.length % 2 === 0 ? declared() : argument());
        if (isSign(')')) break;
        take(',');
      }
    if (args.length > 0) take(')');
    variables = outer;
    depth--;
    return { kind: 'call', name: known, args };
  }

  const argument = (): FormulaNode => (isSign(',') || isSign(')') ? { kind: 'missing' } : binary(0));

  /** The name that LET declares, or its last argument. */
  function declared(): FormulaNode {
    const token = next();
    const after = tokens[at + 1];
    if (token?.kind !== 'name' || after?.text !== ',') return argument();
    at++;
    variables = [...variables, token.text];
    return { kind: 'variable', name: token.text.toUpperCase() };
  }

  const node = binary(0);
  if (at < tokens.length) throw new NotUnderstood();
  return node;
}
