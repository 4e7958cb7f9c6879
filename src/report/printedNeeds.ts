import type { AnalysedNeed, NeedFigures } from '../analysis/analysis';
import { grouped, placesBy } from '../values/grouped';
import { inUnits, roundAmount, fromUnits } from '../values/round';
import { roundWithPart, sum, type WithPart } from './roundWithPart';

/**
 * The printed figures of needs: whole units, requirement = covered + gap; the coverage is that of the printed amounts.
 */
export type PrintedNeedFigures = NeedFigures;

/** What a need requires in one of its places, all years together. */
export interface PlaceOfNeed {
  /** The place of the need in the analysis. */
  readonly need: number;
  readonly theme: string;
  readonly modality: string;
  readonly region: string;
  /** As CellFigures has it. */
  readonly place: string;
  readonly requirement: number;
  readonly covered: number;
}

export interface PrintedNeeds {
  /** In the order of what was given. */
  readonly places: readonly PrintedNeedFigures[];
  /** The figures of some of them together: sums of their printed figures. */
  readonly sumOf: (places: readonly number[]) => PrintedNeedFigures;
}

/** Each need in each of its places, in the order of the needs. */
export function placesOfNeeds(needs: readonly AnalysedNeed[]): PlaceOfNeed[] {
  return needs.flatMap(({ theme, modality, cells }, need) =>
    [...grouped(cells, ({ place }) => place).values()].map((here): PlaceOfNeed => {
      const { region, place } = here[0]!;
      const { whole, part } = sum(here.map(({ requirement, covered }) => ({ whole: requirement, part: covered })));
      return { need, theme, modality: modality ?? '', region, place, requirement: whole, covered: part };
    }),
  );
}

/** What is required, and how much of it is covered, as a gap and a coverage too. */
export const needFigures = (whole: number, part: number, decimals: number): PrintedNeedFigures => ({
  requirement: whole,
  covered: part,
  gap: fromUnits(inUnits(whole, decimals) - inUnits(part, decimals), decimals),
  coverage: whole === 0 ? null : part / whole,
});

/**
 * Rounds the needs from the top (R15): the total; then the themes, to add up to the total; then the regions of each
 * theme; then the needs of each of these, each in each of its places. So every total, theme, region within a theme and
 * need in a place is less than a unit from its exact figure, and whatever is added up of these (a need of several
 * places, a region, a Member State) is the sum of what a reader sees.
 * @param totals the register's totals; the needs are made to add up to them when they do
 */
export function printedNeeds(needs: readonly PlaceOfNeed[], decimals: number, totals: WithPart): PrintedNeeds {
  const rows = needs.map(({ requirement, covered }): WithPart => ({ whole: requirement, part: covered }));
  const printed: WithPart[] = rows.slice();
  const divide = (
    places: readonly number[],
    to: WithPart,
    [keyOf, ...finer]: readonly ((need: PlaceOfNeed) => string)[],
  ): void => {
    if (keyOf === undefined) {
      const rounded = roundWithPart(at(rows, places), decimals, to);
      places.forEach((place, index) => (printed[place] = rounded[index]!));
      return;
    }
    const groups = [...placesBy(at(needs, places), keyOf).values()].map((group) => at(places, group));
    const rounded = roundWithPart(
      groups.map((group) => sum(at(rows, group))),
      decimals,
      to,
    );
    groups.forEach((group, index) => divide(group, rounded[index]!, finer));
  };
  divide([...rows.keys()], agreed(sum(rows), totals, decimals), [({ theme }) => theme, ({ region }) => region]);
  return {
    places: printed.map(({ whole, part }) => needFigures(whole, part, decimals)),
    sumOf: (places) => {
      const { whole, part } = sum(at(printed, places));
      return needFigures(roundAmount(whole, decimals), roundAmount(part, decimals), decimals);
    },
  };
}

/**
 * The total that rows must reach: the register's, unless they do not add up to it; then their own, and the check row
 * shows it.
 */
export function agreed(own: WithPart, totals: WithPart, decimals: number): WithPart {
  const pick = (mine: number, theirs: number): number =>
    roundAmount(Math.abs(inUnits(mine, decimals) - inUnits(theirs, decimals)) < AGREEMENT ? theirs : mine, decimals);
  return { whole: pick(own.whole, totals.whole), part: pick(own.part, totals.part) };
}

/** In units: sums of many binary fractions differ by far less. */
const AGREEMENT = 0.01;

const at = <Item>(items: readonly Item[], places: readonly number[]): Item[] => places.map((place) => items[place]!);
