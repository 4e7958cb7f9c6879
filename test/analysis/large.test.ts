import { largeRegister } from '../../bench/largeRegister';
import { ALLOCATION_POLICIES } from '../../src/register/schema/settings';
import { allows } from './mostCovered';
import { analysisOf } from './solver';

/** Large enough for broad supplies to go through narrower ones, and for the interior-point method. */
const register = largeRegister({ pledges: 4000, needs: 400 });

describe('a register of 4,000 pledges and 400 needs', () => {
  test('R7: every policy covers the same total, within earmarks, requirements and in-kind limits', async () => {
    const needs = new Map(register.needs.map((need) => [need.id, need]));
    const pledges = new Map(register.pledges.map((pledge) => [pledge.id, pledge]));
    const found: number[] = [];
    for (const policy of ALLOCATION_POLICIES) {
      const analysis = await analysisOf(register, policy);
      found.push(analysis.totals.covered);
      const goods = new Map<string, number>();
      for (const { pledge: from, need: to, amount } of analysis.assignments) {
        const [pledge, need] = [pledges.get(from)!, needs.get(to)!];
        expect(allows(register, pledge, need)).toBe(true);
        if (pledge.kind === 'in kind') goods.set(to, (goods.get(to) ?? 0) + amount);
      }
      for (const { id, requirement, covered } of analysis.needs) {
        expect(covered).toBeLessThanOrEqual(requirement);
        expect(goods.get(id) ?? 0).toBeLessThan(requirement * needs.get(id)!.inKindShare + 1e-6);
      }
      expect(analysis.totals.covered + analysis.totals.stranded).toBeCloseTo(analysis.totals.available, 3);
    }
    expect(found[1]).toBeCloseTo(found[0]!, 3);
    expect(found[2]).toBeCloseTo(found[0]!, 3);
  });
});
