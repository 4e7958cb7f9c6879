import type { Language } from '../../report/words';

/**
 * A day in words: "31 December 2020", "31 décembre 2020", "2020年12月31日". In Arabic as United Nations documents have it: European digits, and a
 * month by its names of the Levant and of Egypt, "31 كانون الأول/ديسمبر 2020".
 * @param isoDay as in 2020-12-31
 */
export function longDay(isoDay: string, language: Language): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  const format = (locale: string, fields: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, {
      ...fields,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(day);
  if (language !== 'ar')
    return format(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric' });
  const months = ['ar-LB', 'ar-EG'].map((locale) => format(locale, { month: 'long' }));
  return [day.getUTCDate(), months.join('/'), day.getUTCFullYear()].join(' ');
}
