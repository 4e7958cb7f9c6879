import { value } from '../../src/analysis/value';
import { build, type Stated } from './build';
import { analysisOf } from './solver';

const pledge = (stated: NonNullable<Stated['pledges']>[number], more: Stated = {}) => {
  const { pledged, firm, received, outstanding } = value(build({ ...more, pledges: [stated] })).pledges[0]!;
  return { pledged, firm, received, outstanding };
};

describe('R2 firmness: committed and paid money is firm', () => {
  test('a committed pledge is firm and outstanding', () => {
    expect(pledge({ id: 'P1', amount: 100, status: 'committed' })).toEqual({
      pledged: 0,
      firm: 100,
      received: 0,
      outstanding: 100,
    });
  });

  test('a paid pledge is firm and received, unless the register says what came', () => {
    expect(pledge({ id: 'P1', amount: 100, status: 'paid' })).toMatchObject({
      firm: 100,
      received: 100,
      outstanding: 0,
    });
    expect(pledge({ id: 'P1', amount: 100, status: 'paid', received: 60 })).toMatchObject({
      firm: 100,
      received: 60,
      outstanding: 40,
    });
  });

  test('a pledge that is only pledged stands beside firm money and is never added; what has arrived of it is firm', () => {
    expect(pledge({ id: 'P1', amount: 100, status: 'pledged' })).toEqual({
      pledged: 100,
      firm: 0,
      received: 0,
      outstanding: 0,
    });
    expect(pledge({ id: 'P1', amount: 100, status: 'pledged', received: 10 })).toEqual({
      pledged: 90,
      firm: 10,
      received: 10,
      outstanding: 0,
    });
  });

  test('a withdrawn pledge is nothing, and needs no rate', () => {
    expect(pledge({ id: 'P1', amount: 100, status: 'withdrawn', currency: 'XOF' })).toEqual({
      pledged: 0,
      firm: 0,
      received: 0,
      outstanding: 0,
    });
  });

  test('receipts replace Received, each at the rate of its own day', () => {
    // Pledged 900 EUR. Received 200 dollars, which are 160 EUR at 0.8 EUR a dollar, and 240 EUR = 300 dollars: 500
    // dollars for 400 EUR; outstanding 500 EUR = 625 dollars; firm 1,125.
    const amounts = pledge(
      { id: 'P1', amount: 900, currency: 'EUR', pledgedOn: '2020-06-15', received: 1 },
      {
        rates: [
          ['EUR', '2020-06-01', 0.9],
          ['EUR', '2020-07-01', 0.8],
        ],
        receipts: [
          { id: 'R1', pledge: 'P1', amount: 200 },
          { id: 'R2', pledge: 'P1', amount: 240, currency: 'EUR', receivedOn: '2020-07-20' },
        ],
      },
    );
    expect(amounts.firm).toBeCloseTo(1125, 9);
    expect(amounts.received).toBeCloseTo(500, 9);
    expect(amounts.outstanding).toBeCloseTo(625, 9);
  });

  test('a receipt without a rate does not count; the others do', () => {
    const { pledges, issues } = value(
      build({
        pledges: [{ id: 'P1', amount: 100 }],
        receipts: [
          { id: 'R1', pledge: 'P1', amount: 20 },
          { id: 'R2', pledge: 'P1', amount: 5, currency: 'XOF' },
        ],
      }),
    );
    expect(pledges[0]!.received).toBe(20);
    expect(issues).toEqual([expect.objectContaining({ code: 'currency-without-rate', table: 'Receipts', row: 2 })]);
  });

  test('only firm money covers needs', async () => {
    const { totals, assignments } = await analysisOf({
      needs: [{ id: 'N1', requirement: 100 }],
      pledges: [
        { id: 'P1', amount: 30, status: 'paid' },
        { id: 'P2', amount: 20, status: 'committed' },
        { id: 'P3', amount: 500, status: 'pledged' },
        { id: 'P4', amount: 500, status: 'withdrawn' },
      ],
    });
    // firm 30 + 20 = 50, covered 50, gap 50; pledged 500 beside it
    expect(totals).toMatchObject({ firm: 50, pledged: 500, covered: 50, gap: 50, received: 30, outstanding: 20 });
    expect(assignments.map(({ pledge: id }) => id)).toEqual(['P1', 'P2']);
  });
});
