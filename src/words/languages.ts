import { arabic } from './arabic/language';
import { chinese } from './chinese/language';
import { english } from './english/language';
import { french } from './french/language';
import { russian } from './russian/language';
import { spanish } from './spanish/language';
import type { LanguageFacts } from './languageFacts';

/**
 * The languages that Pledgebook speaks, in the order in which they are offered: the official languages of the United
 * Nations.
 */
const ALL = [english, spanish, french, russian, arabic, chinese] as const;

/** A language by its code in the Settings table. */
export type Language = (typeof ALL)[number]['code'];

/** The codes, in alphabetical order. */
export const LANGUAGES: readonly Language[] = ALL.map(({ code }) => code).sort();

/** The languages in the order in which they are offered to a reader. */
export const OFFERED: readonly (LanguageFacts & { readonly code: Language })[] = ALL;

const BY_CODE = new Map<string, LanguageFacts>(ALL.map((language) => [language.code, language]));

/** What is to be known of a language; that of English for a code that is none of ours. */
export const factsOf = (language: string): LanguageFacts => BY_CODE.get(language) ?? english;
