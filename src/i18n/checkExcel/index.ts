import { arabic } from './arabic';
import { chinese } from './chinese';
import { english, type CheckExcelWords } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';

export type { CheckExcelWords };

/** The words of the screen Check this Excel, by the code of the language. */
export const CHECK_EXCEL_WORDS = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
} as const satisfies Readonly<Record<string, CheckExcelWords>>;

export type CheckExcelLanguage = keyof typeof CHECK_EXCEL_WORDS;

/** The first of some languages, as BCP 47 tags, in which the screen speaks; else English. */
export function checkExcelLanguage(wanted: readonly (string | null)[]): CheckExcelLanguage {
  const known = wanted.map((tag) => tag?.split('-')[0]?.toLowerCase() ?? '');
  return known.find((language): language is CheckExcelLanguage => Object.hasOwn(CHECK_EXCEL_WORDS, language)) ?? 'en';
}
