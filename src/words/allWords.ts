import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import type { Language } from './languages';
import type { LanguageWords } from './languageWords';
import { russian } from './russian';
import { spanish } from './spanish';

/**
 * The words of every language of languages.ts. They stand apart from that list, which the pane's first screen and the
 * command line's help load: it would bring them the words of six languages.
 */
const ALL: Readonly<Record<Language, LanguageWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** All that is said in a language. */
export const allWordsOf = (language: Language): LanguageWords => ALL[language];
