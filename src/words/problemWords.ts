import { allWordsOf } from './allWords';
import type { ProblemCode, ProblemWords } from './english/problems';
import type { Language } from './languages';

export type { ProblemCode, ProblemWords };

/** What is wrong with entries of forms, in one language. */
export const problemWords = (language: Language): ProblemWords => allWordsOf(language).problems;

/** Fills in the entry, column and row that a text names. */
export const filledIn = (text: string, values: Readonly<Record<'found' | 'column' | 'row', string>>): string =>
  text.replace(/\{(found|column|row)\}/g, (_, name: 'found' | 'column' | 'row') => values[name]);
