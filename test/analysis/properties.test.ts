import * as fc from 'fast-check';
import { ALLOCATION_POLICIES } from '../../src/register/schema/settings';
import type { Register } from '../../src/register/register';
import { allows, mostCovered } from './mostCovered';
import { randomRegister } from './randomRegister';
import { analysisOf } from './solver';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';

const policy = fc.constantFrom(...ALLOCATION_POLICIES);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThan(1e-6);

describe('for any register', () => {
  test('R6: covered never exceeds the requirement, and covered + gap = requirement', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, policy, async (register, by) => {
        const { needs, totals } = await analysisOf(register, by);
        for (const { covered, requirement, gap } of [...needs, totals]) {
          expect(covered).toBeLessThanOrEqual(requirement);
          expect(covered).toBeGreaterThanOrEqual(0);
          near(covered + gap, requirement);
        }
      }),
      runs(60),
    );
  });

  test('R6: covered never exceeds the available money, and covered + stranded = available', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, policy, async (register, by) => {
        const { pledges, totals, stranded } = await analysisOf(register, by);
        for (const { covered, stranded: left, available, reason } of pledges) {
          expect(covered).toBeLessThanOrEqual(available);
          near(covered + left, available);
          expect(reason !== null).toBe(left > 0);
        }
        near(totals.covered + totals.stranded, totals.available);
        near(sum(stranded.map(({ amount }) => amount)), totals.stranded);
      }),
      runs(60),
    );
  });

  test('R4, R7: assignments keep to earmarks and in-kind limits, and add up to what is covered', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, policy, async (register, by) => {
        const { assignments, needs, pledges } = await analysisOf(register, by);
        const pledgeOf = (id: string) => register.pledges.find((pledge) => pledge.id === id)!;
        for (const { pledge, need, amount } of assignments) {
          expect(amount).toBeGreaterThan(0);
          expect(
            allows(
              register,
              pledgeOf(pledge),
              register.needs.find(({ id }) => id === need)!,
            ),
          ).toBe(true);
        }
        for (const { id, covered } of needs) {
          const here = assignments.filter(({ need }) => need === id);
          near(sum(here.map(({ amount }) => amount)), covered);
          const { inKindShare, requirement } = register.needs.find((need) => need.id === id)!;
          const goods = here.filter(({ pledge }) => pledgeOf(pledge).kind === 'in kind');
          expect(sum(goods.map(({ amount }) => amount))).toBeLessThan(inKindShare * requirement + 1e-6);
        }
        for (const { id, covered } of pledges) {
          near(sum(assignments.filter(({ pledge }) => pledge === id).map(({ amount }) => amount)), covered);
        }
      }),
      runs(60),
    );
  });

  test('R7: the total covered is the largest that an independent maximum flow finds', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, policy, async (register, by) => {
        near((await analysisOf(register, by)).totals.covered, mostCovered(register));
      }),
      runs(120),
    );
  });

  test('R8: parts add up to totals', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, policy, async (register, by) => {
        const found = await analysisOf(register, by);
        const { totals } = found;
        const { needs, themes, regions, states, modalities, themeByRegion, years } = found;
        for (const parts of [needs, themes, regions, states, modalities, themeByRegion, years]) {
          for (const figure of ['requirement', 'covered', 'gap'] as const) {
            near(sum(parts.map((part) => part[figure])), totals[figure]);
          }
        }
        for (const parts of [found.pledges, found.donors, found.kinds, found.levels]) {
          for (const figure of [
            'pledged',
            'firm',
            'received',
            'outstanding',
            'available',
            'covered',
            'stranded',
          ] as const) {
            near(sum(parts.map((part) => part[figure])), totals[figure]);
          }
        }
        near(sum(years.map(({ firm }) => firm)), totals.firm);
      }),
      runs(40),
    );
  });

  test('more money never lowers coverage', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomRegister,
        policy,
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        async (register, by, at, more) => {
          fc.pre(register.pledges.length > 0);
          const chosen = at % register.pledges.length;
          const richer: Register = {
            ...register,
            pledges: register.pledges.map((pledge, place) =>
              place === chosen ? { ...pledge, amount: pledge.amount! + more } : pledge,
            ),
          };
          const before = (await analysisOf(register, by)).totals.covered;
          expect((await analysisOf(richer, by)).totals.covered).toBeGreaterThan(before - 1e-6);
        },
      ),
      runs(40),
    );
  });

  test('shuffled rows change nothing, to the last bit', async () => {
    const shuffled = randomRegister.chain((register) =>
      fc.record({
        register: fc.constant(register),
        needs: fc.shuffledSubarray([...register.needs], { minLength: register.needs.length }),
        pledges: fc.shuffledSubarray([...register.pledges], { minLength: register.pledges.length }),
        projects: fc.shuffledSubarray([...register.projects], { minLength: register.projects.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, policy, async ({ register, ...rows }, by) => {
        expect(await analysisOf({ ...register, ...rows }, by)).toEqual(await analysisOf(register, by));
      }),
      runs(40),
    );
  });
});
