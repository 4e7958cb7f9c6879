import { compare } from './operators';
import { isError, NotCertain, type Value } from './values';

const OPERATOR = /^(<>|<=|>=|=|<|>)/;
const PLAIN_NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** A text with wildcards as a pattern: * any characters, ? one, ~ before one of them itself. */
export function wildcards(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const pattern = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (found, escaped?: string, wild?: string) =>
    escaped !== undefined ? `\\${escaped}` : wild === '*' ? '[^]*' : wild === '?' ? '[^]' : `\\${found}`,
  );
  // Many stars make a pattern that is tried in endlessly many ways.
  if (pattern.split('[^]*').length > 4) throw new NotCertain();
  return new RegExp(`^${pattern}$`, 'iu');
}

/** What a criterion's text compares with: a number, TRUE or FALSE, else the text. */
function operandOf(text: string): Value {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  // A date, an amount or a percentage is a number too, in one language or another; "N1" or "2024-25 plan" is none.
  if (/^[\p{Sc}\s(+-]*\p{N}[\p{N}\s.,:/%()-]*$/u.test(text) || text.startsWith('#')) throw new NotCertain();
  return text;
}

const numberIn = (value: Value): Value =>
  typeof value === 'string' && PLAIN_NUMBER.test(value.trim()) ? Number(value) : value;

/**
 * Whether a cell meets a criterion as SUMIF and COUNTIF take it: 5, ">=5", "<>", "Donor*". Source: Microsoft, "COUNTIF
 * function" and "SUMIFS function".
 * @throws NotCertain for criteria that mean different things in different programs
 */
export function criterion(given: Value): (value: Value) => boolean {
  if (isError(given)) throw new NotCertain();
  if (typeof given === 'boolean') return (value) => value === given;
  if (typeof given !== 'string') return equals(given ?? 0);
  const operator = OPERATOR.exec(given)?.[1];
  const text = given.slice(operator?.length ?? 0);
  if (text === '') return ofNothing(operator);
  const operand = operandOf(text);
  if (operator === undefined || operator === '=') return equals(operand);
  if (operator === '<>') {
    const isEqual = equals(operand);
    return (value) => !isEqual(value);
  }
  if (typeof operand === 'boolean') throw new NotCertain();
  return (value) => {
    if (typeof value !== typeof operand) return false;
    const order = compare(value, operand);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** "=" asks for blank cells, "<>" for all others; an empty text for cells that show nothing. */
function ofNothing(operator: string | undefined): (value: Value) => boolean {
  if (operator === undefined) return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  throw new NotCertain();
}

function equals(operand: Value): (value: Value) => boolean {
  if (typeof operand === 'number')
    return (value) => {
      const number = numberIn(value);
      return typeof number === 'number' && compare(number, operand) === 0;
    };
  if (typeof operand === 'boolean') return (value) => value === operand;
  const pattern = wildcards(String(operand));
  if (pattern) return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => typeof value === 'string' && compare(value, operand) === 0;
}
