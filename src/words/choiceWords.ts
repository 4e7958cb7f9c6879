import type { ChoiceList } from '../forms/columns';
import type { FormWords } from './english/forms';

/** The words that stand for those of a choice of the register, by the register's words. */
export const choiceWords = (words: FormWords, list: ChoiceList): Readonly<Record<string, string>> => words[list];
