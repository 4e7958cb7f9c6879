import { error, warning } from '../issue';
import type { CellValue } from '../rawTable';
import { plainCharacters } from './plainCharacters';
import { readAs, readWith, unread, type CellReading } from './reading';
import { isoDay, serialToIso } from '../../values/days';

/** What may be wrong with a day. */
export const dateIssues = {
  notADate: error('not-a-date'),
  ambiguous: error('ambiguous-date'),
  asText: warning('date-as-text'),
  unlikely: warning('unlikely-date'),
};

const WANTED = { kind: 'date' } as const;
const FIRST_LIKELY = '1945-01-01';
const LAST_LIKELY = '2200-12-31';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$|^(\d{4})()(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-/. ])\d{1,2}\1\d{2}$/;

/**
 * Reads a day: a serial date in the workbook's date system, ISO text, or other text that can mean one day only.
 * @returns the ISO day
 */
export function readDate(cell: CellValue, date1904: boolean): CellReading<string> {
  if (typeof cell === 'boolean') return unread(dateIssues.notADate, WANTED);
  if (typeof cell === 'number') {
    const day = serialToIso(cell, date1904);
    return day === null ? unread(dateIssues.notADate, WANTED) : likely(day);
  }
  const text = plainCharacters(cell);
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null ? unread(dateIssues.notADate, WANTED) : likely(day);
  }
  if (SHORT_YEAR.test(text)) return unread(dateIssues.ambiguous, WANTED);
  const days = [...new Set(meanings(text))];
  if (days.length > 1) return unread(dateIssues.ambiguous, { kind: 'dateOfOneMeaning', days });
  const [day] = days;
  return day === undefined ? unread(dateIssues.notADate, WANTED) : readWith(day, dateIssues.asText, WANTED);
}

function meanings(text: string): string[] {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const day = isoDay(Number(first[1] ?? first[5]), Number(first[3] ?? first[7]), Number(first[4] ?? first[8]));
    return day === null ? [] : [day];
  }
  const last = YEAR_LAST.exec(text);
  if (!last) return [];
  const [one, other, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  return [isoDay(year, other, one), isoDay(year, one, other)].filter((day) => day !== null);
}

const likely = (day: string): CellReading<string> =>
  day < FIRST_LIKELY || day > LAST_LIKELY
    ? readWith(day, dateIssues.unlikely, { kind: 'likelyDay', first: FIRST_LIKELY, last: LAST_LIKELY })
    : readAs(day);
