import type { GivenPlace } from '../register/places';
import type { Register } from '../register/register';
import { placesByEach } from '../values/grouped';
import { foldName } from '../values/names';
import type { CellOfNeed } from './needs/cells';
import type { ValuedNeed } from './needs/requirement';
import { containment } from './places';
import type { Earmark } from './pledges/earmark';
import { isWithin, overlap, type Years } from './years';

/** A cell of a need, among the cells of all needs. */
export interface FlatCell extends CellOfNeed {
  /** The place of its need in the list of valued needs. */
  readonly need: number;
}

/** The cells of all needs, those of one need together, in the order of the needs. */
export const flatCells = (needs: readonly ValuedNeed[]): FlatCell[] =>
  needs.flatMap(({ cells }, need) => cells.map((cell) => ({ ...cell, need })));

/** What money may cover. */
export interface Eligible {
  /** The places of the cells, ascending. */
  readonly cells: readonly number[];
  /** Those that match everything but the years, ascending. */
  readonly ofOtherYears: readonly number[];
}

/** Which cells a part of a pledge may cover: within its earmark, for its place, in its years. */
export interface FindEligible {
  /**
   * @param place that the part is for, where the pledge's places have shares
   * @param dueIn the year before which it does not fall due
   */
  ofPart: (earmark: Earmark, place: GivenPlace | null, dueIn: number | null) => Eligible;
  /** The cells of a need in the years of a pledge, whatever its earmark: what was allotted to it. */
  ofAllotment: (need: string, years: Years) => Eligible;
  /** Whether any cell of a need is within an earmark. */
  isWithin: (need: string, earmark: Earmark) => boolean;
}

const NONE: Eligible = { cells: [], ofOtherYears: [] };

/**
 * Finds the cells that money may cover (R7): every part of its earmark that is not blank matches, and the year of the
 * cell is one of the pledge's and none before the money falls due. Equal questions get the same answer, the very same
 * lists.
 */
export function eligibility(
  needs: readonly ValuedNeed[],
  cells: readonly FlatCell[],
  register: Pick<Register, 'projects' | 'regions'>,
): FindEligible {
  const subjects = needs.map(({ need }) => ({ theme: foldName(need.theme), modality: foldName(need.modality ?? '') }));
  const needById = new Map(needs.map(({ need }, place) => [need.id, place]));
  const needOfProject = new Map(register.projects.map(({ id, need }) => [id, need]));
  const cellsOfNeed = placesByEach(cells, ({ need }) => [String(need)]);
  const byTheme = placesByEach(cells, ({ need }) => [subjects[need]!.theme]);
  const byPlace = placesByEach(cells, ({ place }) => [keyOf(place)]);
  const places = new Map(cells.map(({ place }) => [keyOf(place), place]));
  const everyCell = cells.map((_, at) => at);
  const contains = containment(register);

  /** The keys of the cells' places that some of the given ones contain. */
  const within = remembered(
    (given: readonly GivenPlace[]) => {
      const found = new Set<string>();
      for (const [key, place] of places) if (given.some((one) => contains(one, place))) found.add(key);
      return found;
    },
    (given) => given.map(keyOf).join('\n'),
  );

  const ofNeed = (id: string): readonly number[] => cellsOfNeed.get(String(needById.get(id) ?? -1)) ?? [];

  const matching = remembered((earmark: Earmark & { readonly place: GivenPlace | null }): readonly number[] => {
    const { needs: ids, projects, themes, modalities, regions } = earmark;
    const named = projects.map((project) => needOfProject.get(project) ?? '');
    const given = earmark.place ? [earmark.place] : earmark.places;
    const ofPlaces = given.length > 0 ? within(given) : null;
    const ofRegions =
      regions.length > 0 ? within(regions.map((name) => ({ kind: 'region', name, share: null }))) : null;
    const allows = (list: readonly string[], name: string): boolean => list.length === 0 || list.includes(name);
    const some = candidates();
    const matches = (some ?? everyCell).filter((at) => {
      const { need, place } = cells[at]!;
      const key = keyOf(place);
      return (
        (projects.length === 0 || named.includes(needs[need]!.need.id)) &&
        (ofPlaces === null || ofPlaces.has(key)) &&
        (ofRegions === null || ofRegions.has(key)) &&
        allows(themes, subjects[need]!.theme) &&
        allows(modalities, subjects[need]!.modality)
      );
    });
    return some === null ? matches : [...new Set(matches)].sort((one, other) => one - other);

    /** The cells that one part of the earmark allows, all others aside; null where it restricts nothing by itself. */
    function candidates(): readonly number[] | null {
      if (ids.length > 0) return ids.flatMap(ofNeed);
      if (projects.length > 0) return named.flatMap(ofNeed);
      if (ofPlaces) return [...ofPlaces].flatMap((key) => byPlace.get(key) ?? []);
      return themes.length > 0 ? themes.flatMap((theme) => byTheme.get(theme) ?? []) : null;
    }
  }, earmarkKey);

  const mayBeUsed = (at: number, years: Years): boolean => {
    const { year, need } = cells[at]!;
    if (year !== null) return isWithin(year, years);
    // A cell without a year is of any year; where the whole period counts, the spans must touch.
    return overlap(spanOf(needs[need]!), years);
  };

  const inYears = (list: readonly number[], years: Years): Eligible => {
    if (list.length === 0) return NONE;
    if (years.firstYear === null && years.lastYear === null) return { cells: list, ofOtherYears: [] };
    const eligible: number[] = [];
    const others: number[] = [];
    for (const at of list) (mayBeUsed(at, years) ? eligible : others).push(at);
    return { cells: eligible, ofOtherYears: others };
  };

  const answers = new Map<readonly number[], Map<string, Eligible>>();
  const answer = (list: readonly number[], years: Years): Eligible => {
    let known = answers.get(list);
    if (!known) answers.set(list, (known = new Map<string, Eligible>()));
    const key = `${years.firstYear} ${years.lastYear}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = inYears(list, years)));
    return found;
  };

  return {
    ofPart: (earmark, place, dueIn) => answer(matching({ ...earmark, place }), from(earmark, dueIn)),
    ofAllotment: (need, { firstYear, lastYear }) => answer(ofNeed(need), { firstYear, lastYear }),
    isWithin(need, earmark) {
      const own = new Set(ofNeed(need));
      return matching({ ...earmark, place: null }).some((at) => own.has(at));
    },
  };
}

/** The years of an earmark from the one in which the money falls due. */
const from = ({ firstYear, lastYear }: Years, dueIn: number | null): Years => ({
  firstYear: dueIn === null ? firstYear : Math.max(firstYear ?? dueIn, dueIn),
  lastYear,
});

/** The years of a need without cells by year: those of NeedYears, else of its row; a blank end is open. */
function spanOf({ need, years, hasYears }: ValuedNeed): Years {
  if (!hasYears) return need;
  return { firstYear: years[0]!.year, lastYear: years.at(-1)!.year };
}

const keyOf = ({ kind, name }: GivenPlace): string => `${kind} ${name}`;

const earmarkKey = ({
  needs,
  projects,
  places,
  regions,
  themes,
  modalities,
  place,
}: Earmark & {
  readonly place: GivenPlace | null;
}): string =>
  JSON.stringify([needs, projects, place ? [keyOf(place)] : places.map(keyOf), regions, themes, modalities]);

/** A function that answers equal questions with the same answer. */
function remembered<Question, Answer>(
  find: (question: Question) => Answer,
  keyOf: (question: Question) => string,
): (question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = find(question)));
    return found;
  };
}
