import type { Language } from '../../report/words';

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
 * A day in words: "31 December 2020", "31 décembre 2020", "2020年12月31日". In Arabic as United Nations documents have it: European digits, and a
 * month by its names of the Levant and of Egypt, "31 كانون الأول/ديسمبر 2020".
 * @param isoDay as in 2020-12-31
 */
export function longDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  if (language !== 'ar')
    return formatOf(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      day,
    );
  const months = ['ar-LB', 'ar-EG'].map((locale) => formatOf(locale, { month: 'long' }).format(day));
  return [day.getUTCDate(), months.join('/'), day.getUTCFullYear()].join(' ');
}
