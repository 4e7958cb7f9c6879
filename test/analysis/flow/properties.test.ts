import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { bestUse } from '../../../src/analysis/flow/bestUse';
import { most } from './judge';
import { giversOf, manyNeeds, randomProblem, type Donor, type Small } from './randomProblem';
import { unhurried } from './unhurried';

const policy = fc.constantFrom('ranked', 'even');
const found = (small: Small, by: string) =>
  bestUse({ cells: small.cells, givers: giversOf(small), policy: by === 'even' ? by : small.rank }, unhurried);
const total = async (small: Small, by: string): Promise<number> =>
  (await found(small, by)).covered.reduce((sum, amount) => sum + amount, 0);

const MORE: readonly [string, (donor: Donor) => Donor][] = [
  ['more money', (donor) => ({ ...donor, amount: donor.amount + 7 })],
  ['a looser earmark', (donor) => ({ ...donor, need: null })],
  ['any region', (donor) => ({ ...donor, need: null, region: null })],
  ['a later expiry', (donor) => ({ ...donor, lastYear: donor.lastYear + 1 })],
];

test.each(MORE)('R7: %s never lowers the total covered', (_, more) =>
  fc.assert(
    fc.asyncProperty(randomProblem, policy, fc.nat(), async (small, by, at) => {
      fc.pre(small.donors.length > 0);
      const donors = small.donors.map((donor, place) => (place === at % small.donors.length ? more(donor) : donor));
      expect(await total({ ...small, donors }, by)).toBeGreaterThanOrEqual(await total(small, by));
    }),
    runs(30),
  ),
);

test('R7, ranked: where the cells and needs stand in their lists makes no difference', () =>
  fc.assert(
    fc.asyncProperty(randomProblem, async (small) => {
      // Needs counted from the other end; the cells of each stay in their order.
      const needs = small.regions.length;
      const order = small.cells
        .map((_, cell) => cell)
        .sort((one, other) => small.cells[other]!.need - small.cells[one]!.need || one - other);
      const turned: Small = {
        cells: order.map((cell) => ({ ...small.cells[cell]!, need: needs - 1 - small.cells[cell]!.need })),
        years: order.map((cell) => small.years[cell]!),
        regions: small.regions.toReversed(),
        rank: small.rank.toReversed(),
        donors: small.donors.map((donor) => ({ ...donor, need: donor.need === null ? null : needs - 1 - donor.need })),
      };
      const [there, here] = [await found(turned, 'ranked'), await found(small, 'ranked')];
      expect([...there.used]).toEqual([...here.used]);
      order.forEach((cell, at) => expect(there.covered[at]).toBe(here.covered[cell]));
    }),
    runs(30),
  ));

test('R7: the total, the order of needs and the order of use of registers with a hundred cells, against HiGHS', () =>
  fc.assert(
    fc.asyncProperty(manyNeeds, policy, async (small, by) => {
      const givers = giversOf(small);
      const problem = { cells: small.cells, givers };
      const { covered, used } = await found(small, by);
      const sum = covered.reduce((all, amount) => all + amount, 0);
      expect(sum).toBeCloseTo(await most(problem, { cell: () => 1 }), 4);
      const weight = (giver: number): number => givers.length - giver;
      const gained = used.reduce((all, amount, giver) => all + amount * weight(giver), 0);
      expect(gained).toBeCloseTo(await most(problem, { giver: weight, covered }), 3);
      if (by === 'even') return;
      const order = small.cells
        .map((_, cell) => cell)
        .sort(
          (one, other) => small.rank[small.cells[one]!.need]! - small.rank[small.cells[other]!.need]! || one - other,
        );
      const place = new Map(order.map((cell, at) => [cell, at]));
      const worth = (cell: number): number => small.cells.length - place.get(cell)!;
      const got = covered.reduce((all, amount, cell) => all + amount * worth(cell), 0);
      expect(got).toBeCloseTo(await most(problem, { cell: worth }), 3);
    }),
    runs(6),
  ));
