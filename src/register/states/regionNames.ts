import { foldName } from '../../values/names';

/** Other names of the built-in regions and groups. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'African States': ['African Group', 'Group of African States'],
  'Asia-Pacific States': ['Asia-Pacific Group', 'Group of Asia-Pacific States', 'Asia-Pacific', 'Asia and the Pacific'],
  'Eastern European States': ['Eastern European Group', 'Group of Eastern European States'],
  'Latin American and Caribbean States': ['GRULAC', 'Group of Latin American and Caribbean States'],
  'Western European and other States': ['WEOG', 'Group of Western European and other States'],
  'Latin America and the Caribbean': ['Latin America', 'Latin America & the Caribbean', 'Latin America and Caribbean'],
  'South-eastern Asia': ['South-East Asia', 'Southeast Asia'],
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
  'least developed': ['least developed countries', 'LDC', 'LDCs'],
  'landlocked developing': ['landlocked developing countries', 'LLDC', 'LLDCs'],
  'in transition': ['economies in transition', 'countries with economies in transition'],
  developed: ['developed countries', 'developed economies'],
};

/**
 * Finds what the name of a region means among the names that the register knows.
 * @returns a function that gives the known spelling, or undefined
 */
export function regionFinder(known: Iterable<string>): (name: string) => string | undefined {
  const spellings = new Map<string, string>();
  for (const name of known) spellings.set(foldName(name), name);
  for (const [name, others] of Object.entries(OTHER_NAMES)) {
    const spelling = spellings.get(foldName(name));
    if (spelling === undefined) continue;
    for (const other of others) if (!spellings.has(foldName(other))) spellings.set(foldName(other), spelling);
  }
  return (name) => spellings.get(foldName(name));
}
