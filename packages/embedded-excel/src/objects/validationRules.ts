import { invalidArgument, notImplemented } from '../model/refusals';
import { oneOf, record, text, truth } from './arguments';

type Rule = Record<string, unknown>;

/** Kinds of rules, and what `DataValidation.type` calls them. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Excel takes lists that are written out up to this length; longer ones must be a range. */
const LONGEST_LIST = 255;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

export const typeOfRule = (rule: Rule): string => TYPES[Object.keys(rule)[0] ?? ''] ?? 'None';

function comparison(value: unknown, kind: string): Rule {
  const { operator, formula1, formula2 } = record(value, kind);
  const known = oneOf(operator, OPERATORS, `${kind}.operator`);
  const two = known === 'Between' || known === 'NotBetween';
  const operand = (given: unknown, name: string): string | number => {
    if (typeof given === 'number' || typeof given === 'string') return given;
    throw invalidArgument(`${kind}.${name} must be a number, a formula or a date`);
  };
  return {
    operator: known,
    formula1: operand(formula1, 'formula1'),
    ...(two && { formula2: operand(formula2, 'formula2') }),
  };
}

function list(value: unknown): Rule {
  const { source, inCellDropDown } = record(value, 'list');
  if (typeof source === 'object' && source !== null) throw notImplemented('a Range as the source of a list');
  const written = text(source, 'list.source');
  if (written === '') throw invalidArgument('list.source must not be blank');
  if (!written.startsWith('=') && written.length > LONGEST_LIST)
    throw invalidArgument(`a list that is written out has at most ${LONGEST_LIST} characters`);
  return { source: written, inCellDropDown: isGiven(inCellDropDown) ? truth(inCellDropDown, 'inCellDropDown') : true };
}

function custom(value: unknown): Rule {
  const formula = text(record(value, 'custom').formula, 'custom.formula');
  if (!formula.startsWith('=')) throw invalidArgument('custom.formula begins with "="');
  return { formula };
}

/** Reads an `Excel.DataValidationRule`: one kind of rule. @throws ExcelRefusal InvalidArgument */
export function checkRule(value: unknown): Rule {
  const rule = record(value, 'rule');
  const kinds = Object.keys(rule).filter((key) => isGiven(rule[key]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || TYPES[kind] === undefined)
    throw invalidArgument('rule must have one kind of rule');
  if (kind === 'list') return { list: list(rule.list) };
  if (kind === 'custom') return { custom: custom(rule.custom) };
  return { [kind]: comparison(rule[kind], kind) };
}
