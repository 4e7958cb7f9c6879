import { CELL_TEXT_LENGTH } from '../../../model/limits';
import { numberOf, textOf, truthOf } from './convert';
import { dateOfSerial, serialOfDate } from './dates';
import { DIVIDED_BY_ZERO, finite, isError, NO_NUMBER, NO_VALUE, NotCertain, NOT_AVAILABLE, type Value } from './values';

/** A function of single values: over an array it is computed for each of its values. */
export interface ScalarFunction {
  readonly fewest: number;
  readonly most: number;
  readonly of: (args: readonly Value[]) => Value;
}

type OfNumbers = (...numbers: number[]) => Value;

/** A function whose arguments are numbers; those that are left out have what `usual` says. */
const ofNumbers = (
  fewest: number,
  most: number,
  compute: OfNumbers,
  usual: readonly number[] = [],
): ScalarFunction => ({
  fewest,
  most,
  of: (args) => {
    const numbers: number[] = [];
    for (let at = 0; at < most; at++) {
      const number = at < args.length ? numberOf(args[at]!) : (usual[at - fewest] ?? 0);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  },
});

const ofText = (compute: (text: string) => Value): ScalarFunction => ({
  fewest: 1,
  most: 1,
  of: ([given]) => {
    const text = textOf(given!);
    return isError(text) ? text : compute(text);
  },
});

/** A function that tells what kind of value it is given; an error is one too. */
const tells = (test: (value: Value) => boolean): ScalarFunction => ({
  fewest: 1,
  most: 1,
  of: ([value]) => test(value!),
});

/** Rounds to digits after the point, or before it where negative, the number as its 15 digits show it. */
function rounded(round: (scaled: number) => number): OfNumbers {
  return (number, given) => {
    const digits = Math.trunc(given);
    if (Math.abs(digits) > 15) throw new NotCertain();
    const scale = 10 ** Math.abs(digits);
    const size = Math.abs(number);
    const scaled = Number((digits >= 0 ? size * scale : size / scale).toPrecision(15));
    const whole = round(scaled);
    return finite(Math.sign(number) * (digits >= 0 ? whole / scale : whole * scale) || 0);
  };
}

/** The letters of a text in the other case, where each has exactly one. */
function inCase(text: string, changed: string): string {
  if (changed.length !== text.length) throw new NotCertain();
  return changed;
}

/** A part of a text, in characters from 1 on. */
function part(args: readonly Value[], take: (text: string, numbers: readonly number[]) => Value): Value {
  const text = textOf(args[0]!);
  if (isError(text)) return text;
  // Programs count characters beyond the 65,536 first of Unicode in different ways.
  if (/[\uD800-\uDFFF]/.test(text)) throw new NotCertain();
  const numbers: number[] = [];
  for (const one of args.slice(1)) {
    const number = numberOf(one);
    if (isError(number)) return number;
    numbers.push(Math.trunc(number));
  }
  return numbers.some((number) => number < 0) ? NO_VALUE : take(text, numbers);
}

const isKind = (error: string) => (value: Value) => isError(value) && value.error === error;

const datePart = (read: (date: { year: number; month: number; day: number }) => number): ScalarFunction =>
  ofNumbers(1, 1, (serial) => (serial < 0 ? NO_NUMBER : read(dateOfSerial(serial))));

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  ABS: ofNumbers(1, 1, (number) => Math.abs(number)),
  INT: ofNumbers(1, 1, (number) => Math.floor(Number(number.toPrecision(15)))),
  SIGN: ofNumbers(1, 1, (number) => Math.sign(number)),
  SQRT: ofNumbers(1, 1, (number) => (number < 0 ? NO_NUMBER : Math.sqrt(number))),
  ROUND: ofNumbers(
    2,
    2,
    rounded((scaled) => Math.floor(scaled + 0.5)),
  ),
  ROUNDUP: ofNumbers(2, 2, rounded(Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, rounded(Math.floor)),
  MOD: ofNumbers(2, 2, (number, divisor) => {
    if (divisor === 0) return DIVIDED_BY_ZERO;
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(divisor)) throw new NotCertain();
    const rest = number % divisor;
    return (rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest) || 0;
  }),
  NOT: { fewest: 1, most: 1, of: ([value]) => opposite(truthOf(value!)) },
  ISBLANK: tells((value) => value === null),
  ISNUMBER: tells((value) => typeof value === 'number'),
  ISTEXT: tells((value) => typeof value === 'string'),
  ISNONTEXT: tells((value) => typeof value !== 'string'),
  ISLOGICAL: tells((value) => typeof value === 'boolean'),
  ISERROR: tells(isError),
  ISERR: tells((value) => isError(value) && value.error !== '#N/A'),
  ISNA: tells(isKind('#N/A')),
  N: { fewest: 1, most: 1, of: ([value]) => (typeof value === 'string' || value === null ? 0 : nOf(value!)) },
  T: { fewest: 1, most: 1, of: ([value]) => (typeof value === 'string' || isError(value!) ? value : '') },
  NA: { fewest: 0, most: 0, of: () => NOT_AVAILABLE },
  TRUE: { fewest: 0, most: 0, of: () => true },
  FALSE: { fewest: 0, most: 0, of: () => false },
  LEN: { fewest: 1, most: 1, of: (args) => part(args, (text) => text.length) },
  LEFT: { fewest: 1, most: 2, of: (args) => part(args, (text, [count = 1]) => text.slice(0, count)) },
  RIGHT: {
    fewest: 1,
    most: 2,
    of: (args) => part(args, (text, [count = 1]) => (count === 0 ? '' : text.slice(-count))),
  },
  MID: {
    fewest: 3,
    most: 3,
    of: (args) =>
      part(args, (text, [from = 1, count = 0]) => (from < 1 ? NO_VALUE : text.slice(from - 1, from - 1 + count))),
  },
  UPPER: ofText((text) => inCase(text, text.toUpperCase())),
  LOWER: ofText((text) => inCase(text, text.toLowerCase())),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  EXACT: {
    fewest: 2,
    most: 2,
    of: ([one, other]) => {
      const first = textOf(one!);
      if (isError(first)) return first;
      const second = textOf(other!);
      return isError(second) ? second : first === second;
    },
  },
  SUBSTITUTE: { fewest: 3, most: 4, of: substituted },
  REPT: { fewest: 2, most: 2, of: repeated },
  FACT: ofNumbers(1, 1, (number) => {
    if (number < 0 || number >= 171) return NO_NUMBER;
    let product = 1;
    for (let factor = 2; factor <= Math.trunc(number); factor++) product *= factor;
    return product;
  }),
  YEAR: datePart(({ year }) => year),
  MONTH: datePart(({ month }) => month),
  DAY: datePart(({ day }) => day),
  DATE: ofNumbers(3, 3, (year, month, day) => serialOfDate(Math.trunc(year), Math.trunc(month), Math.trunc(day))),
};

