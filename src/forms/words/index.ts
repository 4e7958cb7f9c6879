import type { Language } from '../../report/words';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english, type FormWords } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';

export type { FormWords };

const WORDS: Readonly<Record<Language, FormWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

/** Every word of the forms in one language. */
export const formWords = (language: Language): FormWords => WORDS[language];
