import type { Language } from '../../report/words';

/** Where the months of a language have names of their own: Arabic has those of Egypt, the Levant and the Maghreb. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-MR'],
  en: ['en', 'en-GB'],
  es: ['es'],
  fr: ['fr', 'fr-CA'],
  ru: ['ru'],
  zh: ['zh'],
};

export const foldMonth = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

type Months = ReadonlyMap<string, number>;

let made: ReadonlyMap<Language, Months> | undefined;

/** The names of months by language, in full and short, alone and as they stand beside a day (Unicode CLDR, as the platform's Intl has it); 1 is January. */
export const monthNames = (): ReadonlyMap<Language, Months> =>
  (made ??= new Map(
    (Object.keys(LOCALES) as Language[]).map((language) => [language, new Map(LOCALES[language].flatMap(namesIn))]),
  ));

function namesIn(locale: string): [string, number][] {
  const forms = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(new Date(Date.UTC(2000, month, 1)));
      return [foldMonth(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
    }).filter(([name]) => name !== '' && name !== '月');
  });
}

/** The month that a name means: in the language, else in any other where these agree. */
export function monthNamed(name: string, language: Language): number | undefined {
  const folded = foldMonth(name);
  const own = monthNames().get(language)?.get(folded);
  if (own !== undefined) return own;
  const others = new Set([...monthNames().values()].flatMap((months) => months.get(folded) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}
