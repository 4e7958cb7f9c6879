import type { ChoiceList } from '../../forms/columns';
import type { FormWords } from '../../words/formWords';
import { formWords } from '../../words/formWords';
import { LANGUAGES } from '../../words/languages';
import type { Language } from '../../words/languages';
import { foldFormWord } from '../foldFormWord';

/** Words of forms that stand for words of the register. */
export type WordList = 'answers' | 'regions' | 'yesNo' | ChoiceList;

type Meanings = ReadonlyMap<Language, ReadonlyMap<string, string>>;

const known = new Map<WordList, Meanings>();

const wordsOf = (list: WordList, words: FormWords): Readonly<Record<string, string>> =>
  list === 'yesNo' ? { yes: words.checks.yes, no: words.checks.no } : words[list];

function meanings(list: WordList): Meanings {
  const made =
    known.get(list) ??
    new Map(
      LANGUAGES.map((language) => {
        const words = formWords(language);
        const more: Readonly<Record<string, readonly string[]>> = list === 'yesNo' ? {} : (words.readToo[list] ?? {});
        const all = [
          ...Object.entries(more).flatMap(([meaning, others]) => others.map((word) => [meaning, word] as const)),
          ...Object.entries(wordsOf(list, words)),
        ];
        return [language, new Map(all.map(([meaning, word]) => [foldFormWord(word), meaning]))];
      }),
    );
  known.set(list, made);
  return made;
}

/**
 * The register's word for a word of a form: in the form's language, else in any other.
 * @returns undefined for a word of no language, or of which other languages have different meanings
 */
export function formWord(list: WordList, text: string, language: Language): string | undefined {
  const all = meanings(list);
  const folded = foldFormWord(text);
  const own = all.get(language)?.get(folded);
  if (own !== undefined) return own;
  const others = new Set([...all.values()].flatMap((words) => words.get(folded) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}
