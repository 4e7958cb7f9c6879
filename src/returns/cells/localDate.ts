import { plainCharacters } from '../../register/cells/plainCharacters';
import { dateIssues, readDate } from '../../register/cells/readDate';
import { readWith, type CellReading } from '../../register/cells/reading';
import { isoDay } from '../../values/days';
import type { CellValue } from '../../register/rawTable';
import { factsOf, type Language } from '../../words/languages';
import { monthNamed } from './monthNames';

const NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?: ?(?:г\.?|года|م\.?))?$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/;
/** What stands between day, month and year in dates written out. */
const FILLERS = new Set('st nd rd th of the er le de del el º го г год года م'.split(' '));
const CHINESE_SIGNS = /[年日号號]/g;

/**
 * Reads a day as the register does; one typed as text in the manner of the form's language too, with a warning: numbers
 * with the day first, years, months and days in Chinese, names of months in any of the six languages.
 * @returns the ISO day
 */
export function readLocalDate(cell: CellValue, date1904: boolean, language: Language): CellReading<string> {
  const reading = readDate(cell, date1904);
  if (reading.value !== undefined || typeof cell !== 'string') return reading;
  const day = dayWritten(plainCharacters(cell), language);
  if (day === null) return reading;
  const likely = readDate(day, date1904);
  if (likely.finding !== null) return likely;
  return readWith(day, dateIssues.asText, { kind: 'date' });
}

function dayWritten(text: string, language: Language): string | null {
  const chinese = CHINESE.exec(text);
  if (chinese) return isoDay(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    return factsOf(language).dayFirst ? isoDay(Number(numbers[4]), Number(numbers[3]), Number(numbers[1])) : null;
  }
  return writtenOut(text, language);
}

/**
 * A day of two digits at most, a year of four, and the name of a month, in any order; a month may have two names with a
 * slash between them.
 */
function writtenOut(text: string, language: Language): string | null {
  const plain = text.replace(CHINESE_SIGNS, ' ');
  const numbers = plain.match(/\d+/g) ?? [];
  const [year, secondYear] = numbers.filter((number) => number.length === 4);
  const [day, secondDay] = numbers.filter((number) => number.length <= 2);
  if ((numbers.length !== 2 || year === undefined || day === undefined || secondYear) ?? secondDay) return null;
  const names = plain
    .split('/')
    .map(wordsOf)
    .filter((name) => name !== '');
  const [month, other] = new Set(names.map((name) => monthNamed(name, language)));
  return month === undefined || other !== undefined ? null : isoDay(Number(year), month, Number(day));
}

const wordsOf = (text: string): string =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !FILLERS.has(word.toLowerCase())).join('');