/** No text has more characters than a cell holds. */
const asLongAsFits = (text: string): Value => (text.length > CELL_TEXT_LENGTH ? NO_VALUE : text);

function repeated([given, times]: readonly Value[]): Value {
  return part([given!, times!], (text, [count = 0]) =>
    text.length * count > CELL_TEXT_LENGTH ? NO_VALUE : text.repeat(count),
  );
}

/** Puts a text in the place of another, everywhere or where it comes for the nth time. */
function substituted(args: readonly Value[]): Value {
  const texts: string[] = [];
  for (const value of args.slice(0, 3)) {
    const text = textOf(value);
    if (isError(text)) return text;
    texts.push(text);
  }
  const [text, old, instead] = texts as [string, string, string];
  if (old === '') return text;
  const pieces = text.split(old);
  if ((pieces.length - 1) * instead.length + text.length > 4 * CELL_TEXT_LENGTH) return NO_VALUE;
  if (args.length < 4) return asLongAsFits(pieces.join(instead));
  const number = numberOf(args[3]!);
  if (isError(number)) return number;
  const place = Math.trunc(number);
  if (place < 1) return NO_VALUE;
  if (place >= pieces.length) return text;
  return asLongAsFits(pieces.slice(0, place).join(old) + instead + pieces.slice(place).join(old));
}

const opposite = (truth: ReturnType<typeof truthOf>): Value => (isError(truth) ? truth : !truth);

const nOf = (value: Exclude<Value, string | null>): Value => (typeof value === 'boolean' ? Number(value) : value);
