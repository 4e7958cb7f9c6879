import { warning } from '../../register/issue';
import { toDecide, type Judge } from './rowToDecide';

/** A year that may be one of another calendar. */
export const yearIssues = { farYear: warning('far-year') };

/** What is pledged or asked for on a form is not of a later year than the one after. */
const YEARS_AFTER_FORM = 1;
/** In which years it may be used, is. */
const YEARS_OF_USE = 50;
const FIRST_LIKELY = 1945;
/** A year of another calendar is named where it means one as near to the form as this. */
const NEAR = 10;

/** What is to be taken from a year of another calendar, roughly; of the Islamic one its years are shorter. */
const CALENDARS = [
  { calendar: 'Buddhist', yearOf: (year: number) => year - 543 },
  { calendar: 'Hebrew', yearOf: (year: number) => year - 3760 },
  { calendar: 'Islamic', yearOf: (year: number) => Math.floor(year * 0.970224 + 621.577) },
  { calendar: 'Iranian', yearOf: (year: number) => year + 621 },
] as const;

/** Days and years far from the form's own: Excel shows years of several calendars, and keeps the number typed. */
export const judgeYears: Judge = (row) => {
  const { columns } = row.rows.source.schema;
  const made = Number(row.madeOn.slice(0, 4));
  return row.draft.changes.flatMap(({ key }) => {
    const kind = columns[key]?.kind;
    const value = row.willBe(key);
    const year = kind === 'date' ? Number(String(value).slice(0, 4)) : kind === 'year' ? Number(value) : NaN;
    const last = made + (kind === 'date' ? YEARS_AFTER_FORM : YEARS_OF_USE);
    if (Number.isNaN(year) || value === null || (year >= FIRST_LIKELY && year <= last)) return [];
    const meant = CALENDARS.map(({ calendar, yearOf }) => ({ calendar, year: yearOf(year) }));
    const likely = meant.find((one) => Math.abs(one.year - made) <= NEAR) ?? null;
    return toDecide(row, key, yearIssues.farYear, {
      found: { kind: 'farYear', value: String(value), meant: likely },
      wanted: { kind: 'yearNear', first: FIRST_LIKELY, last },
    });
  });
};
