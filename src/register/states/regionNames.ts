import { foldName } from '../../values/names';
import { stateWordsOf } from '../../words/allStates';
import { LANGUAGES } from '../../words/languages';
import { REGION_NAMES } from '../../words/regions';
import { foldStateName } from './foldStateName';

/** Other names of the built-in regions and groups. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'African States': ['African Group', 'Group of African States'],
  'Asia-Pacific States': ['Asia-Pacific Group', 'Group of Asia-Pacific States', 'Asia-Pacific', 'Asia and the Pacific'],
  'Eastern European States': ['Eastern European Group', 'Group of Eastern European States'],
  'Latin American and Caribbean States': ['GRULAC', 'Group of Latin American and Caribbean States'],
  'Western European and other States': ['WEOG', 'Group of Western European and other States'],
  'Latin America and the Caribbean': [
    'Latin America',
    'Latin America & the Caribbean',
    'Latin America and Caribbean',
    'LAC',
  ],
  'South-eastern Asia': ['South-East Asia', 'Southeast Asia', 'Southeastern Asia'],
  'Southern Asia': ['South Asia'],
  'Eastern Asia': ['East Asia'],
  'Western Asia': ['West Asia'],
  'Northern Africa': ['North Africa'],
  'Eastern Africa': ['East Africa'],
  'Western Africa': ['West Africa'],
  'Middle Africa': ['Central Africa'],
  'Northern America': ['North America'],
  Oceania: ['Pacific'],
  developing: ['developing countries', 'developing States'],
  'least developed': ['least developed countries', 'least developed countries (LDCs)', 'LDC', 'LDCs'],
  'landlocked developing': ['landlocked developing countries', 'LLDC', 'LLDCs'],
  'in transition': ['economies in transition', 'countries with economies in transition'],
  developed: ['developed countries', 'developed economies'],
};

/** What a region is called in the six languages, by its English name. */
const wordsFor = (name: string): string[] =>
  LANGUAGES.map(stateWordsOf).flatMap(({ regions, regionsReadToo }) => {
    const words: Readonly<Record<string, string>> = regions;
    const more: Readonly<Record<string, readonly string[] | undefined>> = regionsReadToo;
    return Object.hasOwn(words, name) ? [words[name]!, ...(more[name] ?? [])] : [];
  });

/** Spellings by folded name; null where two regions have it. */
type Spellings = Map<string, string | null>;

function add(spellings: Spellings, folded: string, spelling: string): void {
  const taken = spellings.get(folded);
  spellings.set(folded, taken === undefined || taken === spelling ? spelling : null);
}

/**
 * Finds what the name of a region means among the names that the register knows: their own spelling, the words for the
 * built-in ones in the six languages, and other words for these; in the end without regard to punctuation and the order
 * of words.
 * @returns a function that gives the known spelling, or undefined
 */
export function regionFinder(known: Iterable<string>): (name: string) => string | undefined {
  const own = new Map<string, string>();
  for (const name of known) own.set(foldName(name), name);
  const others: Spellings = new Map();
  const loose: Spellings = new Map();
  for (const spelling of own.values()) add(loose, foldStateName(spelling), spelling);
  for (const name of [...REGION_NAMES, ...Object.keys(OTHER_NAMES)]) {
    const spelling = own.get(foldName(name));
    if (spelling === undefined) continue;
    for (const other of [...(OTHER_NAMES[name] ?? []), ...wordsFor(name)]) {
      add(others, foldName(other), spelling);
      add(loose, foldStateName(other), spelling);
    }
  }
  return (name) => {
    const folded = foldName(name);
    return own.get(folded) ?? others.get(folded) ?? loose.get(foldStateName(name)) ?? undefined;
  };
}
