import { plainCharacters } from '../../register/cells/plainCharacters';
import { readDate } from '../../register/cells/readDate';
import { readWith, type CellReading } from '../../register/cells/reading';
import { isoDay } from '../../values/days';
import type { CellValue } from '../../register/rawTable';
import type { Language } from '../../report/words';
import { monthNamed } from './monthNames';

/** Languages in which the day comes before the month wherever they are official (Unicode CLDR); English has both orders. */
const DAY_FIRST: ReadonlySet<Language> = new Set(['ar', 'es', 'fr', 'ru']);

const NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?: ?(?:г\.?|года|م\.?))?$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/;
/** What stands between day, month and year in dates written out. */
const FILLERS = new Set('st nd rd th of the er le de del el º го г год года م'.split(' '));
const CHINESE_SIGNS = /[年日号號]/g;

/**
 * Reads a day as the register does; one typed as text in the manner of the form's language too, with a warning: numbers with the day first, years, months and days in Chinese, names
 * of months in any of the six languages.
 * @returns the ISO day
 */
export function readLocalDate(cell: CellValue, date1904: boolean, language: Language): CellReading<string> {
  const reading = readDate(cell, date1904);
  if (reading.value !== undefined || typeof cell !== 'string') return reading;
  const day = dayWritten(plainCharacters(cell), language);
  if (day === null) return reading;
  const likely = readDate(day, date1904);
  if (likely.finding !== null) return likely;
  return readWith(day, 'date-as-text', `a date, or text like 2020-12-31; it is read as ${day}`);
}

function dayWritten(text: string, language: Language): string | null {
  const chinese = CHINESE.exec(text);
  if (chinese) return isoDay(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    return DAY_FIRST.has(language) ? isoDay(Number(numbers[4]), Number(numbers[3]), Number(numbers[1])) : null;
  }
  return writtenOut(text, language);
}

/** A day of two digits at most, a year of four, and the name of a month, in any order. */
function writtenOut(text: string, language: Language): string | null {
  const parts = text.replace(CHINESE_SIGNS, ' ').match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = parts.filter((part) => /^\d/.test(part));
  const words = parts.filter((part) => !/^\d/.test(part) && !FILLERS.has(part.toLowerCase()));
  const [year, secondYear] = numbers.filter((number) => number.length === 4);
  const [day, secondDay] = numbers.filter((number) => number.length <= 2);
  if ((numbers.length !== 2 || year === undefined || day === undefined || secondYear) ?? secondDay) return null;
  const month = monthNamed(words.join(''), language);
  return month === undefined ? null : isoDay(Number(year), month, Number(day));
}
