import type { GivenPlace } from '../../register/places';
import type { KnownState } from '../../register/register';
import type { Pledge } from '../../register/schema/pledges';
import type { Earmarked } from '../pledges/earmark';

/** What a donor may be asked to loosen (R14), from what asks least. */
export const LOOSENINGS = [
  'drop theme',
  'drop modality',
  'State to region',
  'one more year',
  'any need',
  'no earmark',
] as const;
export type Loosening = (typeof LOOSENINGS)[number];

/** A pledge with one part of its earmark loosened. */
export interface Looser {
  readonly loosening: Loosening;
  readonly pledge: Earmarked;
  /** The place that a part of the pledge is then for. */
  readonly placeOf: (place: GivenPlace | null) => GivenPlace | null;
}

/**
 * Rule R14: every single loosening of the earmark of a pledge. One more year is Last year + 1; any need drops the need
 * and the project; no earmark drops all but the years, which are told where no other loosening does the same.
 */
export function loosenings(pledge: Pledge, states: ReadonlyMap<string, KnownState>): Looser[] {
  const { needs, projects, places, regions, themes, modalities, firstYear, lastYear } = pledge;
  const given: Earmarked = { needs, projects, places, regions, themes, modalities, firstYear, lastYear };
  const same = (place: GivenPlace | null): GivenPlace | null => place;
  const nowhere = (): null => null;
  const toRegion = (place: GivenPlace): GivenPlace => {
    const region = place.kind === 'state' ? (states.get(place.name)?.region ?? '') : '';
    return region === '' ? place : { ...place, kind: 'region', name: region };
  };
  const byNeed = needs.length + projects.length > 0;
  const byPlace = places.length + regions.length > 0;
  const parts = [byNeed, byPlace, themes.length > 0, modalities.length > 0].filter(Boolean).length;
  const found: Looser[] = [];
  const add = (loosening: Loosening, changed: Partial<Earmarked>, placeOf: Looser['placeOf'] = same): void => {
    found.push({ loosening, pledge: { ...given, ...changed }, placeOf });
  };
  if (themes.length > 0) add('drop theme', { themes: [] });
  if (modalities.length > 0) add('drop modality', { modalities: [] });
  if (places.some((place) => toRegion(place) !== place)) {
    add('State to region', { places: places.map(toRegion) }, (place) => place && toRegion(place));
  }
  if (lastYear !== null) add('one more year', { lastYear: lastYear + 1 });
  if (byNeed) add('any need', { needs: [], projects: [] });
  if (parts > 1 || byPlace) {
    add('no earmark', { needs: [], projects: [], places: [], regions: [], themes: [], modalities: [] }, nowhere);
  }
  return found;
}
