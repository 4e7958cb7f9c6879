import { analysisOf } from './solver';

describe('R3 support costs: cash of A leaves A / (1 + rate)', () => {
  test('cash is charged, goods and services are not', async () => {
    const { pledges, totals } = await analysisOf({
      settings: { supportCostRate: 0.13 },
      needs: [{ id: 'N1', requirement: 500 }],
      pledges: [
        { id: 'P1', amount: 226 },
        { id: 'P2', amount: 100, kind: 'in kind' },
      ],
    });
    // 226 / 1.13 = 200 for the programme and 26 (13 per cent of 200) for its support; firm stays 226
    expect(pledges[0]).toMatchObject({ firm: 226, available: expect.closeTo(200, 9) });
    expect(pledges[1]).toMatchObject({ firm: 100, available: 100 });
    expect(totals.firm).toBe(326);
    expect(totals.available).toBeCloseTo(300, 9);
    expect(totals.covered).toBeCloseTo(300, 9);
    expect(totals.gap).toBeCloseTo(200, 9);
  });
});
