import type { AnalysedPledge, Analysis, NeedFigures } from '../analysis/analysis';
import { placesBy } from '../values/grouped';
import {
  agreed,
  needFigures,
  placesOfNeeds,
  printedNeeds,
  type PlaceOfNeed,
  type PrintedNeedFigures,
} from './printedNeeds';
import { printedMoney, roundTo, type PrintedMoney } from './printedMoney';
import { fromUnits, inUnits, roundAmount } from '../values/round';
import { roundWithPart, sum } from './roundWithPart';

/** A total by one value of a dimension, as printed. */
export interface PrintedGroup extends PrintedNeedFigures {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface PrintedTotals extends NeedFigures, PrintedMoney {
  readonly covered: number;
  readonly available: number;
  readonly inKind: number;
  readonly earmarked: number;
}

/**
 * Every amount of the session sheets as it is printed. Each is rounded once, here, so that it is the same on every
 * sheet.
 */
export interface Printed {
  readonly decimals: number;
  readonly totals: PrintedTotals;
  /** In the order of the analysis, as are all others. */
  readonly needs: readonly (PrintedNeedFigures & { readonly earmarked: number })[];
  /** Each need in each of its places; they add up to the needs. */
  readonly places: readonly (PlaceOfNeed & PrintedNeedFigures)[];
  readonly themes: readonly PrintedGroup[];
  readonly regions: readonly PrintedGroup[];
  readonly states: readonly PrintedGroup[];
  /** Sorted by key; '' for the needs without a modality. */
  readonly modalities: readonly PrintedGroup[];
  /** One for each pair of theme and region that has needs. */
  readonly themeByRegion: readonly (PrintedNeedFigures & { readonly theme: string; readonly region: string })[];
  readonly years: readonly (PrintedNeedFigures & {
    readonly year: number | null;
    readonly firm: number;
    readonly carriedOver: number;
    readonly expiring: number;
  })[];
  readonly donors: readonly PrintedMoney[];
  readonly kinds: readonly PrintedMoney[];
  readonly levels: readonly PrintedMoney[];
  readonly stranded: readonly number[];
}

/**
 * Rounds all that an analysis says to its decimals (R15). What is guaranteed:
 * - requirement, firm, received, pledged, available and covered in total are the exact totals, rounded; gap,
 *   outstanding
 *   and stranded in total are the differences of these, as the sheets' formulas have them;
 * - every column adds up to its total, and every row across: requirement = covered + gap, firm = received +
 *   outstanding;
 * - a need in a place, a theme, a region within a theme, a year, a donor, a kind, a level and a pledge are each less
 *   than a unit from their exact figure;
 * - a need of several places, a region, a Member State and a modality are the sums of these, and what is stranded of a donor, a
 *   kind, a level
 *   or for a reason is the sum of its printed pledges: what a reader adds up is what is printed.
 */
export function printed(analysis: Analysis): Printed {
  const { decimals, needs } = analysis;
  const exact = printedTotals(analysis);
  const stranded = roundTo(
    analysis.stranded.map(({ amount }) => amount),
    decimals,
    exact.stranded,
  );
  const given = (groups: Analysis['donors'], keyOf: (pledge: AnalysedPledge) => string): PrintedMoney[] => {
    const amounts = strandedBy(analysis, stranded, keyOf);
    return printedMoney(
      groups,
      decimals,
      exact,
      groups.map(({ key }) => amounts.get(key) ?? 0),
    );
  };
  const kinds = given(analysis.kinds, ({ kind }) => kind);
  const inKind = analysis.kinds.findIndex(({ key }) => key === 'in kind');
  const totals: PrintedTotals = { ...exact, inKind: kinds[inKind]?.firm ?? exact.inKind };
  const places = placesOfNeeds(needs);
  const rounded = printedNeeds(places, decimals, { whole: totals.requirement, part: totals.covered });
  const ofNeed = placesBy(places, ({ need }) => String(need));
  const earmarked = roundTo(
    needs.map((need) => need.earmarked),
    decimals,
    totals.earmarked,
  );
  const grouped = (
    groups: readonly { key: string; name: string; count: number }[],
    keyOf: (place: PlaceOfNeed) => string,
  ): PrintedGroup[] => {
    const ofGroup = placesBy(places, keyOf);
    return groups.map(({ key, name, count }) => ({ key, name, count, ...rounded.sumOf(ofGroup.get(key) ?? []) }));
  };
  const pairs = placesBy(places, ({ theme, region }) => JSON.stringify([theme, region]));
  return {
    decimals,
    totals,
    needs: needs.map((_, need) => ({ ...rounded.sumOf(ofNeed.get(String(need)) ?? []), earmarked: earmarked[need]! })),
    places: places.map((place, at) => ({ ...place, ...rounded.places[at]! })),
    themes: grouped(analysis.themes, ({ theme }) => theme),
    regions: grouped(analysis.regions, ({ region }) => region),
    states: grouped(analysis.states, ({ place }) => place),
    modalities: [...placesBy(places, ({ modality }) => modality)]
      .map(([key, here]) => {
        const count = new Set(here.map((at) => places[at]!.need)).size;
        return { key, name: key, count, ...rounded.sumOf(here) };
      })
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
    themeByRegion: analysis.themeByRegion.map(({ theme, region }) => ({
      theme,
      region,
      ...rounded.sumOf(pairs.get(JSON.stringify([theme, region])) ?? []),
    })),
    years: printedYears(analysis, totals),
    donors: given(analysis.donors, ({ donor }) => donor),
    kinds,
    levels: given(analysis.levels, ({ level }) => level),
    stranded,
  };
}

function printedTotals({ totals, needs, decimals }: Analysis): PrintedTotals {
  const round = (amount: number): number => roundAmount(amount, decimals);
  const less = (whole: number, part: number): number =>
    fromUnits(inUnits(whole, decimals) - inUnits(part, decimals), decimals);
  const firm = round(totals.firm);
  const received = round(totals.received);
  const available = round(totals.available);
  return {
    ...needFigures(round(totals.requirement), round(totals.covered), decimals),
    pledged: round(totals.pledged),
    conditional: round(totals.conditional),
    announced: round(totals.announced),
    exchangeDifference: less(firm, round(totals.announced)),
    firm,
    received,
    outstanding: less(firm, received),
    available,
    stranded: less(available, round(totals.covered)),
    inKind: round(totals.inKind),
    earmarked: round(needs.reduce((sum, { earmarked }) => sum + earmarked, 0)),
  };
}

function printedYears({ years, decimals }: Analysis, totals: PrintedTotals): Printed['years'] {
  const rows = years.map(({ requirement, covered }) => ({ whole: requirement, part: covered }));
  const to = agreed(sum(rows), { whole: totals.requirement, part: totals.covered }, decimals);
  const rounded = roundWithPart(rows, decimals, to);
  const firm = roundTo(
    years.map((year) => year.firm),
    decimals,
    totals.firm,
  );
  return years.map(({ year }, place) => {
    const { whole, part } = rounded[place]!;
    return {
      year,
      firm: firm[place]!,
      carriedOver: roundAmount(years[place]!.carriedOver, decimals),
      expiring: roundAmount(years[place]!.expiring, decimals),
      ...needFigures(whole, part, decimals),
    };
  });
}

/** What is stranded by donor, kind or level: the sums of the printed amounts of the pledges. */
function strandedBy(
  { pledges, stranded, decimals }: Analysis,
  amounts: readonly number[],
  keyOf: (pledge: AnalysedPledge) => string,
): Map<string, number> {
  const keys = new Map(pledges.map((pledge) => [pledge.id, keyOf(pledge)]));
  const sums = new Map<string, number>();
  stranded.forEach(({ pledge }, place) => {
    const key = keys.get(pledge) ?? '';
    sums.set(key, roundAmount((sums.get(key) ?? 0) + amounts[place]!, decimals));
  });
  return sums;
}
