import type { FunctionCalls } from '../../../model/functionCalls';
import { storedFormula } from '../../formulaNames';
import { escapedText } from '../../xml/escape';
import { storedText } from '../storedText';

/** Words with single blanks between them and nothing that is written otherwise: most texts, told apart at once. */
const PLAIN = /^[!-%'-;=?-^`-~\u00A0-\uD7FF\uE000-\uFFFD]+(?: [!-%'-;=?-^`-~\u00A0-\uD7FF\uE000-\uFFFD]+)*$/;
const SPACE_MATTERS = /^ | $|[\t\n\r]| {2}/;
/** What XML does not allow, half a surrogate pair among it. */
const NOT_IN_FORMULAS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]+/gu;

const elementOf = (name: string, content: string): string =>
  `<${name}${SPACE_MATTERS.test(content) ? ' xml:space="preserve"' : ''}>${escapedText(content).replaceAll('\r', '&#13;')}</${name}>`;

/**
 * An element whose content is a text, with its blanks kept. Source: ECMA-376 part 1, 18.3.1.12 (t) and 22.9.2.19
 * (ST_Xstring).
 */
export const textElement = (name: string, text: string): string =>
  PLAIN.test(text) ? `<${name}>${text}</${name}>` : elementOf(name, storedText(text));

/** A formula as files have it: with the prefixes of newer functions, and without "=". */
const withPrefixes = (formula: string, calls: FunctionCalls | null): string =>
  storedFormula(formula.startsWith('=') ? formula : `=${formula}`, calls).slice(1);

/** In formulas `_x0041_` is no escape but a name, so that nothing is escaped but what XML cannot hold. */
const inXml = (formula: string): string => formula.replace(NOT_IN_FORMULAS, storedText);

/** An element whose content is a formula, with or without its leading "=". */
export function formulaElement(name: string, formula: string, calls: FunctionCalls | null): string {
  const written = withPrefixes(formula, calls);
  return PLAIN.test(written) ? `<${name}>${written}</${name}>` : elementOf(name, inXml(written));
}

/** The same without an element, as it stands in an attribute that is escaped later. */
export const formulaText = (formula: string, calls: FunctionCalls | null): string =>
  inXml(withPrefixes(formula, calls));
