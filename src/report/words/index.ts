import type { Settings } from '../../register/schema/settings';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english, type Words } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';

export type { Words };

/** The official languages of the United Nations. */
export type Language = Settings['language'];

const WORDS: Readonly<Record<Language, Words>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** Every word of the session sheets in one language. */
export const wordsOf = (language: Language): Words => WORDS[language];
