import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { dueParts, yearParts, type DuePart, type YearPart } from '../schedule';
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
  const { parts, unreadable } = readEach(cell, ([head, tail]) => {
    const [dueOn, amount] = [day(head).value, number(tail, AMOUNT).value];
    return dueOn === undefined || amount === undefined ? null : { dueOn, amount };
  });
  if (unreadable !== null) return unread(scheduleIssues.instalments, { kind: 'instalmentsWritten', part: unreadable });
  return readAs(dueParts(parts));
}

/**
 * Reads what a need requires by year (R5), each a year and an amount, apart by semicolons or line ends:
 * "2026: 40000; 2027: 60000". In the order of the years; amounts of one year add up.
 */
export function readYears(cell: CellValue, { number }: PartReaders): CellReading<readonly YearPart[]> {
  const { parts, unreadable } = readEach(cell, ([head, tail]) => {
    const [year, requirement] = [number(head, YEAR).value, number(tail, AMOUNT).value];
    return year === undefined || requirement === undefined ? null : { year, requirement };
  });
  if (unreadable !== null) return unread(scheduleIssues.years, { kind: 'yearsWritten', part: unreadable });
  return readAs(yearParts(parts));
}

type Halves = readonly [head: string, tail: string];

/**
 * Reads the parts of a cell, each where one way of parting it in two has a meaning, or all that have one have the same.
 * @param meaning of two halves; null where they have none
 * @returns unreadable: the first part that cannot be read, the whole where there are no parts; null where all can
 */
function readEach<Part>(
  cell: CellValue,
  meaning: (halves: Halves) => Part | null,
): { readonly parts: readonly Part[]; readonly unreadable: string | null } {
  const whole = cellText(cell);
  const texts = whole
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const parts: Part[] = [];
  for (const text of texts) {
    const meanings = halves(text)
      .map(meaning)
      .filter((part) => part !== null);
    if (new Set(meanings.map((part) => JSON.stringify(part))).size !== 1) return { parts, unreadable: text };
    parts.push(meanings[0]!);
  }
  return { parts, unreadable: texts.length === 0 ? whole.trim() : null };
}

/** What stands between parts: semicolons of all scripts and line ends. Commas and spaces stand within amounts too. */
const BETWEEN_PARTS = /[;\uff1b\u061b\ufe54\n\r]/;

/** Signs that stand between the halves of a part, and in no day and no amount. */
const SIGN = /[:=]/;
/** What may stand beside a space between them. */
const DASH = /^[-\u2014\u2015]\s|\s[-\u2014\u2015]$/;
const SPACE = /\s+/g;
/** No day, and no amount with its currency, has more words. */
const MOST_WORDS = 12;

/** The ways in which a part, in plain characters, may be parted: at its sign, or else at each space. */
function halves(part: string): Halves[] {
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
