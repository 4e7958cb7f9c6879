import type { GivenPlace } from '../../register/places';
import type { Pledge } from '../../register/schema/pledges';
import { foldName } from '../../values/names';
import type { EarmarkingLevel } from '../analysis';

/**
 * What a donor has tied its money to. A blank list restricts nothing; of several values any will do; every list that is
 * not blank must match.
 */
export interface Earmark {
  readonly needs: readonly string[];
  readonly projects: readonly string[];
  readonly places: readonly GivenPlace[];
  /** Names of regions and groups, themes and modalities, without regard to letter case. */
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly modalities: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

type Tied = Pick<Pledge, 'kind' | 'needs' | 'projects' | 'places' | 'regions' | 'themes' | 'modalities'>;

/** What of a pledge says to what its money is tied. */
export type Earmarked = Pick<Pledge, keyof Earmark>;

/**
 * The level of earmarking (R8), as the Grand Bargain defines it and IATI's codelist has it. Goods and services, a need, a
 * project, and a State with a theme or modality are tightly earmarked; a State is earmarked; a region, a theme or a
 * modality is softly earmarked. Of several places the loosest counts; the whole world restricts nothing, and years do
 * not change the level.
 */
export function levelOf({ kind, needs, projects, places, regions, themes, modalities }: Tied): EarmarkingLevel {
  const bySubject = themes.length > 0 || modalities.length > 0;
  if (kind === 'in kind' || needs.length > 0 || projects.length > 0) return 'tightly earmarked';
  if (places.length > 0 && places.every((place) => place.kind === 'state')) {
    return bySubject ? 'tightly earmarked' : 'earmarked';
  }
  const byRegion = regions.length > 0 || (places.length > 0 && places.every((place) => place.kind !== 'world'));
  return byRegion || bySubject ? 'softly earmarked' : 'unearmarked';
}

/** A text that two pledges share if, and only if, they are tied to the same in the same words. */
export function textOfEarmark(pledge: Earmarked): string {
  const { needs, projects, places, regions, themes, modalities, firstYear, lastYear } = pledge;
  let text = `${firstYear} ${lastYear}`;
  for (const name of needs) text += ` need ${name.length} ${name}`;
  for (const name of projects) text += ` project ${name.length} ${name}`;
  for (const { kind, name } of places) text += ` ${kind} ${name.length} ${name}`;
  for (const name of regions) text += ` in ${name.length} ${name}`;
  for (const name of themes) text += ` theme ${name.length} ${name}`;
  for (const name of modalities) text += ` modality ${name.length} ${name}`;
  return text;
}

const names = (list: readonly string[]): readonly string[] =>
  list.length === 0 ? list : [...new Set(list.map(foldName))].sort();
const codes = (list: readonly string[]): readonly string[] => (list.length < 2 ? list : [...new Set(list)].sort());
const byName = (list: readonly GivenPlace[]): readonly GivenPlace[] =>
  list.length < 2 ? list : [...list].sort((one, other) => (one.name < other.name ? -1 : 1));

/** The earmark of a pledge, its lists sorted and its names folded, so that equal earmarks are equal texts. */
export const earmarkOf = (pledge: Earmarked): Earmark => ({
  needs: codes(pledge.needs),
  projects: codes(pledge.projects),
  places: byName(pledge.places),
  regions: names(pledge.regions),
  themes: names(pledge.themes),
  modalities: names(pledge.modalities),
  firstYear: pledge.firstYear,
  lastYear: pledge.lastYear,
});
