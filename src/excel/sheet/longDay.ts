import { factsOf, type Language } from '../../words/languages';

/** By locale; to make one takes much longer than to use it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = FORMATS.get(locale);
  if (known) return known;
  const options = { ...fields, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  const made = new Intl.DateTimeFormat(locale, options);
  FORMATS.set(locale, made);
  return made;
}

/**
 * A day in words: "31 December 2020", "31 décembre 2020", "2020年12月31日". In Arabic as United Nations documents have it:
 * European digits, and a month by two names, "31 كانون الأول/ديسمبر 2020".
 * @param isoDay as in 2020-12-31
 */
export function longDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const { dayLocale, months } = factsOf(language);
  if (months !== null) return [day.getUTCDate(), months[day.getUTCMonth()], day.getUTCFullYear()].join(' ');
  return formatOf(dayLocale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
}
