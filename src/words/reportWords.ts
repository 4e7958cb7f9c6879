import { allWordsOf } from './allWords';
import type { Words } from './english/report';
import type { Language } from './languages';

export type { Words };

/** Every word of the session sheets in one language. */
export const wordsOf = (language: Language): Words => allWordsOf(language).report;
