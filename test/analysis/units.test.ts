import { unitsOf } from '../../src/analysis/bestUse/units';

describe('R7: the unit in which money is assigned', () => {
  test.each([
    ['cents of a dollar', 'USD', [12.34, 0.1], 1, 100],
    ['whole yen', 'JPY', [1200, 3], 1, 1],
    ['thousandths of a dinar', 'KWD', [1.234], 1, 1000],
    ['millionths where an amount is finer than a cent', 'USD', [0.1 / 3, 5], 1, 1_000_000],
    // 10^14 dollars are 10^16 cents, above 2^53 = 9.007 x 10^15; tenths of a dollar are 10^15
    ['tenths of a dollar where cents would be too many', 'USD', [1e14], 1, 10],
    // 10^18 dollars: 10^15 thousands, for 10^16 hundreds are too many
    ['thousands of dollars where dollars would be', 'USD', [1e18], 5000, 5],
  ] as const)('%s', (_, currency, amounts, amount, units) => {
    const { toUnits, fromUnits } = unitsOf(currency, amounts);
    expect(toUnits(amount)).toBe(units);
    expect(fromUnits(units)).toBe(amount);
  });
});
