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
/**
 * Excel nests functions 64 deep. Source: Microsoft, "Excel specifications and limits". Brackets and signs count here
 * too.
 */
const DEEPEST = 64;
/** Parts that a formula has at most when its names stand for what they mean. */
const MOST_TOKENS = 20_000;

/**
 * Operators between two operands, the loosest first. Source: Microsoft, "Calculation operators and precedence in
 * Excel".
 */
const BINARY: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Why a formula was not taken apart: it has something that is not understood. */
class NotUnderstood extends Error {}

/** Where the reader of a formula is. */
interface Reader {
  readonly tokens: readonly FormulaToken[];
  readonly place: FormulaPlace;
  readonly namesDeep: number;
  /** Shared with the readers of the names that it has. */
  readonly read: { tokens: number };
  at: number;
  depth: number;
  /** Names that LET has declared. */
  variables: readonly string[];
}

/**
 * Takes a formula apart and finds what it refers to: cells, names, tables and their columns.
 * @returns null where it has anything that is not understood: unknown names, array constants, references to several
 * sheets or other files, unions and intersections, "@", "#"
 */
export function parseFormula(formula: string, place: FormulaPlace): FormulaNode | null {
  try {
    return parse(formula, place, 0, { tokens: 0 });
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

function parse(formula: string, place: FormulaPlace, namesDeep: number, read: Reader['read']): FormulaNode {
  const tokens = formulaTokens(formula);
  read.tokens += tokens.length;
  if (read.tokens > MOST_TOKENS) throw new NotUnderstood();
  const reader: Reader = { tokens, place, namesDeep, read, at: 0, depth: 0, variables: [] };
  const node = binary(reader, 0);
  if (reader.at < tokens.length) throw new NotUnderstood();
  return node;
}

const isSign = ({ tokens, at }: Reader, text: string): boolean =>
  tokens[at]?.kind === 'sign' && tokens[at].text === text;

function take(reader: Reader, text: string): void {
  if (!isSign(reader, text)) throw new NotUnderstood();
  reader.at++;
}

function deeper(reader: Reader): void {
  if (++reader.depth > DEEPEST) throw new NotUnderstood();
}

function binary(reader: Reader, level: number): FormulaNode {
  if (level === BINARY.length) return signed(reader);
  let left = binary(reader, level + 1);
  for (let count = 0; ; count++) {
    const token = reader.tokens[reader.at];
    const operator = token?.text as BinaryOperator;
    if (token?.kind !== 'sign' || !BINARY[level]!.includes(operator)) return left;
    // A long sum is as deep as it is long.
    if (count > 1_000) throw new NotUnderstood();
    reader.at++;
    left = { kind: 'binary', operator, left, right: binary(reader, level + 1) };
  }
}

function signed(reader: Reader): FormulaNode {
  const signs: ('+' | '-')[] = [];
  for (; isSign(reader, '-') || isSign(reader, '+'); reader.at++)
    signs.push(reader.tokens[reader.at]!.text as '+' | '-');
  if (signs.length > DEEPEST) throw new NotUnderstood();
  let node = operand(reader);
  for (let count = 0; isSign(reader, '%'); reader.at++, count++) {
    if (count > DEEPEST) throw new NotUnderstood();
    node = { kind: 'sign', operator: '%', of: node };
  }
  for (const operator of signs.reverse()) node = { kind: 'sign', operator, of: node };
  return node;
}

function operand(reader: Reader): FormulaNode {
  const token = reader.tokens[reader.at++];
  switch (token?.kind) {
    case 'number':
      return { kind: 'number', value: Number(token.text) };
    case 'text':
      return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'error', value: token.text };
    case 'cells':
      return cells(reader, token.text, null);
    case 'sheet':
      return onSheet(reader, token.text.slice(0, -1));
    case 'brackets':
      return reference(structuredReference('', token.text, reader.place));
    case 'name':
      return name(reader, token.text);
    case 'call':
      return call(reader, token.text.slice(0, -1).toUpperCase());
    case 'sign':
      return bracketed(reader, token.text);
    default:
      throw new NotUnderstood();
  }
}

function bracketed(reader: Reader, text: string): FormulaNode {
  if (text !== '(') throw new NotUnderstood();
  deeper(reader);
  const node = binary(reader, 0);
  take(reader, ')');
  reader.depth--;
  return node;
}

function reference(found: SheetArea | null | undefined): FormulaNode {
  if (!found) throw new NotUnderstood();
  return { kind: 'reference', sheet: found.sheet, area: found.area };
}

function cells({ place, namesDeep }: Reader, text: string, sheetName: string | null): FormulaNode {
  // What a name with relative references means depends on the cell that was selected when it was made.
  if (namesDeep > 0 && !text.includes('$')) throw new NotUnderstood();
  const sheet = sheetName === null ? place.sheet : findSheet(place.workbook, sheetName);
  const area = parseArea(text);
  return reference(sheet && area && { sheet, area });
}

const named = (names: readonly Name[], text: string): Name | undefined => names.find((one) => sameName(one.name, text));

function onSheet(reader: Reader, quoted: string): FormulaNode {
  const { workbook } = reader.place;
  const sheetName = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const token = reader.tokens[reader.at++];
  if (!token || token.isApart) throw new NotUnderstood();
  if (token.kind === 'cells') return cells(reader, token.text, sheetName);
  if (token.kind === 'error') return { kind: 'error', value: token.text };
  const sheet = findSheet(workbook, sheetName);
  if (!sheet || token.kind !== 'name') throw new NotUnderstood();
  return follow(reader, named(sheet.names, token.text) ?? named(workbook.names, token.text));
}

function follow({ place, namesDeep, read }: Reader, found: Name | undefined): FormulaNode {
  if (!found || namesDeep >= DEEPEST_NAME) throw new NotUnderstood();
  return parse(found.formula, place, namesDeep + 1, read);
}

function name(reader: Reader, text: string): FormulaNode {
  const { place, tokens, variables } = reader;
  const after = tokens[reader.at];
  if (after?.kind === 'brackets' && !after.isApart) {
    reader.at++;
    return reference(structuredReference(text, after.text, place));
  }
  if (variables.some((one) => sameName(one, text))) return { kind: 'variable', name: text.toUpperCase() };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'truth', value: text.toUpperCase() === 'TRUE' };
  const known = named(place.sheet.names, text) ?? named(place.workbook.names, text);
  if (known) return follow(reader, known);
  const table = tableNamed(place.workbook, text);
  return reference(table && { sheet: table.sheet, area: bodyOf(table.table) });
}

function call(reader: Reader, called: string): FormulaNode {
  deeper(reader);
  const outer = reader.variables;
  const args: FormulaNode[] = [];
  while (args.length === 0 ? !isSign(reader, ')') : isSign(reader, ',')) {
    if (args.length > 0) reader.at++;
    args.push(called === 'LET' && args.length % 2 === 0 ? declared(reader) : argument(reader));
  }
  take(reader, ')');
  reader.variables = outer;
  reader.depth--;
  return { kind: 'call', name: called, args };
}

const argument = (reader: Reader): FormulaNode =>
  isSign(reader, ',') || isSign(reader, ')') ? { kind: 'missing' } : binary(reader, 0);

/** The name that LET declares, or its last argument. */
function declared(reader: Reader): FormulaNode {
  const token = reader.tokens[reader.at];
  const after = reader.tokens[reader.at + 1];
  if (token?.kind !== 'name' || after?.text !== ',') return argument(reader);
  reader.at++;
  reader.variables = [...reader.variables, token.text];
  return { kind: 'variable', name: token.text.toUpperCase() };
}
