import { allWordsOf } from './allWords';
import type { FillWords } from './english/fill';
import type { Language } from './languages';

export type { FillWords };

/** The words of the screen on which a form is filled in, in the language of the form. */
export const fillWords = (language: Language): FillWords => allWordsOf(language).fill;
