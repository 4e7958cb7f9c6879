import type { Language } from '../../../report/words';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english, type ProblemCode, type ProblemWords } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';

export type { ProblemCode, ProblemWords };

const WORDS: Readonly<Record<Language, ProblemWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** What is wrong with entries of forms, in one language. */
export const problemWords = (language: Language): ProblemWords => WORDS[language];

/** Fills in what a text tells of. */
export const filledIn = (text: string, values: Readonly<Record<'found' | 'column' | 'row', string>>): string =>
  text.replace(/\{(found|column|row)\}/g, (_, name: 'found' | 'column' | 'row') => values[name]);
