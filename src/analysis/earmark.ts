import { statesNamed } from '../register/places';
import type { Pledge } from '../register/schema/pledges';
import type { EarmarkingLevel } from './analysis';
import { foldName } from '../values/names';

/**
 * What a donor has tied its money to. A blank list restricts nothing; of several values any will do; every list that is
 * not blank must match.
 */
export interface Earmark {
  readonly needs: readonly string[];
  readonly projects: readonly string[];
  /** ISO 3166 alpha-3 codes. */
  readonly states: readonly string[];
  /** Names of regions and groups, themes and modalities, without regard to letter case. */
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly modalities: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/**
 * The level of earmarking, as the Financial Tracking Service defines it: by the narrowest thing that the donor names.
 * Years do not change it.
 */
export function levelOf(earmark: Omit<Earmark, 'firstYear' | 'lastYear'>): EarmarkingLevel {
  if (earmark.needs.length > 0 || earmark.projects.length > 0) return 'tightly earmarked';
  if (earmark.states.length > 0) return 'earmarked';
  if (earmark.regions.length > 0 || earmark.themes.length > 0 || earmark.modalities.length > 0) {
    return 'softly earmarked';
  }
  return 'unearmarked';
}

const names = (list: readonly string[]): readonly string[] =>
  list.length === 0 ? list : [...new Set(list.map(foldName))].sort();
const codes = (list: readonly string[]): readonly string[] => (list.length < 2 ? list : [...new Set(list)].sort());

/** The earmark of a pledge, its lists sorted and its names folded, so that equal earmarks are equal texts. */
export const earmarkOf = (pledge: Pledge): Earmark => ({
  needs: codes(pledge.needs),
  projects: codes(pledge.projects),
  states: codes(statesNamed(pledge.places)),
  regions: names(pledge.regions),
  themes: names(pledge.themes),
  modalities: names(pledge.modalities),
  firstYear: pledge.firstYear,
  lastYear: pledge.lastYear,
});
