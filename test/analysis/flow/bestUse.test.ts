import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import type { Assignment, Problem } from '../../../src/analysis/flow/assignment';
import { bestUse } from '../../../src/analysis/flow/bestUse';
import { most } from './judge';
import { giversOf, randomProblem, type Small } from './randomProblem';
import { unhurried } from './unhurried';

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);
const byNeed = ({ cells }: Pick<Problem, 'cells'>, amounts: ArrayLike<number>): number[] => {
  const found: number[] = [];
  cells.forEach(({ need }, cell) => (found[need] = (found[need] ?? 0) + amounts[cell]!));
  return found;
};

const problemOf = (small: Small, policy: 'ranked' | 'even'): Problem => ({
  cells: small.cells,
  givers: giversOf(small),
  policy: policy === 'even' ? policy : small.rank,
});

const forAny = (
  policy: 'ranked' | 'even',
  check: (problem: Problem, found: Assignment) => Promise<void> | void,
  few = 300,
) =>
  fc.assert(
    fc.asyncProperty(randomProblem, async (small) => {
      const problem = problemOf(small, policy);
      await check(problem, await bestUse(problem, unhurried));
    }),
    runs(few),
  );

test.each(['ranked', 'even'] as const)(
  'R7 by cells, %s: the largest total and the order of use, as HiGHS finds them on a column for each giver and cell, by ways that keep to earmarks and limits',
  (policy) =>
    forAny(policy, async (problem, found) => {
      const { covered, used } = found;
      expect(sum(covered)).toBeCloseTo(await most(problem, { cell: () => 1 }), 5);
      expect(sum(used)).toBe(sum(covered));
      const weight = (giver: number): number => problem.givers.length - giver;
      const gained = used.reduce((total, amount, giver) => total + amount * weight(giver), 0);
      expect(gained).toBeCloseTo(await most(problem, { giver: weight, covered }), 5);
      keepsToLimits(problem, found);
    }),
);

/** The ways of the money keep to earmarks and in-kind limits, and add up, in whole units. */
function keepsToLimits({ cells, givers }: Problem, { covered, used, routes }: Assignment): void {
  const ofCell = cells.map(() => 0);
  const ofGiver = givers.map(() => 0);
  const goods = cells.map(() => 0);
  routes.amount.forEach((amount, route) => {
    const [giver, cell] = [routes.giver[route]!, routes.cell[route]!];
    expect(Number.isInteger(amount) && amount > 0).toBe(true);
    expect(givers[giver]!.eligible).toContain(cell);
    ofCell[cell]! += amount;
    ofGiver[giver]! += amount;
    if (givers[giver]!.inKind) goods[cell]! += amount;
  });
  expect(ofCell).toEqual([...covered]);
  expect(ofGiver).toEqual([...used]);
  cells.forEach(({ inKindLimit }, cell) => expect(goods[cell]).toBeLessThanOrEqual(inKindLimit));
}

test('R7, ranked: cells in the order of their needs and their own, each as far as those before it allow', () =>
  forAny('ranked', async (problem, { covered }) => {
    const rank = problem.policy as readonly number[];
    const { cells } = problem;
    const order = cells
      .map((_, cell) => cell)
      .sort((one, other) => rank[cells[one]!.need]! - rank[cells[other]!.need]! || one - other);
    const weight = (cell: number): number => cells.length - order.indexOf(cell);
    const found = covered.reduce((total, amount, cell) => total + amount * weight(cell), 0);
    expect(found).toBeCloseTo(await most(problem, { cell: weight }), 5);
  }));

/** Of amounts so large a unit is no share, and two shares of different size differ by more. */
const LARGE = 1e6;
const SAME_SHARE = 1e-5;
const inLarge = (small: Small): Small => ({
  ...small,
  cells: small.cells.map((cell) => ({ ...cell, amount: cell.amount * LARGE, inKindLimit: cell.inKindLimit * LARGE })),
  donors: small.donors.map((donor) => ({ ...donor, amount: donor.amount * LARGE })),
});

test('R7, even: needs up to any share have the most that they can have together', () =>
  fc.assert(
    fc.asyncProperty(randomProblem.map(inLarge), async (small) => {
      const problem = problemOf(small, 'even');
      const { covered } = await bestUse(problem, unhurried);
      const had = byNeed(problem, covered);
      const asked = byNeed(
        problem,
        problem.cells.map(({ amount }) => amount),
      );
      const share = had.map((amount, need) => (asked[need] === 0 ? 1 : amount / asked[need]!));
      for (const level of new Set(share)) {
        if (level > 1 - SAME_SHARE) continue;
        const isLow = (need: number): boolean => share[need]! <= level + SAME_SHARE;
        const wanted = await most(problem, { cell: (cell) => (isLow(problem.cells[cell]!.need) ? 1 : 0) });
        expect(Math.abs(sum(had.filter((_, need) => isLow(need))) - wanted)).toBeLessThan(had.length);
      }
    }),
    runs(300),
  ));

test('R7, even: a need is at most a unit away from its share of those that have the same', () =>
  forAny('even', async (problem, { covered }) => {
    // What real numbers would give, from the same problem a million times as large.
    const large = {
      ...problem,
      cells: problem.cells.map((cell) => ({
        ...cell,
        amount: cell.amount * LARGE,
        inKindLimit: cell.inKindLimit * LARGE,
      })),
      givers: problem.givers.map((giver) => ({ ...giver, amount: giver.amount * LARGE })),
    };
    const real = byNeed(problem, (await bestUse(large, unhurried)).covered).map((amount) => amount / LARGE);
    byNeed(problem, covered).forEach((amount, need) => expect(Math.abs(amount - real[need]!)).toBeLessThan(1 + 1e-5));
  }));

test('R7, even: within the needs money goes to cells as early in their order as it can', () =>
  forAny('even', async (problem, { covered }) => {
    const { cells } = problem;
    const place = (cell: number): number =>
      cells.slice(0, cell).filter(({ need }) => need === cells[cell]!.need).length;
    const found = covered.reduce((total, amount, cell) => total - amount * place(cell), 0);
    const ofNeed = byNeed(problem, covered);
    expect(found).toBeCloseTo(await most(problem, { cell: (cell) => -place(cell), ofNeed }), 5);
  }));
