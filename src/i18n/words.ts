import { english, type Words } from './english';

/** The languages in which the pane speaks, by the code of the Settings table. */
const WORDS: Readonly<Record<string, Words>> = { en: english };

/** The pane's words in a language; in English where it does not speak it. */
export const wordsOf = (language: string): Words => WORDS[language] ?? english;
