import { english, type Words } from './english';

/** The languages in which the pane speaks, by the code of the Settings table. */
const WORDS: Readonly<Record<string, Words>> = { en: english };

/** The language in which the pane speaks for a register: its own, or English where the pane has no words for it. */
export const spokenFor = (language: string): string => (Object.hasOwn(WORDS, language) ? language : 'en');

/** The pane's words in a language that it speaks. */
export const wordsOf = (spoken: string): Words => WORDS[spoken] ?? english;
