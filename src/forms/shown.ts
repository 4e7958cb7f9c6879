import type { Language } from '../words/languages';
import { WORLD } from '../register/places';
import type { BuiltInStates } from '../register/states/builtInStates';
import { stateNameIn } from '../register/states/stateNames';
import { stateWordsOf } from '../words/allStates';
import { formWords, type FormWords } from '../words/formWords';

/**
 * How a register's words are shown in a form's language. Themes, modalities, categories and units are the register's
 * own.
 */
export interface Shown {
  readonly words: FormWords;
  /** @param iso3 ISO 3166 alpha-3 code; shown as it is where the register does not know it */
  readonly state: (iso3: string) => string;
  /** @param region in the register's spelling; a region of its own is shown as it is */
  readonly region: (region: string) => string;
  /** The order of words in the language; 0 only where both are the same text. */
  readonly compare: (one: string, other: string) => number;
}

/**
 * How words are shown in a language. A name by which the register would not find the State again is not shown: then the
 * register's own is.
 */
export function shownIn(language: Language, { states, find }: BuiltInStates): Shown {
  const words = formWords(language);
  const collator = new Intl.Collator(language, { numeric: true });
  return {
    words,
    state: (iso3) => {
      const own = states.get(iso3)?.name ?? iso3;
      if (language === 'en') return own;
      const name = stateNameIn(language, iso3);
      return name !== undefined && find(name) === iso3 ? name : own;
    },
    region: (region) => {
      if (region === WORLD) return stateWordsOf(language).world[0]!;
      return Object.hasOwn(words.regions, region) ? words.regions[region]! : region;
    },
    compare: (one, other) => collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0),
  };
}

/** Each once, in the order of the language; blanks are left out. */
export const sorted = (values: Iterable<string>, { compare }: Shown): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort(compare);
