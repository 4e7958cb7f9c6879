import type {
  AnalysedNeed,
  AnalysedPledge,
  Analysis,
  CellFigures,
  Grouped,
  NeedFigures,
  ThemeByRegion,
  Totals,
} from './analysis';
import { groupBy, type GroupName } from './groups';
import { shareOf, sumMoney, sumNeeds } from './sums';

/** How a group without a value is called. */
const NOT_STATED = '(not stated)';

type Summary = Pick<
  Analysis,
  'totals' | 'themes' | 'regions' | 'states' | 'modalities' | 'themeByRegion' | 'donors' | 'kinds' | 'levels'
>;

/**
 * Rule R8: the totals, and every total by each dimension. A need of several places counts in the State and region of
 * each with its part; a regional and a global need have lines of their own. Needs and pledges come sorted by identifier.
 */
export function summary(needs: readonly AnalysedNeed[], pledges: readonly AnalysedPledge[]): Summary {
  const plain = (key: string) => (key === '' ? { key, name: NOT_STATED } : { key });
  const cells = needs.flatMap((need) => need.cells.map((cell) => ({ ...cell, need: need.id, theme: need.theme })));
  return {
    totals: totals(needs, pledges),
    themes: groupBy(needs, ({ theme }) => plain(theme), sumNeeds),
    regions: byPlace(cells, ({ region }) => plain(region)),
    states: byPlace(cells, ({ place, placeName }) => ({ key: place, name: placeName })),
    modalities: groupBy(needs, ({ modality }) => plain(modality ?? ''), sumNeeds),
    themeByRegion: themeByRegion(cells),
    donors: groupBy(pledges, ({ donor }) => plain(donor), sumMoney),
    kinds: groupBy(pledges, ({ kind }) => ({ key: kind }), sumMoney),
    levels: groupBy(pledges, ({ level }) => ({ key: level }), sumMoney),
  };
}

/** A cell of a need, with what its need says. */
interface Cell extends CellFigures {
  readonly need: string;
  readonly theme: string;
}

/** Groups of cells; each counts the needs behind it once. */
function byPlace(cells: readonly Cell[], nameOf: (cell: Cell) => GroupName): Grouped<NeedFigures>[] {
  return groupBy(cells, nameOf, (rows) => ({
    ...sumNeeds(rows),
    needs: new Set(rows.map(({ need }) => need)).size,
  })).map(({ needs: count, ...group }) => ({ ...group, count }));
}

function totals(needs: readonly AnalysedNeed[], pledges: readonly AnalysedPledge[]): Totals {
  const money = sumMoney(pledges);
  const need = sumNeeds(needs);
  let inKind = 0;
  for (const { kind, firm } of pledges) if (kind === 'in kind') inKind += firm;
  return { ...money, ...need, inKind, fundedShare: shareOf(money.firm, need.requirement) };
}

function themeByRegion(cells: readonly Cell[]): ThemeByRegion[] {
  const groups = groupBy(
    cells,
    ({ theme, region }) => ({ key: `${theme}\u0000${region}` }),
    (rows): NeedFigures & { theme: string; region: string } => ({
      theme: rows[0]!.theme,
      region: rows[0]!.region,
      ...sumNeeds(rows),
    }),
  );
  return groups.map(({ theme, region, requirement, covered, gap, coverage }) => ({
    theme,
    region,
    requirement,
    covered,
    gap,
    coverage,
  }));
}
