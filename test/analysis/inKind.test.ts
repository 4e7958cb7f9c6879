import { value } from '../../src/analysis/value';
import { build } from './build';
import { analysisOf } from './solver';

describe('R4 in kind', () => {
  test('without an Amount, quantity x unit value of the category, in the currency of the rate', () => {
    // 3 adviser days at 450 EUR = 1,350 EUR at 0.9 = 1,500 dollars; the category is found whatever its letter case
    const { pledges } = value(
      build({
        rates: [['EUR', '2020-01-01', 0.9]],
        inKindRates: [['Adviser day', 'EUR', 450]],
        pledges: [{ id: 'P1', amount: null, kind: 'in kind', category: 'ADVISER  day', quantity: 3, currency: 'USD' }],
      }),
    );
    expect(pledges[0]!.firm).toBeCloseTo(1500, 9);
  });

  test('an Amount stands before Quantity and Category', () => {
    const { pledges } = value(
      build({
        inKindRates: [['Manual', 'USD', 20]],
        pledges: [{ id: 'P1', amount: 70, kind: 'in kind', category: 'Manual', quantity: 10 }],
      }),
    );
    expect(pledges[0]!.firm).toBe(70);
  });

  test('a pledge that nothing gives a value does not count', () => {
    const { pledges, issues } = value(
      build({ pledges: [{ id: 'P1', amount: null, kind: 'in kind', category: 'Manual', quantity: 10 }] }),
    );
    expect(pledges).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', code: 'pledge-without-value', row: 1 })]);
  });

  test('covers at most the in-kind share of a need; cash covers the rest', async () => {
    const { needs, pledges, stranded } = await analysisOf({
      needs: [{ id: 'N1', requirement: 1000, inKindShare: 0.25 }],
      pledges: [
        { id: 'P1', amount: 400, kind: 'in kind' },
        { id: 'P2', amount: 300 },
      ],
    });
    // goods 0.25 x 1,000 = 250 of 400, cash 300: covered 550, gap 450, stranded 150
    expect(needs[0]).toMatchObject({ covered: 550, gap: 450 });
    expect(pledges[0]).toMatchObject({ covered: 250, stranded: 150, reason: 'in-kind limit' });
    expect(stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 150, reason: 'in-kind limit' }]);
  });

  test('goods and services leave room for cash that has nowhere else to go, and go elsewhere themselves', async () => {
    const { needs, assignments, totals } = await analysisOf({
      needs: [
        { id: 'N1', requirement: 100 },
        { id: 'N2', requirement: 100, inKindShare: 0.5 },
      ],
      pledges: [
        { id: 'P1', amount: 60, kind: 'in kind' },
        { id: 'P2', amount: 80, needs: ['N1'] },
      ],
    });
    // P2 takes 80 of N1, which leaves 20 for goods; the other 40 fit below the limit of N2, 50: all 140 are used
    expect(totals).toMatchObject({ covered: 140, stranded: 0 });
    expect(needs.map(({ covered }) => covered)).toEqual([100, 40]);
    expect(assignments).toContainEqual(expect.objectContaining({ pledge: 'P1', need: 'N2', amount: 40 }));
  });
});
