import { isError, NO_VALUE, NotCertain, type CellError, type Value } from './values';

const PLAIN_NUMBER = /^\s*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\s*$/;

/**
 * A value as a number: a blank is 0, TRUE is 1, a text that is a plain number is that number.
 * @throws NotCertain for a text that is a number, a date or an amount in some languages
 */
export function numberOf(value: Value): number | CellError {
  if (typeof value === 'number' || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (PLAIN_NUMBER.test(value)) return Number(value);
  if (/\p{N}/u.test(value)) throw new NotCertain();
  return NO_VALUE;
}

/**
 * A number as a text, with the 15 digits that Excel has. Source: Microsoft, "Floating-point arithmetic may give
 * inaccurate results in Excel".
 * @throws NotCertain for numbers so large or small that they are written with an exponent
 */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) throw new NotCertain();
  return String(rounded);
}

/** A value as a text. */
export function textOf(value: Value): string | CellError {
  if (typeof value === 'string' || isError(value)) return value;
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : numberText(value);
}

/** A value as a condition; of texts only "TRUE" and "FALSE" are one. */
export function truthOf(value: Value): boolean | CellError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return NO_VALUE;
}
