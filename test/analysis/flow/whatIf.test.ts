import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { bestUse } from '../../../src/analysis/flow/bestUse';
import { most } from './judge';
import { giversOf, manyNeeds, randomProblem } from './randomProblem';
import { unhurried } from './unhurried';

test('R14: worked by hand: money for the wrong year, and money that only it could set free', async () => {
  // Giver 0: 80 for the first cell (50), 30 are left. Giver 1: 40 for the second cell (100): 60 are missing there.
  const cells = [50, 100].map((amount, need) => ({ need, amount, inKindLimit: amount }));
  const givers = [
    { amount: 80, inKind: false, eligible: [0] },
    { amount: 40, inKind: false, eligible: [1] },
  ];
  const { whatIf } = await bestUse({ cells, givers, policy: [0, 1] }, unhurried);
  expect(whatIf([{ giver: 0, cells: [1] }])).toBe(30);
  expect(whatIf([{ giver: 1, cells: [0] }])).toBe(0);
  expect(whatIf([{ giver: 0, cells: [1] }])).toBe(30);
});

test.each([
  ['few', randomProblem, 60],
  ['a hundred', manyNeeds, 3],
] as const)(
  'R14: what a looser earmark would add among %s cells is the difference of two full solutions, for HiGHS too',
  (_, problems, few) =>
    fc.assert(
      fc.asyncProperty(
        problems,
        fc.constantFrom('ranked', 'even'),
        fc.array(fc.tuple(fc.nat(), fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (small, policy, questions) => {
          const givers = giversOf(small);
          fc.pre(givers.length > 0);
          const problem = { cells: small.cells, givers, policy: policy === 'even' ? ('even' as const) : small.rank };
          const { whatIf, covered } = await bestUse(problem, unhurried);
          const before = covered.reduce((sum, amount) => sum + amount, 0);
          const asked = questions.map(([at, named]) => {
            const giver = at % givers.length;
            const others = [...new Set(named.map((cell) => cell % small.cells.length))];
            return { giver, cells: others.filter((cell) => !givers[giver]!.eligible.includes(cell)) };
          });
          // Each by itself, and all of one kind together, those of different givers.
          const { inKind } = givers[asked[0]!.giver]!;
          const together = asked.filter(
            ({ giver }, at) =>
              givers[giver]!.inKind === inKind && asked.findIndex((other) => other.giver === giver) === at,
          );
          for (const more of [...asked.map((one) => [one]), together]) {
            const looser = givers.map((own, place) => {
              const others = more.find(({ giver }) => giver === place)?.cells ?? [];
              return { ...own, eligible: [...own.eligible, ...others].sort((a, b) => a - b) };
            });
            const after = await most({ cells: small.cells, givers: looser }, { cell: () => 1 });
            expect(whatIf(more)).toBeCloseTo(after - before, 5);
          }
        },
      ),
      runs(few),
    ),
);
