import type { GivenPlace } from '../register/places';
import type { Register } from '../register/register';
import { placesByEach } from '../values/grouped';
import { foldName } from '../values/names';
import type { CellOfNeed } from './needs/cells';
import type { ValuedNeed } from './needs/requirement';
import { containment } from './places';
import { earmarkOf, textOfEarmark, type Earmark, type Earmarked } from './pledges/earmark';
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
  ofPart: (pledge: Earmarked, place: GivenPlace | null, dueIn: number | null) => Eligible;
  /** The cells of a need in the years of a pledge, whatever its earmark: what was allotted to it. */
  ofAllotment: (need: string, years: Years) => Eligible;
  /** Whether any cell of a need is within the earmark of a pledge. */
  isWithin: (need: string, pledge: Earmarked) => boolean;
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
  const keys = cells.map(({ place }) => keyOf(place));
  const byPlace = placesByEach(keys, (key) => [key]);
  const places = new Map(cells.map(({ place }, at) => [keys[at]!, place]));
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

  const ofNeed = (id: string): readonly number[] => cellsOfNeed.get(String(needById.get(id) ?? -1)) ?? NONE.cells;

  const matching = remembered((earmark: Earmark & { readonly place: GivenPlace | null }): readonly number[] => {
    const { needs: ids, projects, themes, modalities, regions } = earmark;
    const named = projects.map((project) => needOfProject.get(project) ?? '');
    const given = earmark.place ? [earmark.place] : earmark.places;
    const ofPlaces = given.length > 0 ? within(given) : null;
    const ofRegions =
      regions.length > 0 ? within(regions.map((name) => ({ kind: 'region', name, share: null }))) : null;
    const allows = (list: readonly string[], name: string): boolean => list.length === 0 || list.includes(name);
    const matches = candidates().filter((at) => {
      const { need } = cells[at]!;
      const key = keys[at]!;
      return (
        (projects.length === 0 || named.includes(needs[need]!.need.id)) &&
        (ofPlaces === null || ofPlaces.has(key)) &&
        (ofRegions === null || ofRegions.has(key)) &&
        allows(themes, subjects[need]!.theme) &&
        allows(modalities, subjects[need]!.modality)
      );
    });
    return matches;

    /** The cells that one part of the earmark allows, all others aside; ascending, each once. */
    function candidates(): readonly number[] {
      if (ids.length > 0) return together(ids.map(ofNeed));
      if (projects.length > 0) return together(named.map(ofNeed));
      if (ofPlaces) return together([...ofPlaces].map((key) => byPlace.get(key) ?? []));
      return themes.length > 0 ? together(themes.map((theme) => byTheme.get(theme) ?? [])) : everyCell;
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

  const numbers = new Map<readonly number[], number>();
  const answer = remembered(
    ({ list, years }: { list: readonly number[]; years: Years }) => inYears(list, years),
    ({ list, years }) => {
      let number = numbers.get(list);
      if (number === undefined) numbers.set(list, (number = numbers.size));
      return `${number} ${years.firstYear} ${years.lastYear}`;
    },
  );

  /** Of a million pledges few differ in their words: one look at these spares folding and sorting them. */
  const ofPart = remembered(
    ({ pledge, place, dueIn }: { pledge: Earmarked; place: GivenPlace | null; dueIn: number | null }) => {
      const earmark = earmarkOf(pledge);
      return answer({ list: matching({ ...earmark, place }), years: from(earmark, dueIn) });
    },
    ({ pledge, place, dueIn }) =>
      `${dueIn} ${place ? `${place.name.length} ${keyOf(place)}` : ''} ${textOfEarmark(pledge)}`,
  );

  return {
    ofPart: (pledge, place, dueIn) => ofPart({ pledge, place, dueIn }),
    ofAllotment: (need, years) => answer({ list: ofNeed(need), years }),
    isWithin(need, pledge) {
      const own = new Set(ofNeed(need));
      return matching({ ...earmarkOf(pledge), place: null }).some((at) => own.has(at));
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

/** What is in any of the lists, each once; they are ascending, and so is this. */
const together = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort((one, other) => one - other);

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
