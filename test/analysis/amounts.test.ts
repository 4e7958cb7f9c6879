import { ALLOCATION_POLICIES } from '../../src/register/schema/settings';
import { analysisOf } from './solver';

describe('R7 with very large and very small amounts', () => {
  test.each(ALLOCATION_POLICIES)('a need of a cent beside one of a billion: %s', async (policy) => {
    const { needs, totals } = await analysisOf(
      {
        needs: [
          { id: 'N1', requirement: 1_000_000_000 },
          { id: 'N2', requirement: 0.01, theme: 'Prisons' },
        ],
        pledges: [
          { id: 'P1', amount: 400_000_000.1, themes: ['Corruption'] },
          { id: 'P2', amount: 0.02, themes: ['Prisons', 'Trafficking'] },
        ],
      },
      policy,
    );
    // N1 takes all of P1, N2 its cent of the two cents of P2
    expect(needs.map(({ covered }) => covered)).toEqual([expect.closeTo(400_000_000.1, 6), expect.closeTo(0.01, 6)]);
    expect(totals.stranded).toBeCloseTo(0.01, 6);
  });

  test('thirds that no binary number can hold leave neither a gap nor stranded money', async () => {
    const { needs, pledges, stranded } = await analysisOf({
      settings: { supportCostRate: 0.13 },
      rates: [['EUR', '2020-01-01', 0.3]],
      needs: [
        { id: 'N1', requirement: 0.1 / 1.13 / 0.3, theme: 'A' },
        { id: 'N2', requirement: 0.2 / 1.13 / 0.3, theme: 'B' },
      ],
      pledges: [{ id: 'P1', amount: 0.3, currency: 'EUR', themes: ['A', 'B'] }],
    });
    expect(needs.map(({ gap }) => gap)).toEqual([0, 0]);
    expect(pledges[0]!.stranded).toBe(0);
    expect(stranded).toEqual([]);
  });
});
