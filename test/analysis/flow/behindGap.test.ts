import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { bestUse } from '../../../src/analysis/flow/bestUse';
import { giversOf, randomProblem } from './randomProblem';
import { unhurried } from './unhurried';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test('R16, worked by hand: what may go to a gap covers an earlier need, other money is elsewhere', async () => {
  // Giver 0 may cover cells 0 and 1 and goes to cell 0, which ranks first; giver 1 may cover cell 2 only.
  const cells = [100, 50, 70].map((amount, need) => ({ need, amount, inKindLimit: amount }));
  const givers = [
    { amount: 80, inKind: false, eligible: [0, 1] },
    { amount: 90, inKind: false, eligible: [2] },
  ];
  const { behindGap } = await bestUse({ cells, givers, policy: [0, 1, 2] }, unhurried);
  expect(behindGap([1])).toEqual({ givers: [0], cells: [0, 1] });
});

test('R16: behind the gaps together lies a smallest cut, which is worth what flows; nothing of it goes elsewhere', () =>
  fc.assert(
    fc.asyncProperty(randomProblem, fc.constantFrom('ranked', 'even'), async (small, policy) => {
      const { cells } = small;
      const givers = giversOf(small);
      const { covered, used, routes, behindGap } = await bestUse(
        { cells, givers, policy: policy === 'even' ? 'even' : small.rank },
        unhurried,
      );
      const gaps = cells.flatMap(({ amount }, cell) => (covered[cell]! < amount ? [cell] : []));
      const behind = behindGap(gaps);
      for (const giver of behind.givers) expect(used[giver]).toBe(givers[giver]!.amount);
      routes.giver.forEach((giver, route) => {
        if (behind.givers.includes(giver)) expect(behind.cells).toContain(routes.cell[route]);
      });
      // The cut: the givers behind the gaps, the cells that have none, and the limits of cells that others give to.
      const limits = behind.cells.filter((cell) =>
        givers.some(
          ({ inKind, eligible, amount }, giver) =>
            inKind && amount > 0 && eligible.includes(cell) && !behind.givers.includes(giver),
        ),
      );
      const cut =
        sum(behind.givers.map((giver) => givers[giver]!.amount)) +
        sum(cells.filter((_, cell) => !behind.cells.includes(cell)).map(({ amount }) => amount)) +
        sum(limits.map((cell) => cells[cell]!.inKindLimit));
      expect(cut).toBe(sum([...covered]));
    }),
    runs(150),
  ));
