import { format, getFormatInfo } from 'numfmt';
import { formatAt, formulaAt, parseInput, type Sheet, valueAt } from 'embedded-excel/model';

/** Dates are edited in the one form that means the same everywhere. */
const DATE = 'yyyy-mm-dd';
const TIMED = 'yyyy-mm-dd hh:mm:ss';
const TIME = 'hh:mm:ss';

/** Ways to write a number that come back as the same number, the most telling first. */
function ways(value: number, numberFormat: string): string[] {
  const { type } = getFormatInfo(numberFormat);
  if (type === 'percent') return [`${Number((value * 100).toPrecision(15))}%`];
  if (type === 'date') return [format(DATE, value)];
  if (type === 'datetime') return [format(DATE, value), format(TIMED, value)];
  return type === 'time' ? [format(TIME, value)] : [];
}

/**
 * What stands in the editor when a cell is edited, as in Excel: its formula, or its value such that entering it changes
 * nothing.
 */
export function editText({ grid }: Sheet, row: number, column: number, date1904: boolean): string {
  const formula = formulaAt(grid, row, column);
  if (formula !== undefined) return formula;
  const value = valueAt(grid, row, column);
  const { numberFormat } = formatAt(grid, row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return keptText(value, numberFormat, date1904);
  const comesBack = (text: string): boolean => {
    const input = parseInput(text, numberFormat, date1904);
    return input.kind === 'value' && input.value === value;
  };
  return (date1904 ? [] : ways(value, numberFormat)).find(comesBack) ?? String(value);
}

/** A text that would be taken for something else gets an apostrophe. */
function keptText(text: string, numberFormat: string, date1904: boolean): string {
  if (text === '') return '';
  const input = parseInput(text, numberFormat, date1904);
  return input.kind === 'value' && input.value === text ? text : `'${text}`;
}
