import * as fc from 'fast-check';
import { printed } from '../../src/report/printed';
import { inUnits, roundAmount } from '../../src/values/round';
import { sessionReport } from '../../src/report/sessionReport';
import { checkSheets } from './checkSheets';
import { randomAnalysis } from './randomAnalysis';
import { analysis, issues, register } from './sample';

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((so, row) => so + of(row), 0);

describe('the printed figures (R15)', () => {
  test('of the hand-worked register: totals rounded, what is derived is the difference of what is printed', () => {
    // 245,000.50 and 105,000.50 and 85,000.50 are rounded up; 95,909.59 is 95,910; the rest are differences of these.
    expect(printed(analysis).totals).toMatchObject({
      requirement: 245_001,
      firm: 105_001,
      received: 77_000,
      outstanding: 28_001,
      pledged: 40_000,
      inKind: 5_001,
      available: 95_910,
      covered: 85_001,
      stranded: 10_909,
      gap: 160_000,
      earmarked: 30_000,
    });
  });

  test('show in the check row when the parts of an analysis do not add up to its totals', () => {
    const wrong = { ...analysis, totals: { ...analysis.totals, requirement: analysis.totals.requirement + 1000 } };
    expect(() => checkSheets(sessionReport(register, wrong, issues))).toThrow('in total: 245001 for 246001');
  });

  test('property: on every sheet, rows hold what their formulas give, and columns add up to their printed totals', () => {
    checkSheets(sessionReport(register, analysis, issues));
    fc.assert(fc.property(randomAnalysis, (random) => checkSheets(sessionReport(register, random, issues))));
  });

  test('property: needs add up to their theme, region, Member State and pair, as a reader would add them', () => {
    fc.assert(
      fc.property(randomAnalysis, (random) => {
        const { needs, themes, regions, states, themeByRegion } = printed(random);
        const check = (key: 'theme' | 'region' | 'state', groups: typeof themes): void => {
          for (const group of groups) {
            const among = needs.filter((_, place) => random.needs[place]![key] === group.key);
            expect(group.requirement).toBeCloseTo(sum(among, ({ requirement }) => requirement));
            expect(group.covered).toBeCloseTo(sum(among, ({ covered }) => covered));
            expect(group.gap).toBeCloseTo(sum(among, ({ gap }) => gap));
          }
        };
        check('theme', themes);
        check('region', regions);
        check('state', states);
        for (const theme of themes) {
          const pairs = themeByRegion.filter((pair) => pair.theme === theme.key);
          expect(sum(pairs, ({ gap }) => gap)).toBeCloseTo(theme.gap);
        }
      }),
    );
  });

  test('property: needs, pairs and themes are each less than a unit from their exact figures, and never negative', () => {
    fc.assert(
      fc.property(randomAnalysis, (random) => {
        const { decimals, needs, themes, themeByRegion } = printed(random);
        const rows = [
          ...needs.map((row, place) => [row, random.needs[place]!] as const),
          ...themes.map((row, place) => [row, random.themes[place]!] as const),
          ...themeByRegion.map((row, place) => [row, random.themeByRegion[place]!] as const),
        ];
        for (const [row, exact] of rows) {
          for (const key of ['requirement', 'covered', 'gap'] as const) {
            expect(Math.abs(inUnits(row[key], decimals) - inUnits(exact[key], decimals))).toBeLessThan(1.00001);
            expect(row[key]).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('property: the in-kind headline, the stranded total and those of the donors are the same wherever they stand', () => {
    fc.assert(
      fc.property(randomAnalysis, (random) => {
        const { totals, kinds, donors, stranded, decimals } = printed(random);
        const inKind = random.kinds.findIndex(({ key }) => key === 'in kind');
        expect(totals.inKind).toBe(inKind < 0 ? 0 : kinds[inKind]!.firm);
        expect(sum(stranded, (of) => of)).toBeCloseTo(totals.stranded);
        donors.forEach((donor, place) => {
          const { key } = random.donors[place]!;
          const own = stranded.filter((_, at) => random.stranded[at]!.donor === key);
          expect(donor.stranded).toBeCloseTo(sum(own, (of) => of));
        });
        expect(totals.firm).toBe(roundAmount(random.totals.firm, decimals));
      }),
    );
  });
});
