import { allWordsOf } from './allWords';
import type { CheckExcelWords } from './english/checkExcel';
import { LANGUAGES, type Language } from './languages';

export type { CheckExcelWords };

/** The words of the screen Check this Excel, in one language. */
export const checkExcelWords = (language: Language): CheckExcelWords => allWordsOf(language).checkExcel;

/** The first of some languages, as BCP 47 tags, in which the screen speaks; else English. */
export function checkExcelLanguage(wanted: readonly (string | null)[]): Language {
  const known = wanted.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return known.flatMap((code) => LANGUAGES.find((language) => language === code) ?? [])[0] ?? 'en';
}
