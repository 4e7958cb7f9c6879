import type { Register } from '../register/register';
import type { Earmark } from './earmark';
import { firstPlace } from './firstPlace';
import { foldName } from '../values/names';
import type { ValuedNeed } from './requirement';
import { overlap } from './years';
import { placesByEach } from '../values/grouped';

/** What an earmark lets its money cover. */
export interface Eligible {
  /** The places of the needs in the list of valued needs, ascending. */
  readonly needs: readonly number[];
  /** True where some need matches everything but the years. */
  readonly butForYears: boolean;
}

interface Facts {
  readonly region: ReadonlySet<string>;
  readonly theme: string;
  readonly modality: string;
}

/** Finds the needs that an earmark allows (R7): every part of it that is not blank matches, and the years overlap. */
export function eligibility(needs: readonly ValuedNeed[], register: Register): (earmark: Earmark) => Eligible {
  const facts = needs.map(({ need }): Facts => {
    const state = register.states.get(firstPlace(need));
    return {
      region: new Set((state?.regions ?? [firstPlace(need)]).map(foldName)),
      theme: foldName(need.theme),
      modality: foldName(need.modality ?? ''),
    };
  });
  const byId = new Map(needs.map(({ need }, place) => [need.id, place]));
  const needOfProject = new Map(register.projects.map(({ id, need }) => [id, need]));
  const everyNeed = needs.map((_, place) => place);
  const byState = placesByEach(needs, ({ need }) => [firstPlace(need)]);
  const byRegion = placesByEach(facts, ({ region }) => region);
  const byTheme = placesByEach(facts, ({ theme }) => [theme]);

  const candidates = (earmark: Earmark): readonly number[] => {
    if (earmark.needs.length > 0) return known(earmark.needs, byId);
    if (earmark.projects.length > 0) {
      return known(
        earmark.projects.map((project) => needOfProject.get(project) ?? ''),
        byId,
      );
    }
    if (earmark.states.length > 0) return any(earmark.states, byState);
    if (earmark.regions.length > 0) return any(earmark.regions, byRegion);
    return earmark.themes.length > 0 ? any(earmark.themes, byTheme) : everyNeed;
  };

  return (earmark) => {
    const projectNeeds = new Set(earmark.projects.map((project) => needOfProject.get(project)));
    const allows = (list: readonly string[], name: string): boolean => list.length === 0 || list.includes(name);
    const matching = candidates(earmark).filter((place) => {
      const { need } = needs[place]!;
      const { region, theme, modality } = facts[place]!;
      return (
        allows(earmark.needs, need.id) &&
        (earmark.projects.length === 0 || projectNeeds.has(need.id)) &&
        allows(earmark.states, firstPlace(need)) &&
        (earmark.regions.length === 0 || earmark.regions.some((name) => region.has(name))) &&
        allows(earmark.themes, theme) &&
        allows(earmark.modalities, modality)
      );
    });
    return {
      needs: matching.filter((place) => overlap(needs[place]!.need, earmark)),
      butForYears: matching.length > 0,
    };
  };
}

const ascending = (list: Iterable<number>): number[] => [...new Set(list)].sort((one, other) => one - other);

const known = (identifiers: readonly string[], byId: ReadonlyMap<string, number>): number[] =>
  ascending(identifiers.flatMap((identifier) => byId.get(identifier) ?? []));

const any = (keys: readonly string[], index: ReadonlyMap<string, readonly number[]>): readonly number[] =>
  keys.length === 1 ? (index.get(keys[0]!) ?? []) : ascending(keys.flatMap((key) => index.get(key) ?? []));
