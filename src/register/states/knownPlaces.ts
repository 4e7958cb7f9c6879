import { foldName } from '../../values/names';
import { nearestNames } from '../../values/nearestNames';
import { stateWordsOf } from '../../words/allStates';
import { LANGUAGES } from '../../words/languages';
import { WORLD, type GivenPlace } from '../places';
import { builtInStates, type BuiltInStates } from './builtInStates';
import { regionFinder } from './regionNames';

/** A place without what is written beside it. */
export type Place = Omit<GivenPlace, 'share'>;

/** Finds what the name of a place means; undefined where the register knows no such place. */
export type FindPlace = (name: string) => Place | undefined;

/** The places that a register knows. */
export interface KnownPlaces {
  /** A State by name or code comes before a region of the same name. */
  readonly find: FindPlace;
  /** As `find`, of regions, groups and the world alone: what stands in a column of regions. */
  readonly findRegion: (name: string) => string | undefined;
  /** Known names that are most like one that is not known, the nearest first. */
  readonly near: (name: string) => readonly string[];
  /** The States of a region, a group or the world, by ISO 3166 alpha-3 code, sorted; none where it is not known. */
  readonly statesOf: (region: string) => readonly string[];
}

const WORLD_NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => stateWordsOf(language).world).map(foldName),
);

/** So many unknown names are told what they are like; a column of nothing but such would take long. */
const MOST_TOLD = 1000;

function nearNames(known: readonly string[]): (name: string) => readonly string[] {
  const told = new Map<string, readonly string[]>();
  return (name) => {
    const earlier = told.get(name);
    if (earlier || told.size >= MOST_TOLD) return earlier ?? [];
    const near = nearestNames(name.slice(0, LONGEST_NAME), known);
    told.set(name, near);
    return near;
  };
}

/** What is longer is like no name. */
const LONGEST_NAME = 100;

/**
 * States, regions and groups of States, and the whole world. A region has the States that the register places there;
 * States that its States table does not have stand where the built-in data has them, so that one region contains another
 * (R7) whichever States the table lists.
 */
export function knownPlaces({ states, find }: BuiltInStates): KnownPlaces {
  const builtIn = builtInStates().states;
  const all = [...states.values(), ...[...builtIn.values()].filter(({ iso3 }) => !states.has(iso3))];
  const members = new Map<string, string[]>();
  for (const { iso3, regions } of all) {
    for (const region of new Set(regions)) {
      const listed = members.get(region);
      if (listed) listed.push(iso3);
      else members.set(region, [iso3]);
    }
  }
  members.set(
    WORLD,
    all.map(({ iso3 }) => iso3),
  );
  for (const listed of members.values()) listed.sort();
  const named = regionFinder([...members.keys()].filter((region) => region !== '' && region !== WORLD));
  const findRegion = (name: string): string | undefined =>
    named(name) ?? (WORLD_NAMES.has(foldName(name)) ? WORLD : undefined);
  return {
    find(name) {
      const iso3 = find(name);
      if (iso3 !== undefined) return { kind: 'state', name: iso3 };
      const region = findRegion(name);
      if (region === undefined) return undefined;
      return { kind: region === WORLD ? 'world' : 'region', name: region };
    },
    findRegion,
    near: nearNames([...[...states.values()].map(({ name }) => name), ...members.keys()]),
    statesOf: (region) => members.get(region) ?? [],
  };
}

/** Where no place is known. */
export const NO_PLACES: KnownPlaces = {
  find: () => undefined,
  findRegion: () => undefined,
  near: () => [],
  statesOf: () => [],
};
