import type { Problem } from '../../../src/analysis/flow/assignment';
import { bestUse } from '../../../src/analysis/flow/bestUse';
import { unhurried } from './unhurried';

/** Cells of one need each where nothing else is said; they take any amount in kind. */
const cell = (amount: number, need: number, inKindLimit = amount) => ({ need, amount, inKindLimit });
const cash = (amount: number, ...eligible: number[]) => ({ amount, inKind: false, eligible });
const goods = (amount: number, ...eligible: number[]) => ({ amount, inKind: true, eligible });

async function used(problem: Problem) {
  const { covered, used: given } = await bestUse(problem, unhurried);
  return { covered: [...covered], used: [...given] };
}

describe('R7 by cells, worked by hand', () => {
  test('a need of 300 for three years and 300 for the first: 100 covered, 200 stranded', async () => {
    const cells = [cell(100, 0), cell(100, 0), cell(100, 0)];
    for (const policy of [[0], 'even'] as const) {
      expect(await used({ cells, givers: [cash(300, 0)], policy })).toEqual({ covered: [100, 0, 0], used: [100] });
    }
  });

  test('a need of 1,000 in two places, 600 and 400, and 700 for the first place: 600', async () => {
    const problem: Problem = { cells: [cell(600, 0), cell(400, 0)], givers: [cash(700, 0)], policy: [0] };
    expect((await used(problem)).covered).toEqual([600, 0]);
  });

  test('within a need earlier years first, and no earlier year for less in total', async () => {
    // 100 for both years and 60 for the first: the first year takes the 60 and 40, the second the other 60
    const cells = [cell(100, 0), cell(100, 0)];
    for (const policy of [[0], 'even'] as const) {
      const found = await used({ cells, givers: [cash(60, 0), cash(100, 0, 1)], policy });
      expect(found).toEqual({ covered: [100, 60], used: [60, 100] });
    }
  });

  test('ranked: the first need takes what it can, but never what lowers the total', async () => {
    // need 1 ranks first; money 0 may cover both, money 1 only need 1: all of both is used
    const cells = [cell(50, 0), cell(50, 1)];
    expect(await used({ cells, givers: [cash(50, 0, 1), cash(50, 1)], policy: [1, 0] })).toEqual({
      covered: [50, 50],
      used: [50, 50],
    });
  });

  test('even: the odd unit goes to the need that is farthest below its share', async () => {
    // 100 of 30 + 120 + 150 = 1/3: 10, 40, 50; 101: 10.1, 40.4, 50.5: the third; 102: 10.2, 40.8, 51: the second too
    const cells = [cell(30, 0), cell(120, 1), cell(150, 2)];
    const covered = async (amount: number) =>
      (await used({ cells, givers: [cash(amount, 0, 1, 2)], policy: 'even' })).covered;
    expect(await covered(100)).toEqual([10, 40, 50]);
    expect(await covered(101)).toEqual([10, 40, 51]);
    expect(await covered(102)).toEqual([10, 41, 51]);
  });

  test('even: shares are of needs, not of cells', async () => {
    // need 0 asks 100 + 100, need 1 asks 100; 150 for all: half of each
    const cells = [cell(100, 0), cell(100, 0), cell(100, 1)];
    expect((await used({ cells, givers: [cash(150, 0, 1, 2)], policy: 'even' })).covered).toEqual([100, 0, 50]);
  });

  test('in kind: the limit is of each cell', async () => {
    // limits 25 and 0; 100 in kind, 10 in cash: 25 + 10
    const cells = [cell(100, 0, 25), cell(100, 0, 0)];
    expect(await used({ cells, givers: [goods(100, 0, 1), cash(10, 0, 1)], policy: [0] })).toEqual({
      covered: [35, 0],
      used: [25, 10],
    });
  });

  test('nothing to cover, nobody to give, nothing allowed', async () => {
    expect(await used({ cells: [], givers: [], policy: 'even' })).toEqual({ covered: [], used: [] });
    expect(await used({ cells: [], givers: [cash(5)], policy: [] })).toEqual({ covered: [], used: [0] });
    expect(await used({ cells: [cell(5, 0)], givers: [], policy: 'even' })).toEqual({ covered: [0], used: [] });
    expect(await used({ cells: [cell(0, 0)], givers: [cash(5, 0)], policy: 'even' })).toEqual({
      covered: [0],
      used: [0],
    });
  });
});

describe('R7 with sums just below 2^53', () => {
  // Of 2^53 - 1 units all numbers are exact; thirds of it are not whole: 9,007,199,254,740,991 / 3 = 3,002,399,751,580,330.33
  const ALL = Number.MAX_SAFE_INTEGER;
  const third = 3_002_399_751_580_330;

  test('ranked: to the last unit', async () => {
    const problem: Problem = {
      cells: [cell(third, 0), cell(third, 1), cell(third + 1, 2)],
      givers: [cash(1, 2), cash(ALL - 2, 0, 1, 2)],
      policy: [0, 1, 2],
    };
    expect(await used(problem)).toEqual({ covered: [third, third, third], used: [1, ALL - 2] });
  });

  test('even: as evenly as numbers can say', async () => {
    const cells = [cell(third, 0), cell(third, 1), cell(third + 1, 2)];
    const { covered } = await used({ cells, givers: [cash(ALL - 3e9, 0, 1, 2)], policy: 'even' });
    expect(covered[0]! + covered[1]! + covered[2]!).toBe(ALL - 3e9);
    for (const amount of covered) expect(Math.abs(amount - (third - 1e9))).toBeLessThan(100);
  });
});
