import type { Register } from '../register/register';
import { spelling } from '../values/names';
import type { Allocation } from './allocate';
import type { AnalysedNeed, CellFigures } from './analysis';
import { earmarkedToNeed } from './earmarkedToNeed';
import { nameOfPlace, regionOfPlace } from './places';
import { shareOf } from './sums';
import type { Valued } from './value';

/** What is required, covered and missing of each need (R6): sums of its cells. */
export function analysedNeeds(register: Register, valued: Valued, allocation: Allocation): AnalysedNeed[] {
  const themeOf = spelling(register.themes.map(({ theme }) => theme));
  const modalityOf = spelling([]);
  const { unit } = valued;
  const earmarked = earmarkedToNeed(valued.pledges, register.projects);
  const allotted = new Map<string, { allotted: number; spent: number }>();
  for (const { allotments } of valued.pledges)
    for (const { allotment, amount, expended } of allotments) {
      const sum = allotted.get(allotment.need) ?? { allotted: 0, spent: 0 };
      allotted.set(allotment.need, {
        allotted: unit.round(sum.allotted + amount),
        spent: unit.round(sum.spent + expended),
      });
    }
  let next = 0;
  return valued.needs.map(({ need, requirement, project, years, cells }) => {
    const first = next;
    next += cells.length;
    const figures = cells.map(({ year, place, requirement: required }, at): CellFigures => {
      const covered = allocation.covered[first + at]!;
      return {
        year,
        place: place.name,
        placeName: nameOfPlace(place, register.states),
        region: regionOfPlace(place, register.states),
        requirement: required,
        covered,
        gap: unit.round(required - covered),
      };
    });
    const covered = unit.round(figures.reduce((sum, cell) => sum + cell.covered, 0));
    const together = (names: readonly string[]): string => [...new Set(names)].join('; ');
    return {
      id: need.id,
      title: need.title,
      state: together(need.places.map(({ name }) => name)),
      stateName: together(need.places.map((place) => nameOfPlace(place, register.states))),
      region: together(need.places.map((place) => regionOfPlace(place, register.states))),
      theme: themeOf(need.theme),
      modality: need.modality === null ? null : modalityOf(need.modality),
      priority: need.priority,
      requirement,
      covered,
      gap: unit.round(requirement - covered),
      coverage: shareOf(covered, requirement),
      earmarked: earmarked(need.id),
      project,
      ...(allotted.get(need.id) ?? { allotted: 0, spent: 0 }),
      years,
      cells: figures,
    };
  });
}
