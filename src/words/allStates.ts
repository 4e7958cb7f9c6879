import { states as arabic } from './arabic/states';
import { states as chinese } from './chinese/states';
import { states as english } from './english/states';
import { states as french } from './french/states';
import type { Language } from './languages';
import { states as russian } from './russian/states';
import { states as spanish } from './spanish/states';
import type { StateWords } from './stateWords';

/** The names of States in every language of languages.ts: what reads a register needs these and no other words. */
const ALL: Readonly<Record<Language, StateWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** How States are called in a language. */
export const stateWordsOf = (language: Language): StateWords => ALL[language];
