import { ALLOCATION_POLICIES } from '../../src/register/schema/settings';
import { AFGHANISTAN_2020_TOTALS } from '../fixtures/afghanistan2020/afghanistan2020';
import plan from '../fixtures/afghanistan2020/flows.json';
import { build, type Stated } from './build';
import { analysisOf } from './solver';

/**
 * Plan HAFG20 of the Financial Tracking Service (United Nations OCHA) as it stood in early 2021: public exports, 9
 * needs and 250 flows.
 */
const register = build({
  settings: { sessionTitle: 'Afghanistan 2020 (FTS)', reportingDate: '2020-12-31', firstYear: 2020, lastYear: 2020 },
  states: [{ iso3: 'AFG', name: 'Afghanistan', region: 'Asia', regions: ['Asia', 'Southern Asia'], group: null }],
  ...(plan as Pick<Stated, 'needs' | 'pledges'>),
});

describe('Afghanistan 2020, as an independent program computed it from the same exports', () => {
  test.each(ALLOCATION_POLICIES)(
    'R2, R6, R7: requirement, firm, paid, in kind, covered, gap and stranded: %s',
    async (policy) => {
      const { totals, needs, pledges, issues } = await analysisOf(register, policy);
      expect(issues).toEqual([]);
      expect([needs.length, pledges.length]).toEqual([9, 250]);
      for (const [figure, amount] of Object.entries(AFGHANISTAN_2020_TOTALS)) {
        expect([figure, totals[figure as keyof typeof AFGHANISTAN_2020_TOTALS]]).toEqual([
          figure,
          expect.closeTo(amount, 3),
        ]);
      }
    },
  );

  test('the funded share is the published 50 per cent; coverage is lower by what is stranded', async () => {
    const { totals } = await analysisOf(register);
    // 564,447,748 / 1,131,050,820 = 0.49905; 554,516,209 / 1,131,050,820 = 0.49027
    expect(totals.fundedShare).toBeCloseTo(0.49905, 5);
    expect(totals.coverage).toBeCloseTo(0.49027, 5);
  });
});
