import fc from 'fast-check';
import { bestBuys } from '../../../src/analysis/effectiveness/bestBuys';
import { candidates } from '../../../src/analysis/effectiveness/candidates';
import type { Option } from '../../../src/analysis/effectiveness/option';
import type { Solver } from '../../../src/analysis/programme/solver';
import { solver as loaded } from '../solver';
import { optionOf } from './optionOf';

let solver: Solver;
beforeAll(async () => (solver = await loaded()));

/** Every set of options with at most one of each need, by trying them all. */
function everySet(options: readonly Option[]): Option[][] {
  const [first, ...others] = options;
  if (!first) return [[]];
  const without = everySet(others);
  return [
    ...without,
    ...without.filter((set) => set.every(({ need }) => need !== first.need)).map((set) => [first, ...set]),
  ];
}

const costOf = (options: readonly Option[]): number => options.reduce((sum, { cost }) => sum + cost, 0);
const outcomeOf = (options: readonly Option[]): number => options.reduce((sum, { outcome }) => sum + outcome, 0);

const some = (most: number) =>
  fc
    .array(
      fc.record({ cost: fc.integer({ min: 0, max: 40 }), outcome: fc.integer({ min: 0, max: 25 }), need: fc.nat(5) }),
      {
        maxLength: most,
      },
    )
    .map((rows) =>
      rows.map(({ cost, outcome, need }, place) => optionOf(`J${place + 1}`, cost, outcome, { need: `N${need}` })),
    );

describe('R9 best buys', () => {
  test('the exact set beats the league table where the cheapest ratio leaves money over', () => {
    // cost per outcome: J1 60 / 66 = 0.91, J2 50 / 50 = 1, J3 50 / 49 = 1.02; with 100 the table buys J1 alone (66),
    // the best are J2 and J3 (99)
    const options = [
      optionOf('J1', 60, 66),
      optionOf('J2', 50, 50, { need: 'N2' }),
      optionOf('J3', 50, 49, { need: 'N3' }),
    ];
    expect(bestBuys(options, 100, solver)).toEqual({
      budget: 100,
      best: { projects: ['J2', 'J3'], cost: 100, outcome: 99 },
      byLeagueTable: { projects: ['J1'], cost: 60, outcome: 66 },
      forgone: 33,
    });
  });

  test('one project a need: the larger option of a need where the money is there', () => {
    // the table buys J1 (1 each) and can then not buy J2, of the same need
    const options = [optionOf('J1', 10, 10), optionOf('J2', 40, 30), optionOf('J3', 30, 12, { need: 'N2' })];
    const found = bestBuys(options, 70, solver);
    expect(found.best).toEqual({ projects: ['J2', 'J3'], cost: 70, outcome: 42 });
    expect(found.byLeagueTable).toEqual({ projects: ['J1', 'J3'], cost: 40, outcome: 22 });
  });

  test('of sets that give the same the cheapest', () => {
    const options = [
      optionOf('J1', 30, 10),
      optionOf('J2', 12, 6, { need: 'N2' }),
      optionOf('J3', 13, 4, { need: 'N3' }),
    ];
    expect(bestBuys(options, 30, solver).best).toEqual({ projects: ['J2', 'J3'], cost: 25, outcome: 10 });
  });

  test('a set above the budget by less than the solver tells apart is not bought', () => {
    const half = 500_000_000.0000001;
    const options = [optionOf('J1', half, 10), optionOf('J2', half, 11, { need: 'N2' })];
    expect(bestBuys(options, 1_000_000_000, solver).best.projects).toEqual(['J2']);
  });

  test('nothing to buy, no money: nothing is bought', () => {
    expect(bestBuys([], 100, solver).best).toEqual({ projects: [], cost: 0, outcome: 0 });
    expect(bestBuys([optionOf('J1', 10, 1)], 0, solver).best).toEqual({ projects: [], cost: 0, outcome: 0 });
  });

  test('is what trying every set gives: the largest outcome, then the lowest cost', () => {
    fc.assert(
      fc.property(some(10), fc.nat(120), (options, budget) => {
        const allowed = everySet(options).filter((set) => costOf(set) <= budget);
        const most = Math.max(...allowed.map(outcomeOf));
        const cheapest = Math.min(...allowed.filter((set) => outcomeOf(set) === most).map(costOf));
        const { best } = bestBuys(options, budget, solver);
        expect([best.outcome, best.cost]).toEqual([most, cheapest]);
      }),
      { numRuns: 150 },
    );
  });

  test('never exceeds the budget, takes one project a need, and is never worse than the league table', () => {
    fc.assert(
      fc.property(some(40), fc.double({ min: 0, max: 300, noNaN: true }), (options, budget) => {
        const { best, byLeagueTable, forgone } = bestBuys(options, budget, solver);
        const rows = new Map(options.map((option) => [option.id, option]));
        for (const { projects, cost } of [best, byLeagueTable]) {
          const needs = projects.map((id) => rows.get(id)!.need);
          expect(new Set(needs).size).toBe(needs.length);
          expect(cost).toBe(costOf(projects.map((id) => rows.get(id)!)));
          expect(cost).toBeLessThanOrEqual(budget);
        }
        expect(forgone).toBe(best.outcome - byLeagueTable.outcome);
        expect(forgone).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same set whatever the order of the options', () => {
    fc.assert(
      fc.property(
        some(14).chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        fc.nat(150),
        ([given, shuffled], budget) =>
          expect(bestBuys(shuffled, budget, solver)).toEqual(bestBuys(given, budget, solver)),
      ),
      { numRuns: 60 },
    );
  });

  test('what can still be bought: only the chosen project of a need, nothing of a need with a completed one', () => {
    const options = [
      optionOf('J1', 1, 1),
      optionOf('J2', 1, 1, { projectStatus: 'under way' }),
      optionOf('J3', 1, 1, { need: 'N2' }),
      optionOf('J4', 1, 1, { need: 'N2', projectStatus: 'completed' }),
      optionOf('J5', 1, 1, { need: 'N3' }),
      optionOf('J6', 1, 1, { need: 'N3' }),
    ];
    expect(candidates(options).map(({ id }) => id)).toEqual(['J2', 'J5', 'J6']);
  });
});
