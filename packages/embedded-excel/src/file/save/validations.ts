import type { DataValidation } from 'excelize-wasm';
import type { Validation } from '../../model/formats';
import type { Sheet } from '../../model/workbook';
import { must, type ExcelizeFile } from '../excelize';
import { reference } from './cellName';

type Rule = Record<string, unknown>;

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
const STYLES: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A number, a formula, or a date as ISO text, as a file holds it. */
function operand(value: unknown, date1904: boolean): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
    return String(
      (Date.parse(`${value.slice(0, 10)}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY - (date1904 ? 1462 : 0),
    );
  return String(value).replace(/^=/, '');
}

function ruleOf(rule: Rule, date1904: boolean): DataValidation {
  const [kind, given] = (Object.entries(rule)[0] as [string, Rule] | undefined) ?? ['none', {}];
  if (kind === 'none') return { Type: 'none' };
  if (kind === 'list') {
    const source = String(given.source);
    // The file's own word means the opposite: it hides the arrow.
    return {
      Type: 'list',
      Formula1: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
      ShowDropDown: given.inCellDropDown === false,
    };
  }
  if (kind === 'custom') return { Type: 'custom', Formula1: String(given.formula).replace(/^=/, '') };
  return {
    Type: TYPES[kind]!,
    Operator: OPERATORS[String(given.operator)]!,
    Formula1: operand(given.formula1, date1904),
    ...(given.formula2 !== undefined && { Formula2: operand(given.formula2, date1904) }),
  };
}

const toFile = ({ area, rule, ignoreBlanks, errorAlert, prompt }: Validation, date1904: boolean): DataValidation => ({
  ...ruleOf(rule, date1904),
  Sqref: reference(area),
  AllowBlank: ignoreBlanks,
  ShowErrorMessage: errorAlert.showAlert,
  ErrorStyle: STYLES[errorAlert.style] ?? 'stop',
  ErrorTitle: errorAlert.title,
  Error: errorAlert.message,
  ShowInputMessage: prompt.showPrompt,
  PromptTitle: prompt.title,
  Prompt: prompt.message,
});

/** Writes the validations of a sheet; those of the file are written anew where one of the sheet was changed. */
export function saveValidations(file: ExcelizeFile, sheet: Sheet, date1904: boolean): void {
  if (sheet.sourceName !== null) {
    if (!sheet.changed.has('validations')) return;
    must(file.DeleteDataValidation(sheet.name));
  }
  for (const validation of sheet.validations) must(file.AddDataValidation(sheet.name, toFile(validation, date1904)));
}
