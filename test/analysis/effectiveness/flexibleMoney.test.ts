import { flexibleMoney } from '../../../src/analysis/effectiveness/flexibleMoney';
import { optionsOf } from '../../../src/analysis/effectiveness/options';
import type { Register } from '../../../src/register/register';
import { build, type Stated } from '../build';

const curve = async (register: Register, amounts?: number[]) =>
  (await flexibleMoney(register, optionsOf(register).options, { amounts })).points;

/**
 * Worked by hand, policy priority: the gap is 1.0 (N1) + 4 (N2) + 1 (N3) = 6 million.
 * N1: J1 gives 300 for 1.5 million. N2: J2 gives 100 for 2 million (J3 100 for 4 million): covered in full from 2
 * million on. N3 has no project.
 */
const stated: Stated = {
  needs: [
    { id: 'N1', requirement: 1, priority: 1 },
    { id: 'N2', requirement: 4_000_000, priority: 2 },
    { id: 'N3', requirement: 1_000_000, priority: 3 },
  ],
  projects: [
    { id: 'J1', need: 'N1', cost: 1_500_000, outcome: 300, status: 'chosen' },
    { id: 'J2', need: 'N2', cost: 2_000_000, outcome: 100 },
    { id: 'J3', need: 'N2', cost: 4_000_000, outcome: 100 },
  ],
  pledges: [{ id: 'P1', amount: 500_000 }],
};

describe('R9 the next unearmarked money', () => {
  test('is what solving the register with it gives, at 1, 5 and 10 million', async () => {
    const points = await curve(build(stated));
    const outcomeUnit = 'officers trained';
    expect(points).toEqual([
      {
        amount: 0,
        used: 0,
        gapClosed: 0,
        gapClosedPerMillion: 0,
        remainingGap: 6_000_000,
        needsClosed: [],
        outcomes: [{ outcomeUnit, outcome: 0, perMillion: 0 }],
      },
      {
        amount: 1_000_000,
        used: 1_000_000,
        gapClosed: 1_000_000,
        gapClosedPerMillion: 1_000_000,
        remainingGap: 5_000_000,
        needsClosed: ['N1'],
        // from 100 of 300 to all of them
        outcomes: [{ outcomeUnit, outcome: 200, perMillion: 200 }],
      },
      {
        amount: 5_000_000,
        used: 5_000_000,
        gapClosed: 5_000_000,
        gapClosedPerMillion: 1_000_000,
        remainingGap: 1_000_000,
        needsClosed: ['N1', 'N2'],
        // 100 more for 4 million more
        outcomes: [{ outcomeUnit, outcome: 300, perMillion: 25 }],
      },
      {
        amount: 10_000_000,
        used: 6_000_000,
        gapClosed: 6_000_000,
        gapClosedPerMillion: 200_000,
        remainingGap: 0,
        needsClosed: ['N1', 'N2', 'N3'],
        outcomes: [{ outcomeUnit, outcome: 300, perMillion: 0 }],
      },
    ]);
  });

  test('is not extrapolated: 2 million do not give twice what 1 million gives', async () => {
    const points = await curve(build(stated), [2_000_000, 1_000_000]);
    // the second million covers half of J2
    expect(points.map(({ outcomes }) => outcomes[0]!.outcome)).toEqual([0, 200, expect.closeTo(250, 6)]);
  });

  test('bears support costs as any cash pledge (R3)', async () => {
    const points = await curve(build({ ...stated, settings: { supportCostRate: 0.13 }, pledges: [] }), [1_130_000]);
    expect(points[1]!.used).toBeCloseTo(1_000_000, 3);
    expect(points[1]!.gapClosed).toBeCloseTo(1_000_000, 3);
  });

  test('lets unearmarked money that is there be used first', async () => {
    const points = await curve(build({ ...stated, pledges: [{ id: 'P1', amount: 7_000_000 }] }), [1_000_000]);
    expect(points[1]).toMatchObject({ used: 0, gapClosed: 0, remainingGap: 0 });
  });

  test('refuses an amount that is none', async () => {
    await expect(curve(build(stated), [-1])).rejects.toThrow('An amount of flexible money is -1');
  });
});
