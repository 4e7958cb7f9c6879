import type { CellRules, Validation } from '../../register/newTable';
import { cellAddress, columnLetters, fixedAddress, type Area } from '../../values/cellAddress';

/** Where the values of a drop-down stand: a column of a sheet, from row 2 on. Rows may be blank from some row on. */
export interface ListSource {
  readonly sheet: string;
  /** Counted from 1. */
  readonly column: number;
  readonly rows: number;
}

export type FindSource = (table: string, header: string) => ListSource;

/** Excel takes a list that is written out up to this length. Source: Microsoft, `Excel.ListDataValidation`. */
const LONGEST_LIST = 255;
/** A day before any that a register has. */
const FIRST_DAY = '=DATE(1945,1,1)';

/**
 * Sets up cells for input: what they take, a message while they are selected, and what is said of a value that they do
 * not take.
 * @param area the same cells as the range
 * @param findSource where the values of another table's column stand
 * @throws RangeError for words that Excel cannot offer as a list
 */
export function drawValidation(range: Excel.Range, area: Area, rules: CellRules, findSource: FindSource): void {
  const { dataValidation } = range;
  const { validation, header, about } = rules;
  dataValidation.rule = ruleOf(validation, area, findSource);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: header, message: about };
  dataValidation.errorAlert = {
    showAlert: validation.kind !== 'anything',
    style: styleOf(validation),
    title: header,
    message: wanted(validation),
  };
}

function ruleOf(validation: Validation, area: Area, findSource: FindSource): Excel.DataValidationRule {
  const first = cellAddress(area.row, area.column);
  switch (validation.kind) {
    case 'anything':
      return { custom: { formula: '=TRUE' } };
    case 'unique':
      return { custom: { formula: `=COUNTIF(${fixedAddress(area)},${first})=1` } };
    case 'words':
      return { list: { inCellDropDown: true, source: written(validation.words) } };
    case 'listed':
      return { list: { inCellDropDown: true, source: filledCells(findSource(validation.table, validation.header)) } };
    case 'number':
      return numberRule(validation.least, validation.most, first);
    case 'year':
      return { wholeNumber: { operator: 'Between', formula1: validation.least, formula2: validation.most } };
    case 'date':
      return { date: { operator: 'GreaterThanOrEqualTo', formula1: FIRST_DAY } };
    case 'currency':
      return { custom: { formula: `=AND(ISTEXT(${first}),LEN(${first})=3,EXACT(${first},UPPER(${first})))` } };
  }
}

/** Names of other tables are asked about, and where several may stand no more than told of; all else is refused. */
function styleOf(validation: Validation): Excel.DataValidationErrorAlert['style'] {
  if (validation.kind !== 'listed') return 'Stop';
  return validation.orSeveral ? 'Information' : 'Warning';
}

function numberRule(least: number | null, most: number | null, first: string): Excel.DataValidationRule {
  if (least !== null && most !== null) return { decimal: { operator: 'Between', formula1: least, formula2: most } };
  if (least !== null) return { decimal: { operator: 'GreaterThanOrEqualTo', formula1: least } };
  if (most !== null) return { decimal: { operator: 'LessThanOrEqualTo', formula1: most } };
  return { custom: { formula: `=ISNUMBER(${first})` } };
}

function written(words: readonly string[]): string {
  const list = words.join(',');
  if (words.some((word) => word.includes(','))) throw new RangeError(`a word of a drop-down has a comma: ${list}`);
  if (list.length > LONGEST_LIST)
    throw new RangeError(`a drop-down is longer than ${LONGEST_LIST} characters: ${list}`);
  return list;
}

/** The filled cells of a column, so that the drop-down grows with its table and ends with no blanks. */
function filledCells({ sheet, column, rows }: ListSource): string {
  const name = `'${sheet.replaceAll("'", "''")}'!`;
  const all = `${name}${fixedAddress({ row: 2, column, rows, columns: 1 })}`;
  return `=OFFSET(${name}$${columnLetters(column)}$2,0,0,MAX(1,COUNTA(${all})),1)`;
}

/** What the alert says. */
function wanted(validation: Validation): string {
  switch (validation.kind) {
    case 'anything':
      return '';
    case 'unique':
      return 'This value is in the column already; each row needs one of its own.';
    case 'words':
      return `One of: ${validation.words.join(', ')}.`;
    case 'listed':
      if (validation.orSeveral)
        return 'Several places stand apart with semicolons, and a share may follow each: Kenya 60%; Uganda 40%.';
      return `This is not in the column ${validation.header} of the table ${validation.table}. Choose from the list, or add it there.`;
    case 'number':
      return `A number${range(validation.least, validation.most)}.`;
    case 'year':
      return `A year${range(validation.least, validation.most)}, in four digits.`;
    case 'date':
      return 'A date, as in 2026-06-30.';
    case 'currency':
      return 'An ISO 4217 code: three capital letters, as in USD.';
  }
}

function range(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return ` from ${least} to ${most}`;
  if (least !== null) return `, ${least} or more`;
  return most === null ? '' : `, ${most} or less`;
}
