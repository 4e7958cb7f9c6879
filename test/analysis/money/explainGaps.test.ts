import * as fc from 'fast-check';
import { runs } from '../../../packages/embedded-excel/test/fixtures/runs';
import { analyse } from '../../../src/analysis/analyse';
import type { ExplainedGaps } from '../../../src/analysis/gaps/explained';
import { ALLOCATION_POLICIES } from '../../../src/register/schema/settings';
import type { Register } from '../../../src/register/register';
import { build, KENYA, PERU } from '../build';
import { randomMoney } from './randomMoney';

const gapsOf = async (register: Register): Promise<ExplainedGaps> => (await analyse(register, { explain: true })).gaps!;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('R16, why there is a gap, worked by hand', () => {
  it('no money may go there', async () => {
    const register = build({
      needs: [{ id: 'N1', requirement: 100 }],
      pledges: [{ id: 'P1', amount: 50, states: ['PER'] }],
    });
    expect(await gapsOf(register)).toEqual({
      needs: [{ need: 'N1', gap: 100, group: 0, inOtherYears: 0, inKind: 0 }],
      groups: [{ needs: ['N1'], requirement: 100, money: 0, inKind: 0, count: 0, pledges: [] }],
      pledges: 0,
      notExplained: 0,
    });
  });

  it('the money that may go there covers needs of higher priority, also through money that it set free', async () => {
    // P1 may go to N1 and N2, P2 to N2 and N3: 120 for three needs of 50 each; N3, the last, lacks 30.
    const register = build({
      needs: [
        { id: 'N1', requirement: 50, priority: 1 },
        { id: 'N2', requirement: 50, priority: 2 },
        { id: 'N3', requirement: 50, priority: 3 },
        { id: 'N4', requirement: 70, priority: 1, state: 'PER' },
      ],
      pledges: [
        { id: 'P1', amount: 80, needs: ['N1', 'N2'] },
        { id: 'P2', amount: 40, needs: ['N2', 'N3'], donor: 'Chile' },
        { id: 'P3', amount: 70, states: ['PER'] },
      ],
    });
    expect(await gapsOf(register)).toEqual({
      needs: [{ need: 'N3', gap: 30, group: 0, inOtherYears: 0, inKind: 0 }],
      groups: [
        {
          needs: ['N1', 'N2', 'N3'],
          requirement: 150,
          money: 120,
          inKind: 0,
          count: 2,
          pledges: [
            { pledge: 'P1', donor: 'Norway', amount: 80 },
            { pledge: 'P2', donor: 'Chile', amount: 40 },
          ],
        },
      ],
      pledges: 2,
      notExplained: 0,
    });
  });

  it('goods beyond what a need takes in kind, and money of other years, are left', async () => {
    const register = build({
      needs: [
        { id: 'N1', requirement: 100, inKindShare: 0.3, firstYear: 2021, lastYear: 2021 },
        { id: 'N2', requirement: 90, firstYear: 2021, lastYear: 2021, state: 'PER' },
      ],
      pledges: [
        { id: 'P1', amount: 80, kind: 'in kind', states: ['KEN'] },
        { id: 'P2', amount: 60, states: ['PER'], lastYear: 2020 },
      ],
    });
    const { needs, groups } = await gapsOf(register);
    expect(needs).toEqual([
      { need: 'N2', gap: 90, group: 0, inOtherYears: 60, inKind: 0 },
      { need: 'N1', gap: 70, group: 1, inOtherYears: 0, inKind: 50 },
    ]);
    expect(groups[1]).toEqual({ needs: ['N1'], requirement: 100, money: 0, inKind: 30, count: 0, pledges: [] });
  });

  it('money for one State does not go to its region', async () => {
    const register = build({
      states: [KENYA, PERU],
      needs: [{ id: 'N1', requirement: 100, places: [{ kind: 'region', name: 'Africa', share: null }] }],
      pledges: [
        { id: 'P1', amount: 50, states: ['PER'] },
        { id: 'P2', amount: 30, regions: ['Africa'] },
      ],
    });
    expect((await gapsOf(register)).groups).toEqual([
      {
        needs: ['N1'],
        requirement: 100,
        money: 30,
        inKind: 0,
        count: 1,
        pledges: [{ pledge: 'P2', donor: 'Norway', amount: 30 }],
      },
    ]);
  });
});

test('R16: what needs lack is what they require less the money that may go there, all of it used there', () =>
  fc.assert(
    fc.asyncProperty(randomMoney, fc.constantFrom(...ALLOCATION_POLICIES), async (register, policy) => {
      const { gaps, needs, assignments, pledges } = await analyse(register, { explain: true, policy });
      const gapOf = new Map(needs.map(({ id, gap }) => [id, gap]));
      const available = new Map(pledges.map((pledge) => [pledge.id, pledge.available]));
      expect(gaps!.needs.map(({ need }) => need).sort()).toEqual(
        needs.flatMap(({ id, gap }) => (gap > 0 ? [id] : [])).sort(),
      );
      for (const { need, gap, group } of gaps!.needs) {
        const { needs: here, requirement, money, inKind, pledges: behind } = gaps!.groups[group]!;
        expect(gap).toBe(gapOf.get(need));
        expect(here).toContain(need);
        expect(sum(behind.map(({ amount }) => amount))).toBeCloseTo(money, 6);
        for (const { pledge, amount } of behind) {
          expect(amount).toBeLessThanOrEqual(available.get(pledge)! + 1e-9);
          // What of the pledge is behind the gap is used, and on these needs.
          const used = assignments.filter((one) => one.pledge === pledge && here.includes(one.need));
          expect(sum(used.map((one) => one.amount))).toBeGreaterThanOrEqual(amount - 1e-6);
        }
        // What these lack in the cells concerned: at least this need's gap, at most the gaps of all of them.
        const lacking = requirement - money - inKind;
        expect(inKind).toBeGreaterThanOrEqual(-1e-9);
        expect(lacking).toBeGreaterThanOrEqual(gap - 1e-6);
        expect(lacking).toBeLessThanOrEqual(sum(here.map((id) => gapOf.get(id)!)) + 1e-6);
      }
    }),
    runs(40),
  ));
