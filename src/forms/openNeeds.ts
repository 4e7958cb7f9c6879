import type { Analysis } from '../analysis/analysis';
import { compareIdentifiers } from '../values/identifiers';
import { printed } from '../report/printed';
import type { Register } from '../register/register';
import type { OpenNeed } from './form';
import type { Shown } from './shown';
import type { GivenPlace } from '../register/places';
import { writtenPlaces } from '../register/writtenPlaces';

/**
 * The needs that still want money (R6), with their amounts as the sheet of gaps prints them (R15), sorted by the State
 * as it is shown, then by identifier: those of one State stand together, as the drop-down that depends on it wants
 * them.
 */
export function openNeeds(register: Register, analysis: Analysis, shown: Shown): OpenNeed[] {
  const needs = new Map(register.needs.map((need) => [need.id, need]));
  const amounts = printed(analysis).needs;
  const open = analysis.needs.flatMap((need, place): OpenNeed[] => {
    const { requirement, covered, gap } = amounts[place]!;
    const { firstYear = null, lastYear = null, places = [] } = needs.get(need.id) ?? {};
    if (!(gap > 0)) return [];
    const { id, title, theme, modality, priority } = need;
    const state = writtenPlaces(withoutShares(places), shown.state, shown.region);
    const region = shown.region(regionOf(places, register));
    const years = { firstYear, lastYear };
    return [
      { id, title, state, region, theme, modality: modality ?? '', priority, ...years, requirement, covered, gap },
    ];
  });
  return open.sort((one, other) => shown.compare(one.state, other.state) || compareIdentifiers(one.id, other.id));
}

/** An earmark takes the places of a need as any of them. */
const withoutShares = (places: readonly GivenPlace[]): GivenPlace[] =>
  places.map((place) => ({ ...place, share: null }));

/** The region of all places together; '' where they have different ones, or the whole world is among them. */
function regionOf(places: readonly GivenPlace[], { states }: Register): string {
  const regions = new Set(
    places.map(({ kind, name }) =>
      kind === 'state' ? (states.get(name)?.region ?? '') : kind === 'region' ? name : '',
    ),
  );
  return regions.size === 1 ? [...regions][0]! : '';
}
