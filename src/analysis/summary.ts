import type { Register } from '../register/register';
import type { AnalysedNeed, AnalysedPledge, Analysis, NeedFigures, ThemeByRegion, Totals } from './analysis';
import { groupBy } from './groups';

import { shareOf, sumMoney, sumNeeds } from './sums';
import { yearFigures } from './yearFigures';

/** How a group without a value is called. */
const NOT_STATED = '(not stated)';

type Summary = Pick<
  Analysis,
  'totals' | 'themes' | 'regions' | 'states' | 'modalities' | 'years' | 'themeByRegion' | 'donors' | 'kinds' | 'levels'
>;

/** Rule R8: the totals, and every total by each dimension. Needs and pledges come sorted by identifier. */
export function summary(
  register: Register,
  needs: readonly AnalysedNeed[],
  pledges: readonly AnalysedPledge[],
): Summary {
  const plain = (key: string) => (key === '' ? { key, name: NOT_STATED } : { key });
  const needYears = yearsById(register.needs);
  const pledgeYears = yearsById(register.pledges);
  return {
    totals: totals(needs, pledges),
    themes: groupBy(needs, ({ theme }) => plain(theme), sumNeeds),
    regions: groupBy(needs, ({ region }) => plain(region), sumNeeds),
    states: groupBy(needs, ({ state, stateName }) => ({ key: state, name: stateName }), sumNeeds),
    modalities: groupBy(needs, ({ modality }) => plain(modality ?? ''), sumNeeds),
    years: yearFigures(
      needs.map((figures) => ({ figures, years: needYears.get(figures.id)! })),
      pledges.map((figures) => ({ figures, years: pledgeYears.get(figures.id)! })),
      register.settings,
    ),
    themeByRegion: themeByRegion(needs),
    donors: groupBy(pledges, ({ donor }) => plain(donor), sumMoney),
    kinds: groupBy(pledges, ({ kind }) => ({ key: kind }), sumMoney),
    levels: groupBy(pledges, ({ level }) => ({ key: level }), sumMoney),
  };
}

const yearsById = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function totals(needs: readonly AnalysedNeed[], pledges: readonly AnalysedPledge[]): Totals {
  const money = sumMoney(pledges);
  const need = sumNeeds(needs);
  let inKind = 0;
  for (const { kind, firm } of pledges) if (kind === 'in kind') inKind += firm;
  return { ...money, ...need, inKind, fundedShare: shareOf(money.firm, need.requirement) };
}

function themeByRegion(needs: readonly AnalysedNeed[]): ThemeByRegion[] {
  const cells = groupBy(
    needs,
    ({ theme, region }) => ({ key: `${theme}\u0000${region}` }),
    (rows): NeedFigures & { theme: string; region: string } => ({
      theme: rows[0]!.theme,
      region: rows[0]!.region,
      ...sumNeeds(rows),
    }),
  );
  return cells.map(({ theme, region, requirement, covered, gap, coverage }) => ({
    theme,
    region,
    requirement,
    covered,
    gap,
    coverage,
  }));
}
