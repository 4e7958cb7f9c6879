import { arabic } from './arabic/glossary';
import { chinese } from './chinese/glossary';
import { english, type Glossary, type GlossaryTerm } from './english/glossary';
import { french } from './french/glossary';
import { factsOf, type Language } from './languages';
import { russian } from './russian/glossary';
import { spanish } from './spanish/glossary';

export type { GlossaryTerm };

/** The glossaries of every language of languages.ts: only the help of the pane and docs/glossary.md need them. */
const ALL: Readonly<Record<Language, Glossary>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

/** A term of the field in one language. */
export interface GlossaryEntry {
  readonly term: GlossaryTerm;
  /** As sheets, forms and pane say it, with a capital letter. */
  readonly word: string;
  readonly meaning: string;
}

/** The glossary in a language, in the order in which it is read. */
export function glossaryIn(language: Language): GlossaryEntry[] {
  const { words, meanings } = ALL[language];
  return (Object.keys(english.meanings) as GlossaryTerm[]).map((term) => ({
    term,
    word: capitalized(words[term], factsOf(language).locale),
    meaning: meanings[term],
  }));
}

const capitalized = (word: string, locale: string): string =>
  word.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
