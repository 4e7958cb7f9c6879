import { value } from '../../src/analysis/value';
import { build } from './build';

describe('R1 conversion: the newest rate effective on or before the day', () => {
  const rates = [
    ['EUR', '2020-01-01', 0.8],
    ['EUR', '2020-06-01', 0.9],
    ['EUR', '2020-12-01', 0.85],
    ['KES', '2020-01-01', 100],
  ] as const;
  const pledgeOf = (pledgedOn: string, currency: string, amount: number, baseCurrency = 'USD') =>
    value(build({ settings: { baseCurrency }, rates, pledges: [{ id: 'P1', pledgedOn, currency, amount }] }));

  test('divides by the units of the currency per dollar', () => {
    // 900 EUR at 0.9 EUR a dollar = 1,000 dollars
    expect(pledgeOf('2020-06-15', 'EUR', 900).pledges[0]!.announced).toBeCloseTo(1000, 9);
  });

  test('takes a rate from its first day on, and the one before until then', () => {
    expect(pledgeOf('2020-06-01', 'EUR', 900).pledges[0]!.announced).toBeCloseTo(1000, 9);
    expect(pledgeOf('2020-05-31', 'EUR', 800).pledges[0]!.announced).toBeCloseTo(1000, 9);
  });

  test('multiplies by the units of the base currency', () => {
    // 10,000 KES / 100 = 100 dollars x 0.9 = 90 EUR
    expect(pledgeOf('2020-06-15', 'KES', 10_000, 'EUR').pledges[0]!.announced).toBeCloseTo(90, 9);
    expect(pledgeOf('2020-06-15', 'USD', 100, 'EUR').pledges[0]!.announced).toBeCloseTo(90, 9);
  });

  test('needs no rate for the dollar, nor for the base currency itself', () => {
    expect(pledgeOf('1999-01-01', 'USD', 5).pledges[0]!.announced).toBe(5);
    expect(pledgeOf('1999-01-01', 'EUR', 5, 'EUR').pledges[0]!.announced).toBe(5);
  });

  test('a pledge before the first rate does not count, and the issue says where', () => {
    const { pledges, issues } = pledgeOf('2019-12-31', 'EUR', 900);
    expect(pledges).toEqual([]);
    expect(issues).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'currency-without-rate',
        table: 'Pledges',
        row: 1,
        column: 'Currency',
        found: { kind: 'currencyWithoutRate', currency: 'EUR' },
      }),
    ]);
    expect(issues[0]!.wanted).toEqual({ kind: 'rate', currency: 'EUR', day: '2019-12-31' });
  });

  test('names the base currency where that is what has no rate', () => {
    expect(pledgeOf('2019-12-31', 'USD', 900, 'EUR').issues[0]!.found).toMatchObject({ currency: 'EUR' });
  });

  test('needs and projects convert at the reporting date', () => {
    // On 31 December 2020 a dollar is 0.85 EUR: 850 EUR = 1,000 dollars; 1,700 EUR = 2,000 dollars
    const { needs } = value(
      build({
        rates,
        needs: [
          { id: 'N1', requirement: 850, currency: 'EUR' },
          { id: 'N2', requirement: 1 },
        ],
        projects: [{ id: 'J1', need: 'N2', cost: 1700, currency: 'EUR', status: 'chosen' }],
      }),
    );
    expect(needs.map(({ requirement }) => requirement)).toEqual([expect.closeTo(1000, 9), expect.closeTo(2000, 9)]);
  });

  test('a need without a rate does not count', () => {
    const { needs, issues } = value(build({ needs: [{ id: 'N1', requirement: 1, currency: 'XOF' }] }));
    expect(needs).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code: 'currency-without-rate', table: 'Needs', row: 1 })]);
  });

  test('without a reporting date the newest day of the register serves', () => {
    const { reportingDate } = value(
      build({
        settings: { reportingDate: null },
        pledges: [{ id: 'P1', amount: 1, pledgedOn: '2020-02-02' }],
        receipts: [{ id: 'R1', pledge: 'P1', amount: 1, receivedOn: '2020-03-03' }],
        needs: [{ id: 'N1', requirement: 1, requestedOn: '2019-01-01' }],
      }),
    );
    expect(reportingDate).toBe('2020-03-03');
  });
});
