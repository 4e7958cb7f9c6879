import type { BinaryOperator } from '../../../model/formulaSyntax';
import { numberOf, textOf } from './convert';
import { DIVIDED_BY_ZERO, finite, isError, NO_NUMBER, NotCertain, type CellError, type Value } from './values';

/** Sums and differences this much smaller than their larger operand are what rounding has left, and count as 0. */
const LEFT_BY_ROUNDING = 2 ** -48;

/** Two numbers are equal where the 15 digits that Excel has are. */
const sameNumber = (one: number, other: number): boolean =>
  one === other || (Math.abs(one - other) < Math.abs(one) * 1e-14 && one.toPrecision(15) === other.toPrecision(15));

function sum(one: number, other: number): number | CellError {
  const result = one + other;
  const isNothing = result !== 0 && Math.abs(result) < Math.max(Math.abs(one), Math.abs(other)) * LEFT_BY_ROUNDING;
  return isNothing ? 0 : finite(result);
}

function power(base: number, exponent: number): number | CellError {
  // Programs differ here: Excel gives #NUM!, others 1.
  if (base === 0 && exponent === 0) throw new NotCertain();
  if (base === 0 && exponent < 0) return DIVIDED_BY_ZERO;
  return Number.isNaN(base ** exponent) ? NO_NUMBER : finite(base ** exponent);
}

function arithmetic(operator: BinaryOperator, left: Value, right: Value): Value {
  const one = numberOf(left);
  if (isError(one)) return one;
  const other = numberOf(right);
  if (isError(other)) return other;
  switch (operator) {
    case '+':
      return sum(one, other);
    case '-':
      return sum(one, -other);
    case '*':
      return finite(one * other);
    case '/':
      return other === 0 ? DIVIDED_BY_ZERO : finite(one / other);
    default:
      return power(one, other);
  }
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** A blank is compared as the zero, the empty text or the FALSE that the other value asks for. */
const likeOther = (value: Value, other: Value): Value =>
  value !== null ? value : typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/**
 * Texts are compared without regard to case. Most that are alike in length differ near their ends, which is seen
 * without writing them anew.
 */
function textsDiffer(one: string, other: string): boolean {
  if (one === other) return false;
  if (one.length !== other.length) return true;
  let at = one.length - 1;
  while (one.charCodeAt(at) === other.charCodeAt(at)) at--;
  const [mine, its] = [one.charCodeAt(at), other.charCodeAt(at)];
  if (mine < 0x80 && its < 0x80 && (mine | CASE) !== (its | CASE)) return true;
  return one.toLowerCase() !== other.toLowerCase();
}

/** What a small letter of ASCII has that the large one has not. */
const CASE = 0x20;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * Which of two values comes first: numbers before texts before FALSE before TRUE.
 * @returns a number below, at or above 0
 */
export function compare(left: Value, right: Value): number {
  const one = likeOther(left, right);
  const other = likeOther(right, left);
  if (typeof one !== typeof other) return RANKS[typeof one]! - RANKS[typeof other]!;
  if (typeof one === 'string')
    return textsDiffer(one, other as string) ? collator.compare(one, other as string) || 1 : 0;
  return sameNumber(Number(one), Number(other)) ? 0 : Number(one) - Number(other);
}

function compared(operator: BinaryOperator, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** What an operator between two values gives. Source: Microsoft, "Calculation operators and precedence in Excel". */
export function operate(operator: BinaryOperator, left: Value, right: Value): Value {
  // What stands in long arrays most often comes first.
  if (operator === '=' && typeof left === 'string' && typeof right === 'string') return !textsDiffer(left, right);
  if ('+-*/^'.includes(operator)) return arithmetic(operator, left, right);
  if (operator !== '&') return compared(operator, left, right);
  const one = textOf(left);
  if (isError(one)) return one;
  const other = textOf(right);
  return isError(other) ? other : one + other;
}

/** What a sign before or after a value gives. */
export function signed(operator: '+' | '-' | '%', value: Value): Value {
  if (operator === '+') return value;
  const number = numberOf(value);
  if (isError(number)) return number;
  return operator === '-' ? (number === 0 ? 0 : -number) : number / 100;
}
