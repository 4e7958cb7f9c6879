import { leagueTable } from '../../../src/analysis/effectiveness/leagueTable';
import { byNetBenefit, netBenefit } from '../../../src/analysis/effectiveness/netBenefit';
import { tornado } from '../../../src/analysis/effectiveness/tornado';
import { optionOf } from './optionOf';

describe('R9 league table', () => {
  test('is by cost per outcome across needs, the same ratio the same rank, the larger outcome first', () => {
    const rows = leagueTable([
      optionOf('J1', 100, 10),
      optionOf('J2', 40, 2),
      optionOf('J3', 200, 20, { need: 'N2' }),
      optionOf('J4', 0, 0, { need: 'N2' }),
      optionOf('J5', 15, 3, { need: 'N3' }),
    ]);
    expect(
      rows.map(({ rank, option, costPerOutcome, isBestOfNeed }) => [rank, option.id, costPerOutcome, isBestOfNeed]),
    ).toEqual([
      [1, 'J5', 5, true],
      [2, 'J3', 10, true],
      [2, 'J1', 10, true],
      [4, 'J2', 20, false],
    ]);
  });
});

describe('R9 net benefit', () => {
  test('is the threshold x the outcome less the cost', () => {
    expect(netBenefit({ cost: 35000, outcome: 4 }, 15000)).toBe(25000);
  });

  test('is largest for the last option of the frontier whose ratio does not exceed the threshold', () => {
    // the VA HERC example: ratios 5000 (B), 12500 (D), 20000 (E)
    const options = [
      optionOf('usual care', 5000, 1),
      optionOf('B', 10000, 2),
      optionOf('D', 35000, 4),
      optionOf('E', 55000, 5),
    ];
    const first = (threshold: number) => byNetBenefit(options, threshold)[0]!.id;
    expect([4000, 6000, 12000, 13000, 19000, 21000].map(first)).toEqual(['usual care', 'B', 'B', 'D', 'D', 'E']);
    // at a ratio itself both are worth the same: 5000 x 1 - 5000 = 5000 x 2 - 10000; the cheaper stands first
    expect(byNetBenefit(options, 5000).slice(0, 2)).toEqual([
      { id: 'usual care', netBenefit: 0, rank: 1 },
      { id: 'B', netBenefit: 0, rank: 1 },
    ]);
  });
});

describe('R9 one-way sensitivity', () => {
  const options = [optionOf('J1', 100, 10), optionOf('J2', [150, 300, 400], [15, 20, 25])];

  test('has a bar for each value with a range, the widest first', () => {
    // J2: cost 150 / 20 = 7.5 to 400 / 20 = 20; outcome 300 / 15 = 20 to 300 / 25 = 12
    expect(tornado(options).map(({ id, parameter, spread }) => [id, parameter, spread])).toEqual([
      ['J2', 'cost', 12.5],
      ['J2', 'outcome', 8],
    ]);
  });

  test('gives the ratio and the status at both ends', () => {
    const [cost] = tornado(options);
    // (150 - 100) / 10 = 5 and (400 - 100) / 10 = 30
    expect(cost).toMatchObject({
      low: { value: 150, costPerOutcome: 7.5, status: 'frontier', icer: 5 },
      high: { value: 400, costPerOutcome: 20, status: 'frontier', icer: 30 },
      changesStatus: false,
    });
  });

  test('says where an end changes the status', () => {
    const [bar] = tornado([optionOf('J1', 100, 10), optionOf('J2', [90, 300, 400], 20)]);
    expect(bar).toMatchObject({ low: { status: 'reference', icer: null }, changesStatus: true });
  });

  test('has no spread where an end has no outcome; such bars come first', () => {
    const bars = tornado([optionOf('J1', [1, 100, 1000], 10), optionOf('J2', 300, [0, 20, 25])]);
    expect(bars.map(({ id, spread }) => [id, spread])).toEqual([
      ['J2', null],
      ['J1', 99.9],
    ]);
  });
});
