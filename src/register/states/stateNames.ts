import codes from 'i18n-iso-countries/codes.json';
import { stateWordsOf } from '../../words/allStates';
import { LANGUAGES, type Language } from '../../words/languages';
import type { StateWords } from '../../words/stateWords';

/** Names of one State: how it is shown, and all by which it is found. */
export interface StateNames {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly names: readonly string[];
}

const everydayNames = ({ everyday }: StateWords, iso2: string): readonly string[] => {
  const names = everyday[iso2];
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
};

/** The package has another code of three letters for Kosovo than the World Bank and the OECD. */
const CODES: readonly (readonly [iso2: string, iso3: string])[] = codes.map(([iso2, iso3]) => [
  iso2!,
  iso2 === 'XK' ? 'XKX' : iso3!,
]);

const ISO_2: ReadonlyMap<string, string> = new Map(CODES.map(([iso2, iso3]) => [iso3, iso2]));

/**
 * How a State is called in an official language: as the United Nations calls it.
 * @param iso3 ISO 3166 alpha-3 code
 * @returns undefined for what is no country or area of ISO 3166
 */
export function stateNameIn(language: Language, iso3: string): string | undefined {
  const words = stateWordsOf(language);
  const iso2 = ISO_2.get(iso3);
  return words.unitedNations[iso3] ?? (iso2 === undefined ? undefined : everydayNames(words, iso2)[0]);
}

/**
 * Every country and area of ISO 3166 with its names in the six official languages; it is shown by the English one.
 * Kosovo, which has no code there, is among them by the one that the World Bank and the OECD use; references to it are
 * to be understood in the context of Security Council resolution 1244 (1999).
 */
export const stateNames = (): StateNames[] =>
  CODES.map(([iso2, iso3]) => {
    const name = stateNameIn('en', iso3) ?? iso3;
    const names = LANGUAGES.map(stateWordsOf).flatMap((words) => [
      ...[words.unitedNations[iso3] ?? []].flat(),
      ...(words.others[iso3] ?? []),
      ...everydayNames(words, iso2),
    ]);
    return { iso2, iso3, name, names: [name, ...names] };
  });
