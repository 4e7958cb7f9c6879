import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { flexibleMoney } from '../../../src/analysis/effectiveness/flexibleMoney';
import type { Option } from '../../../src/analysis/effectiveness/option';
import { optionsOf } from '../../../src/analysis/effectiveness/options';
import type { Register } from '../../../src/register/register';
import { ALLOCATION_POLICIES } from '../../../src/register/schema/settings';
import { build, type Stated } from '../build';
import { randomMoney } from '../money/randomMoney';
import { analysisOf } from '../solver';
import { optionOf } from './optionOf';

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

describe('R9 the curve of the next unearmarked money', () => {
  test('bends where a need is full, and where its cover reaches the cost of its project', async () => {
    const register = build(stated);
    const { corners, cornersLeftOut } = await flexibleMoney(register, optionsOf(register).options, {});
    // N1 is full with 1 million; N2 has the cost of its project with 2 more, and is full with 4; N3 takes the last.
    expect(corners.map(({ amount, outcomes: [one] }) => [amount / 1e6, one?.outcome])).toEqual([
      [0, 0],
      [1, 200],
      [3, 300],
      [5, 300],
      [6, 300],
    ]);
    expect(cornersLeftOut).toBe(0);
  });

  test('is straight between its corners, under every policy and with support costs', () =>
    fc.assert(
      fc.asyncProperty(
        randomMoney,
        fc.array(fc.record({ need: fc.nat({ max: 4 }), cost: fc.integer({ min: 1, max: 600 }) }), { maxLength: 5 }),
        fc.constantFrom(...ALLOCATION_POLICIES),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        async (money, drawn, policy, share) => {
          const projects = build({
            projects: drawn.map(({ need, cost }, at) => ({ id: `J${at}`, need: `N${need + 1}`, cost, outcome: 10 })),
          }).projects;
          const settings = { ...money.settings, supportCostRate: 0.13, allocationPolicy: policy };
          const register = { ...money, projects, settings };
          const { options } = optionsOf(register);
          const { corners, closesAll } = await flexibleMoney(register, options, {});
          fc.pre(closesAll > 0);
          const amount = closesAll * share;
          const { points } = await flexibleMoney(register, options, { amounts: [amount] });
          const next = corners.findIndex((corner) => corner.amount >= amount);
          const [from, to] = [corners[next - 1]!, corners[next]!];
          const part = (amount - from.amount) / (to.amount - from.amount);
          points[1]!.outcomes.forEach(({ outcome }, unit) => {
            const [low, high] = [from.outcomes[unit]!.outcome, to.outcomes[unit]!.outcome];
            // What is covered is in whole cents, a project of a dollar gives ten.
            expect(Math.abs(outcome - (low + part * (high - low)))).toBeLessThan(0.5);
          });
        },
      ),
      runs(60),
    ));
});

describe('R9 the next unearmarked money', () => {
  test('is what solving the register with it gives, at 1, 5 and 10 million', async () => {
    const points = await curve(build(stated), [1_000_000, 5_000_000, 10_000_000]);
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

  test('is looked at in quarters of what closes every gap, in round figures, and at that amount itself', async () => {
    const found = async (more: Partial<Stated>) => {
      const { closesAll, points } = await flexibleMoney(build({ ...stated, ...more }), [], {});
      return [closesAll, points.map(({ amount }) => amount)];
    };
    expect(await found({})).toEqual([6_000_000, [0, 1_500_000, 3_000_000, 4_500_000, 6_000_000]]);
    // 6.78 million with 13 per cent of support costs
    expect(await found({ settings: { supportCostRate: 0.13 }, pledges: [{ id: 'P1', amount: 565_000 }] })).toEqual([
      6_780_000,
      [0, 1_700_000, 3_400_000, 5_100_000, 6_780_000],
    ]);
    expect(await found({ pledges: [{ id: 'P1', amount: 7_000_000 }] })).toEqual([0, [0]]);
  });

  test('is looked at in the amounts that the setting names, and at what closes every gap', async () => {
    const named = { settings: { nextAmounts: [2_500_000, 1_000_000] } };
    const { points } = await flexibleMoney(build({ ...stated, ...named }), [], {});
    expect(points.map(({ amount }) => amount)).toEqual([0, 1_000_000, 2_500_000, 6_000_000]);
  });

  test('is exactly what the whole register with such a pledge gives', () =>
    fc.assert(
      fc.asyncProperty(
        randomMoney,
        fc.constantFrom(...ALLOCATION_POLICIES),
        fc.integer({ min: 1, max: 600 }),
        async (register, policy, amount) => {
          const options: Option[] = register.needs
            .filter(({ requirement }) => requirement > 0)
            .map(({ id, requirement }) => optionOf(`J${id}`, requirement, 1, { need: id }));
          const { points } = await flexibleMoney(register, options, { policy, amounts: [amount] });
          const pledge = { ...build({ pledges: [{ id: 'Z', amount }] }).pledges[0]! };
          const before = await analysisOf(register, policy);
          const after = await analysisOf({ ...register, pledges: [...register.pledges, pledge] }, policy);
          expect(points[1]!.gapClosed).toBeCloseTo(before.totals.gap - after.totals.gap, 6);
          expect(points[1]!.remainingGap).toBeCloseTo(after.totals.gap, 6);
          const closed = after.needs.filter(({ gap }, at) => gap === 0 && before.needs[at]!.gap > 0);
          expect(points[1]!.needsClosed).toEqual(closed.map(({ id }) => id));
          // by need: each gives an outcome of its covered share
          const shares = (one: typeof before): number =>
            one.needs.reduce((sum, { covered, requirement }) => sum + (requirement > 0 ? covered / requirement : 0), 0);
          expect(points[1]!.outcomes[0]?.outcome ?? 0).toBeCloseTo(shares(after) - shares(before), 2);
        },
      ),
      runs(60),
    ));

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
