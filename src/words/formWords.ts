import { allWordsOf } from './allWords';
import type { FormWords } from './english/forms';
import type { Language } from './languages';

export type { FormWords };

/** Every word of the forms in one language. */
export const formWords = (language: Language): FormWords => allWordsOf(language).forms;
