import type { ReportContext } from './context';
import { byRequirement } from './groupTable';
import type { HeatMapBlock } from './report';
import { roundAmount } from '../values/round';

/** What a page and a reader can hold. */
const MOST_THEMES = 40;
const MOST_REGIONS = 25;

interface Sums {
  requirement: number;
  covered: number;
}

/**
 * Themes against regions as two heat maps, gap and coverage, the largest requirements first. Where there are too many
 * for a page, the smallest stand together as others, so that the totals are those of the whole register. None where no
 * need counts.
 */
export function themeMaps(context: ReportContext): HeatMapBlock[] {
  const { analysis, printed, words } = context;
  const { gapMap, coverageMap, otherThemes, otherRegions } = words.themeAndRegion;
  const themes = axis(printed.themes, MOST_THEMES, otherThemes);
  const regions = axis(printed.regions, MOST_REGIONS, otherRegions);
  if (themes.names.length === 0) return [];
  const sums = themes.names.map(() => regions.names.map((): Sums | null => null));
  for (const { theme, region, requirement, covered } of printed.themeByRegion) {
    const row = sums[themes.placeOf(theme)]!;
    const column = regions.placeOf(region);
    const before = row[column] ?? { requirement: 0, covered: 0 };
    row[column] = { requirement: before.requirement + requirement, covered: before.covered + covered };
  }
  const block = {
    type: 'heatMap',
    rowHeader: words.columns.theme,
    rows: themes.names,
    columns: regions.names,
    rowKeys: themes.keys,
    columnKeys: regions.keys,
  } as const;
  const valuesOf = (figure: (cell: Sums) => number | null) =>
    sums.map((row) => row.map((cell) => cell && figure(cell)));
  return [
    {
      ...block,
      id: 'gap-map',
      caption: gapMap,
      format: 'money',
      unit: analysis.baseCurrency,
      values: valuesOf(({ requirement, covered }) => roundAmount(requirement - covered, printed.decimals)),
      totalLabel: words.total,
      good: 'low',
    },
    {
      ...block,
      id: 'coverage-map',
      caption: coverageMap,
      format: 'percent',
      unit: words.share,
      values: valuesOf(({ requirement, covered }) => (requirement === 0 ? null : covered / requirement)),
      good: 'high',
    },
  ];
}

function axis(
  groups: readonly { key: string; name: string; requirement: number; count: number }[],
  most: number,
  others: (count: number) => string,
): { names: readonly string[]; keys: readonly (readonly string[])[]; placeOf: (key: string) => number } {
  const sorted = byRequirement(groups.filter(({ count }) => count > 0));
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const places = new Map(shown.map(({ key }, place) => [key, place]));
  const rest = sorted.length - shown.length;
  const names = shown.map(({ name }) => name);
  const keys = shown.map(({ key }) => [key]);
  return {
    names: rest > 0 ? [...names, others(rest)] : names,
    keys: rest > 0 ? [...keys, sorted.slice(shown.length).map(({ key }) => key)] : keys,
    placeOf: (key) => places.get(key) ?? shown.length,
  };
}
