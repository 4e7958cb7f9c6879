import * as fc from 'fast-check';
import { STRANDED_REASONS, type Analysis, type MoneyFigures, type NeedFigures } from '../../src/analysis/analysis';
import { AS_PLEDGED, analysis as sample, NOTHING } from './sample';

interface RandomNeed {
  readonly theme: string;
  readonly region: string;
  readonly requirement: number;
  readonly covered: number;
}

interface RandomPledge {
  readonly donor: string;
  readonly kind: 'cash' | 'in kind';
  readonly firm: number;
  readonly received: number;
  readonly pledged: number;
  readonly stranded: number;
}

const amount = fc.integer({ min: 0, max: 50_000_000 }).map((tenThousandths) => tenThousandths / 10_000);
const part = fc.constantFrom(0, 1, 1 / 3, 0.25, 0.7071);

const need: fc.Arbitrary<RandomNeed> = fc
  .record({
    theme: fc.constantFrom('T1', 'T2', 'T3'),
    region: fc.constantFrom('R1', 'R2', 'R3'),
    requirement: amount,
    part,
  })
  .map(({ theme, region, requirement, part: share }) => ({ theme, region, requirement, covered: requirement * share }));

const pledge: fc.Arbitrary<RandomPledge> = fc
  .record({
    donor: fc.constantFrom('A', 'B', 'C'),
    kind: fc.constantFrom('cash' as const, 'in kind' as const),
    firm: amount,
    part,
    pledged: amount,
    strandedPart: part,
  })
  .map(({ donor, kind, firm, part: share, pledged, strandedPart }) => ({
    donor,
    kind,
    firm,
    received: firm * share,
    pledged,
    stranded: firm * strandedPart,
  }));

const need0: NeedFigures = { requirement: 0, covered: 0, gap: 0, coverage: null };

function needFigures(rows: readonly RandomNeed[]): NeedFigures {
  if (rows.length === 0) return need0;
  const requirement = rows.reduce((so, row) => so + row.requirement, 0);
  const covered = rows.reduce((so, row) => so + row.covered, 0);
  return {
    requirement,
    covered,
    gap: requirement - covered,
    coverage: requirement === 0 ? null : covered / requirement,
  };
}

function moneyFigures(rows: readonly RandomPledge[], covered: number): MoneyFigures {
  const sum = (of: (row: RandomPledge) => number): number => rows.reduce((so, row) => so + of(row), 0);
  const firm = sum((row) => row.firm);
  const received = sum((row) => row.received);
  const stranded = sum((row) => row.stranded);
  const pledged = sum((row) => row.pledged);
  const available = covered + stranded;
  return {
    ...NOTHING,
    pledged,
    announced: firm,
    firm,
    received,
    outstanding: firm - received,
    available,
    covered,
    stranded,
  };
}

function groups<Row, Figures>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  figures: (rows: readonly Row[]) => Figures,
) {
  return [...new Set(rows.map(keyOf))].sort().map((key) => {
    const among = rows.filter((row) => keyOf(row) === key);
    return { key, name: key, count: among.length, ...figures(among) };
  });
}

const stateOf = ({ region }: RandomNeed): string => (region === 'R1' ? 'AAA' : 'BBB');

const cellsOf = (row: RandomNeed): Analysis['needs'][number]['cells'] => [
  {
    year: null,
    place: stateOf(row),
    placeName: 'A State',
    region: row.region,
    requirement: row.requirement,
    covered: row.covered,
    gap: row.requirement - row.covered,
  },
];

function build(decimals: number, needs: readonly RandomNeed[], pledges: readonly RandomPledge[]): Analysis {
  const figures = needFigures(needs);
  const money = moneyFigures(pledges, figures.covered);
  const id = (letter: string, place: number): string => `${letter}${String(place + 1).padStart(3, '0')}`;
  const ofMoney = (rows: readonly RandomPledge[]): MoneyFigures => moneyFigures(rows, 0);
  const inKind = pledges.filter(({ kind }) => kind === 'in kind').reduce((so, { firm }) => so + firm, 0);
  return {
    ...sample,
    decimals,
    totals: {
      ...money,
      ...figures,
      inKind,
      fundedShare: figures.requirement === 0 ? null : money.firm / figures.requirement,
    },
    needs: needs.map((row, place) => ({
      ...needFigures([row]),
      id: id('N', place),
      title: 'A need',
      state: row.region === 'R1' ? 'AAA' : 'BBB',
      stateName: 'A State',
      region: row.region,
      theme: row.theme,
      modality: place % 2 === 0 ? 'training' : null,
      priority: 3,
      earmarked: row.covered / 3,
      project: null,
      allotted: 0,
      spent: 0,
      years: [2025, 2026, 2027].map((year) => ({ year, weight: 1 })),
      cells: cellsOf(row),
    })),
    pledges: pledges.map((row, place) => ({
      ...ofMoney([row]),
      id: id('P', place),
      donor: row.donor,
      kind: row.kind,
      status: 'committed',
      level: 'unearmarked',
      ...AS_PLEDGED,
      pledgedOn: `202${place % 3}-05-01`,
      own: { currency: 'EUR', ...ofMoney([row]) },
      reason: row.stranded > 0 ? STRANDED_REASONS[place % 4]! : null,
    })),
    assignments: [],
    gaps: {
      needs: needs.map((row, place) => ({
        need: id('N', place),
        gap: row.requirement - row.covered,
        group: place,
        inOtherYears: row.covered / 7,
        inKind: 0,
      })),
      groups: needs.map((row, place) => ({
        needs: [id('N', place)],
        requirement: row.requirement,
        money: row.covered,
        inKind: 0,
        count: 2,
        pledges: [1, 2].map((part) => ({ pledge: `P${part}`, donor: 'Norway', amount: (row.covered * part) / 3 })),
      })),
      pledges: 2,
      notExplained: 0,
    },
    stranded: pledges.flatMap(({ donor, stranded }, place) =>
      stranded > 0 ? [{ pledge: id('P', place), donor, amount: stranded, reason: STRANDED_REASONS[place % 4]! }] : [],
    ),
    themes: groups(needs, ({ theme }) => theme, needFigures),
    regions: groups(needs, ({ region }) => region, needFigures),
    states: groups(needs, ({ region }) => (region === 'R1' ? 'AAA' : 'BBB'), needFigures),
    modalities: [],
    years: [2025, 2026, 2027].map((year) => {
      const share = needFigures(
        needs.map((row) => ({ ...row, requirement: row.requirement / 3, covered: row.covered / 3 })),
      );
      return { year, firm: money.firm / 3, carriedOver: 0, expiring: 0, ...share };
    }),
    themeByRegion: groups(needs, ({ theme, region }) => `${theme} ${region}`, needFigures).map(({ key, ...row }) => {
      const [theme, region] = key.split(' ') as [string, string];
      return { theme, region, ...row };
    }),
    donors: groups(pledges, ({ donor }) => donor, ofMoney),
    kinds: groups(pledges, ({ kind }) => kind, ofMoney),
    levels: pledges.length === 0 ? [] : groups(pledges, () => 'unearmarked', ofMoney),
  };
}

/** An analysis of random needs and pledges whose parts add up to its totals. */
export const randomAnalysis: fc.Arbitrary<Analysis> = fc
  .tuple(fc.constantFrom(0, 2), fc.array(need, { maxLength: 40 }), fc.array(pledge, { maxLength: 20 }))
  .map(([decimals, needs, pledges]) => build(decimals, needs, pledges));
