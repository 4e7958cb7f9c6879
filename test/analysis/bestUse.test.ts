import { inStates } from '../fixtures/inStates';
import type { Stated } from './build';
import { analysisOf } from './solver';

const covered = async (stated: Stated, policy: 'priority' | 'even' | 'cost-effective') =>
  (await analysisOf(stated, policy)).needs.map((need) => need.covered);

describe('R7 best use of firm money', () => {
  test('covers the most in total before any priority', async () => {
    // P1 could cover N1 (priority 1), but then P2, which can cover only N1, would be stranded: 50 instead of 100
    const stated: Stated = {
      needs: [
        { id: 'N1', requirement: 50, priority: 1 },
        { id: 'N2', requirement: 50, priority: 5 },
      ],
      pledges: [
        { id: 'P1', amount: 50 },
        { id: 'P2', amount: 50, needs: ['N1'] },
      ],
    };
    for (const policy of ['priority', 'even', 'cost-effective'] as const) {
      expect(await covered(stated, policy)).toEqual([50, 50]);
    }
  });

  const three: Stated = {
    needs: [
      { id: 'N1', requirement: 100, priority: 2 },
      { id: 'N2', requirement: 200, priority: 1 },
      { id: 'N3', requirement: 400, priority: 2 },
    ],
    projects: [
      { id: 'J1', need: 'N1', cost: 100, outcome: 2 },
      { id: 'J3', need: 'N3', cost: 400, outcome: 20 },
    ],
    pledges: [{ id: 'P1', amount: 350 }],
  };

  test('priority: all of priority 1, then 2, ties by identifier', async () => {
    // 350: N2 (priority 1) 200, then N1 100, then N3 50
    expect(await covered(three, 'priority')).toEqual([100, 200, 50]);
  });

  test('even: the same share for all that can have it', async () => {
    // 350 of 700 = half of each
    expect(await covered(three, 'even')).toEqual([50, 100, 200]);
  });

  test('cost-effective: the lowest cost per outcome first, needs without one last', async () => {
    // N3 400 / 20 = 20 before N1 100 / 2 = 50 before N2: all 350 to N3
    expect(await covered(three, 'cost-effective')).toEqual([0, 0, 350]);
  });

  test('even: a need that its own money lifts above the rest does not take part in the rest', async () => {
    // N1 has 90 of its own (0.9); 60 for the others, of 100 + 200 = 300: 0.2 each
    const stated: Stated = {
      needs: [
        { id: 'N1', requirement: 100 },
        { id: 'N2', requirement: 100 },
        { id: 'N3', requirement: 200 },
      ],
      pledges: [
        { id: 'P1', amount: 90, needs: ['N1'] },
        { id: 'P2', amount: 60 },
      ],
    };
    expect(await covered(stated, 'even')).toEqual([90, expect.closeTo(20, 6), expect.closeTo(40, 6)]);
  });

  test('even: after the lowest share the next lowest is raised, within in-kind limits', async () => {
    // P1 (60, for N1 and N2) and goods P2 (100). N1 takes no goods: with all of P1 it comes to 0.6. N2 takes goods up
    // to 30: 0.3. N3 takes the other 70: 0.7. Raising N2 above 0.3 costs N1; the lowest is highest at (60 - x) / 100 =
    // (30 + x) / 100: x = 15, both 0.45.
    const stated: Stated = {
      needs: [
        { id: 'N1', requirement: 100, inKindShare: 0, theme: 'A' },
        { id: 'N2', requirement: 100, inKindShare: 0.3, theme: 'A' },
        { id: 'N3', requirement: 100 },
      ],
      pledges: [
        { id: 'P1', amount: 60, themes: ['A'] },
        { id: 'P2', amount: 100, kind: 'in kind' },
      ],
    };
    const found = await covered(stated, 'even');
    [45, 45, 70].forEach((amount, need) => expect(found[need]).toBeCloseTo(amount, 6));
  });

  test('tightly earmarked money is used before loosely earmarked, then by identifier', async () => {
    const { pledges } = await analysisOf({
      needs: [{ id: 'N1', requirement: 100 }],
      pledges: [
        { id: 'P1', amount: 30 },
        { id: 'P2', amount: 30, themes: ['Corruption'] },
        { id: 'P3', amount: 30, places: inStates('KEN') },
        { id: 'P10', amount: 30, needs: ['N1'] },
        { id: 'P9', amount: 30, needs: ['N1'] },
      ],
    });
    // in the order P9, P10 (tight), P3 (State), P2 (theme), P1: 30 + 30 + 30 + 10 + 0
    expect(pledges.map(({ id, covered: used }) => [id, used])).toEqual([
      ['P1', 0],
      ['P2', 10],
      ['P3', 30],
      ['P9', 30],
      ['P10', 30],
    ]);
  });

  test('by identifier also where pledges of one earmark lie around another', async () => {
    const { pledges } = await analysisOf({
      needs: [{ id: 'N1', requirement: 100 }],
      pledges: [
        { id: 'P1', amount: 40, themes: ['Corruption'] },
        { id: 'P2', amount: 40, regions: ['Africa'] },
        { id: 'P3', amount: 40, themes: ['Corruption'] },
      ],
    });
    // all softly earmarked: P1 40, P2 40, P3 the last 20
    expect(pledges.map(({ covered: used }) => used)).toEqual([40, 40, 20]);
  });
});
