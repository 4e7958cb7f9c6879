import { isDateFormat, parseValue } from 'numfmt';
import type { CellValue } from './grid';

/**
 * What Excel makes of something that is entered into a cell; `quoted` is a text that would be something else without
 * its apostrophe.
 */
export type Input =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string; readonly quoted?: true }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string };

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
/** Days from the start of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

/** The text of a format that holds text: what is entered stays as it is. */
const isTextFormat = (numberFormat: string): boolean => numberFormat === '@';

/**
 * Reads what is written into a cell as Excel reads it: formulas, numbers, percentages, TRUE and FALSE, dates, times,
 * money and errors; everything after a leading apostrophe is text, and everything in a cell of the format "@".
 * @param numberFormat the format that the cell has; percentages and dates give a cell without one theirs
 */
export function parseInput(entered: CellValue, numberFormat: string, date1904: boolean): Input {
  if (entered === '') return { kind: 'value', value: '' };
  if (isTextFormat(numberFormat)) return { kind: 'value', value: textOf(entered) };
  if (typeof entered !== 'string') return { kind: 'value', value: entered };
  if (entered.startsWith("'")) {
    const value = entered.slice(1);
    return { kind: 'value', value, ...(isTakenForMore(value) && { quoted: true }) };
  }
  if (entered.startsWith('=') && entered.length > 1) return { kind: 'formula', formula: entered };
  return parseText(entered, numberFormat, date1904);
}

/**
 * Whether a text that is typed becomes something else than itself: a formula, a number, a date, TRUE, an error, or what
 * follows an apostrophe.
 */
function isTakenForMore(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  if (!/[0-9#]|true|false/i.test(text)) return false;
  return ERRORS.has(text.trim().toUpperCase()) || parseValue(text) !== null;
}

function textOf(entered: CellValue): string {
  if (typeof entered === 'boolean') return entered ? 'TRUE' : 'FALSE';
  if (typeof entered === 'number') return String(entered);
  return entered.startsWith("'") ? entered.slice(1) : entered;
}

function parseText(entered: string, numberFormat: string, date1904: boolean): Input {
  const error = entered.trim().toUpperCase();
  if (ERRORS.has(error)) return { kind: 'error', value: error };
  const parsed = parseValue(entered);
  // Excel would try to read it as a formula.
  if (parsed === null) return { kind: 'value', value: entered, ...(/^[=+\-@]/.test(entered) && { quoted: true }) };
  const { v: value, z: format } = parsed;
  const isDate = format !== undefined && isDateFormat(format) && typeof value === 'number' && value >= 1;
  if (isDate && date1904 && value < DAYS_TO_1904) return { kind: 'value', value: entered };
  return {
    kind: 'value',
    value: isDate && date1904 ? value - DAYS_TO_1904 : value,
    ...(format !== undefined && numberFormat === 'General' && { numberFormat: formatGiven(format) }),
  };
}

/** Excel shows a whole date that was entered in its short form, however it was written. */
const formatGiven = (format: string): string =>
  /^(?:y+[-/]m+[-/]d+|m+[-/]d+[-/]y+)$/.test(format) ? 'm/d/yyyy' : format;
