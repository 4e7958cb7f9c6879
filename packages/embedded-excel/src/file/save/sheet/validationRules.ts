import type { FunctionCalls } from '../../../model/functionCalls';
import { isoDateSerial } from '../../open/isoDate';
import { formulaElement } from './writtenText';

type Rule = Record<string, unknown>;

/** What a rule needs from the rest of the file. */
export interface RuleWriting {
  readonly calls: FunctionCalls | null;
  readonly date1904: boolean;
}

/** A rule as attributes of `<dataValidation>` and its children. */
export interface WrittenRule {
  readonly type?: string;
  readonly operator?: string;
  readonly showDropDown?: boolean;
  readonly inner: string;
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/**
 * Characters of a list that is written out; Excel takes the validations out of a file with a longer one. Source:
 * XlsxWriter, "Working with Data Validation", and its issue 89.
 */
const LONGEST_LIST = 255;

/** A number, a formula, or a date as ISO text, as a file holds it. */
function operand(value: unknown, isMoment: boolean, date1904: boolean): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A validation compares with ${value}, which is no number.`);
    return String(value);
  }
  const text = String(value);
  if (!isMoment || !/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const serial = isoDateSerial(text, date1904);
  if (typeof serial !== 'number')
    throw new Error(`A validation compares with "${text}", which is no date that Excel has.`);
  return String(serial);
}

function listXml({ source, inCellDropDown }: Rule, calls: FunctionCalls | null): WrittenRule {
  const text = String(source);
  const isFormula = text.startsWith('=');
  if (!isFormula && text.length > LONGEST_LIST)
    throw new Error(`A list that is written out has ${text.length} characters, and takes at most ${LONGEST_LIST}.`);
  return {
    type: 'list',
    // The file's own word means the opposite: it hides the arrow.
    showDropDown: inCellDropDown === false,
    inner: formulaElement('formula1', isFormula ? text : `="${text.replaceAll('"', '""')}"`, calls),
  };
}

/**
 * The rule of a validation. Source: ECMA-376 part 1, 18.3.1.32 (dataValidation), 18.18.20 and 18.18.21.
 * @throws Error where a list is too long, or a number or date is none
 */
export function writtenRule(rule: Rule, { calls, date1904 }: RuleWriting): WrittenRule {
  const [kind, given] = (Object.entries(rule)[0] as [string, Rule] | undefined) ?? ['none', {}];
  if (kind === 'none') return { inner: '' };
  if (kind === 'list') return listXml(given, calls);
  if (kind === 'custom') return { type: 'custom', inner: formulaElement('formula1', String(given.formula), calls) };
  const type = TYPES[kind];
  const operator = OPERATORS[String(given.operator)];
  if (type === undefined || operator === undefined)
    throw new Error(`A validation of the kind ${kind}, ${String(given.operator)}, cannot be written.`);
  const isMoment = kind === 'date' || kind === 'time';
  const operands = [given.formula1, ...(given.formula2 === undefined ? [] : [given.formula2])];
  return {
    type,
    operator,
    inner: operands
      .map((one, index) => formulaElement(`formula${index + 1}`, operand(one, isMoment, date1904), calls))
      .join(''),
  };
}
