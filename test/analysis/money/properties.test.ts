import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import type { Register } from '../../../src/register/register';
import { ALLOCATION_POLICIES } from '../../../src/register/schema/settings';
import { analysisOf } from '../solver';
import { mostInCells } from './mostInCells';
import { randomMoney } from './randomMoney';

const policy = fc.constantFrom(...ALLOCATION_POLICIES);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThan(1e-6);
const turned = <Row>(rows: readonly Row[]): Row[] => [...rows].reverse();

describe('money in years and places, for any register', () => {
  test('the total covered is the largest that an independent maximum flow finds', () =>
    fc.assert(
      fc.asyncProperty(randomMoney, policy, async (register, by) => {
        near((await analysisOf(register, by)).totals.covered, mostInCells(register));
      }),
      runs(150),
    ));

  test('cells add up to needs, parts to totals, covered + stranded to what is available', () =>
    fc.assert(
      fc.asyncProperty(randomMoney, policy, async (register, by) => {
        const { needs, pledges, totals, stranded, years, states, regions, assignments } = await analysisOf(
          register,
          by,
        );
        for (const { cells, requirement, covered, gap } of needs) {
          near(sum(cells.map((cell) => cell.requirement)), requirement);
          near(sum(cells.map((cell) => cell.covered)), covered);
          near(covered + gap, requirement);
          for (const cell of cells) expect(cell.covered).toBeLessThanOrEqual(cell.requirement);
        }
        for (const parts of [years, states, regions])
          for (const figure of ['requirement', 'covered', 'gap'] as const)
            near(sum(parts.map((part) => part[figure])), totals[figure]);
        for (const one of pledges) near(one.covered + one.stranded, one.available);
        near(sum(stranded.map(({ amount }) => amount)), totals.stranded);
        near(sum(assignments.map(({ amount }) => amount)), totals.covered);
        near(sum(years.map(({ firm }) => firm)), totals.firm);
        near(totals.announced + totals.exchangeDifference, totals.firm);
        near(totals.received + totals.outstanding, totals.firm);
      }),
      runs(60),
    ));

  test('coverage by year never exceeds coverage over the whole period', () =>
    fc.assert(
      fc.asyncProperty(randomMoney, async (register) => {
        const { totals, wholePeriod } = await analysisOf(register);
        expect(totals.covered).toBeLessThanOrEqual(wholePeriod.covered + 1e-6);
      }),
      runs(60),
    ));

  test('the same in any order of rows', () =>
    fc.assert(
      fc.asyncProperty(randomMoney, policy, async (register, by) => {
        const other: Register = {
          ...register,
          needs: turned(register.needs),
          pledges: turned(register.pledges),
          allotments: turned(register.allotments),
        };
        expect({ ...(await analysisOf(other, by)), issues: [] }).toEqual({
          ...(await analysisOf(register, by)),
          issues: [],
        });
      }),
      runs(40),
    ));

  test('more money, a looser earmark, a later expiry never lowers the total', () =>
    fc.assert(
      fc.asyncProperty(randomMoney, fc.nat(), fc.constantFrom('money', 'theme', 'years'), async (register, at, how) => {
        fc.pre(register.pledges.length > 0);
        const chosen = at % register.pledges.length;
        const pledges = register.pledges.map((pledge, place) => {
          if (place !== chosen) return pledge;
          if (how === 'money') return { ...pledge, amount: pledge.amount! + 48 };
          if (how === 'theme') return { ...pledge, themes: [] };
          return { ...pledge, lastYear: pledge.lastYear === null ? null : pledge.lastYear + 1 };
        });
        const before = (await analysisOf(register)).totals.covered;
        expect((await analysisOf({ ...register, pledges })).totals.covered).toBeGreaterThanOrEqual(before - 1e-6);
      }),
      runs(60),
    ));
});
