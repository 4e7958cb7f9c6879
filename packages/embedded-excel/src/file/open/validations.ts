import { ruleFrom } from '../../model/rulePlaces';
import type { Sheet } from '../../model/workbook';
import { attribute, child, childrenOf, descendants, meaning, truth, type XmlElement } from './elements';
import { areasOf } from './fileArea';
import { shownFormula } from './functionPrefixes';
import { unescapeText } from './plainText';

/** Types of a file as `Excel.DataValidationRule` names them. */
const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const STYLES: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

/** The text of `<formula1>`, or of `<x14:formula1><xm:f>`. */
function formulaIn(element: XmlElement, name: string): string {
  const formula = child(element, name);
  return (child(formula, 'f') ?? formula)?.text.trim() ?? '';
}

/** A constant as a number, anything else as a formula. */
const operand = (text: string): number | string =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : shownFormula(text);

/** A list that is written out stands in quotes. */
const listSource = (text: string): string =>
  /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : shownFormula(text);

function ruleOf(element: XmlElement): Record<string, unknown> {
  const type = attribute(element, 'type') ?? 'none';
  const first = formulaIn(element, 'formula1');
  if (type === 'list') return { list: { source: listSource(first), inCellDropDown: !truth(element, 'showDropDown') } };
  if (type === 'custom') return { custom: { formula: shownFormula(first) } };
  const kind = meaning(KINDS, type);
  if (kind === undefined) return {};
  const operator = meaning(OPERATORS, attribute(element, 'operator')) ?? 'Between';
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    [kind]: {
      operator,
      formula1: operand(first),
      ...(two && { formula2: operand(formulaIn(element, 'formula2')) }),
    },
  };
}

const text = (element: XmlElement, name: string): string => unescapeText(attribute(element, name) ?? '');

/**
 * Reads `<dataValidations>`, and those of Excel 2010, whose lists lie on other sheets. A validation of several areas
 * becomes one for each; in the file its references count from the first of them. Source: ECMA-376 part 1, 18.3.1.32;
 * Microsoft, [MS-XLSX] 2.4.41.
 */
export function readValidations(
  sheet: Sheet,
  element: XmlElement | undefined,
  extensions: XmlElement | undefined,
): void {
  const own = childrenOf(element, 'dataValidation').map((one, at) => ({ one, inFile: { at, isLater: false } }));
  const later = (extensions ? [...descendants(extensions, 'dataValidation')] : []).map((one, at) => ({
    one,
    inFile: { at, isLater: true },
  }));
  for (const { one, inFile } of [...own, ...later]) {
    const places = attribute(one, 'sqref') ?? child(one, 'sqref')?.text;
    const areas = areasOf(places, `a validation of the sheet "${sheet.name}"`);
    const [first] = areas;
    if (!first) continue;
    const told = { area: first, rule: ruleOf(one) };
    for (const area of areas)
      sheet.validations.push({
        origin: 'file',
        inFile,
        area,
        rule: ruleFrom(told, area),
        ignoreBlanks: truth(one, 'allowBlank'),
        errorAlert: {
          showAlert: truth(one, 'showErrorMessage'),
          style: meaning(STYLES, attribute(one, 'errorStyle')) ?? 'Stop',
          title: text(one, 'errorTitle'),
          message: text(one, 'error'),
        },
        prompt: {
          showPrompt: truth(one, 'showInputMessage'),
          title: text(one, 'promptTitle'),
          message: text(one, 'prompt'),
        },
      });
  }
}
