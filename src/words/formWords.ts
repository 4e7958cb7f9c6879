import { allWordsOf } from './allWords';
import type { ChoiceList } from '../forms/columns';
import type { FormWords } from './english/forms';
import type { Language } from './languages';

export type { FormWords };

/** Every word of the forms in one language. */
export const formWords = (language: Language): FormWords => allWordsOf(language).forms;

/** The words that stand for those of a choice of the register, by the register's words. */
export const choiceWords = (words: FormWords, list: ChoiceList): Readonly<Record<string, string>> => words[list];
