import { factsOf, LANGUAGES, type Language } from '../../words/languages';

const foldMonth = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

type Months = ReadonlyMap<string, number>;

let made: ReadonlyMap<Language, Months> | undefined;

/**
 * The names of months by language, in full and short, alone and as they stand beside a day (Unicode CLDR, as the
 * platform's Intl has it), and as our own days in words have them; 1 is January.
 */
const monthNames = (): ReadonlyMap<Language, Months> =>
  (made ??= new Map(LANGUAGES.map((language) => [language, new Map(namesOf(language))])));

function namesOf(language: Language): [string, number][] {
  const { months, monthLocales } = factsOf(language);
  return [...monthLocales.flatMap(namesIn), ...(months ?? []).flatMap(bothNames)];
}

/** A month of two names is read by either. */
const bothNames = (month: string, place: number): [string, number][] =>
  month.split('/').map((name) => [foldMonth(name), place + 1]);

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
