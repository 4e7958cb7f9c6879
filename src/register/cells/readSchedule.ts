import { byCodeUnits } from '../../values/identifiers';
import { error } from '../issue';
import type { CellValue } from '../rawTable';
import type { DuePart, YearPart } from '../schedule';
import { cellText } from './cellText';
import { plainCharacters } from './plainCharacters';
import { readDate } from './readDate';
import { readNumber, type NumberColumn } from './readNumber';
import { readAs, unread, type CellReading } from './reading';

/** What may be wrong with amounts by day or by year. */
export const scheduleIssues = { instalments: error('not-instalments'), years: error('not-years') };

/** How the halves of a part are read: as a register's cells are, or as texts are typed locally. */
export interface PartReaders {
  readonly day: (text: string) => CellReading<string>;
  readonly number: (text: string, column: NumberColumn) => CellReading<number>;
}

/**
 * As the cells of a register are read.
 * @param currency of the row; null where it has none
 */
export const registerParts = (date1904: boolean, currency: string | null): PartReaders => ({
  day: (text) => readDate(text, date1904),
  number: (text, column) => readNumber(text, column, currency),
});

const AMOUNT: NumberColumn = { kind: 'amount', least: 0 };
const YEAR: NumberColumn = { kind: 'year', least: 1945, most: 2200, whole: true };

/**
 * Reads the instalments of a pledge (R7), each a day and an amount, apart by semicolons or line ends:
 * "2026-06-30: 40000; 2027-06-30: 60000". In the order of their days.
 */
export function readInstalments(cell: CellValue, { day, number }: PartReaders): CellReading<readonly DuePart[]> {
  const read = (text: string): DuePart | null =>
    only(halves(text).flatMap(([head, tail]) => both(day(head).value, number(tail, AMOUNT).value, dueOn)));
  const dueOn = (day: string, amount: number): DuePart => ({ dueOn: day, amount });
  const parts = partsOf(cell).map(read);
  if (parts.length === 0 || parts.includes(null)) {
    return unread(scheduleIssues.instalments, { kind: 'instalmentsWritten', part: badPart(cell, parts) });
  }
  return readAs([...(parts as DuePart[])].sort((one, other) => byCodeUnits(one.dueOn, other.dueOn)));
}

/**
 * Reads what a need requires by year (R5), each a year and an amount, apart by semicolons or line ends:
 * "2026: 40000; 2027: 60000". In the order of the years; amounts of one year add up.
 */
export function readYears(cell: CellValue, { number }: PartReaders): CellReading<readonly YearPart[]> {
  const read = (text: string): YearPart | null =>
    only(halves(text).flatMap(([head, tail]) => both(number(head, YEAR).value, number(tail, AMOUNT).value, ofYear)));
  const ofYear = (year: number, requirement: number): YearPart => ({ year, requirement });
  const parts = partsOf(cell).map(read);
  if (parts.length === 0 || parts.includes(null)) {
    return unread(scheduleIssues.years, { kind: 'yearsWritten', part: badPart(cell, parts) });
  }
  const sums = new Map<number, number>();
  for (const { year, requirement } of parts as YearPart[]) sums.set(year, (sums.get(year) ?? 0) + requirement);
  const years = [...sums].sort(([one], [other]) => one - other);
  return readAs(years.map(([year, requirement]) => ({ year, requirement: Number(requirement.toPrecision(15)) })));
}

/** What stands between parts: semicolons of all scripts and line ends. Commas and spaces stand within amounts too. */
const BETWEEN_PARTS = /[;\uff1b\u061b\ufe54\n\r]/;

const partsOf = (cell: CellValue): string[] =>
  cellText(cell)
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The first part that could not be read; the whole where there is none. */
const badPart = (cell: CellValue, parts: readonly unknown[]): string =>
  partsOf(cell)[parts.indexOf(null)] ?? cellText(cell).trim();

/** Signs that stand between the halves of a part, and in no day and no amount. */
const SIGN = /[:=\uff1a\uff1d]/;
/** What may stand beside a space between them. */
const DASH = /^[-\u2010-\u2015\u2212]\s|\s[-\u2010-\u2015\u2212]$/;
const SPACE = /\s+/g;
/** No day, and no amount with its currency, has more words. */
const MOST_WORDS = 12;

/** The ways in which a part may be parted: at its sign, or else at each space. */
function halves(part: string): (readonly [head: string, tail: string])[] {
  const text = plainCharacters(part);
  const sign = text.search(SIGN);
  if (sign >= 0) return [[text.slice(0, sign).trim(), text.slice(sign + 1).trim()]];
  const spaces = [...text.matchAll(SPACE)];
  if (spaces.length > MOST_WORDS) return [];
  return spaces.map(({ index, 0: space }) => [
    text.slice(0, index).replace(DASH, '').trim(),
    text
      .slice(index + space.length)
      .replace(DASH, '')
      .trim(),
  ]);
}

const both = <Head, Part>(
  head: Head | undefined,
  amount: number | undefined,
  make: (head: Head, amount: number) => Part,
): Part[] => (head === undefined || amount === undefined ? [] : [make(head, amount)]);

/** What is meant where it is told one way only; null where in none, or in several that differ. */
function only<Part>(meanings: readonly Part[]): Part | null {
  const [first] = meanings;
  return first !== undefined && new Set(meanings.map((one) => JSON.stringify(one))).size === 1 ? first : null;
}
