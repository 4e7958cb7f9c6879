import { value } from '../../src/analysis/value';
import { build } from './build';
import { analysisOf } from './solver';

describe('R5 requirement of a need', () => {
  test('is its own without a chosen, running or completed project', () => {
    const { needs } = value(
      build({
        needs: [{ id: 'N1', requirement: 100 }],
        projects: [
          { id: 'J1', need: 'N1', cost: 70 },
          { id: 'J2', need: 'N1', cost: 60, status: 'dropped' },
        ],
      }),
    );
    expect(needs[0]).toMatchObject({ requirement: 100, project: null });
  });

  test.each(['chosen', 'under way', 'completed'] as const)('is the cost of its project that is %s', (status) => {
    const { needs } = value(
      build({
        needs: [{ id: 'N1', requirement: 100, inKindShare: 0.5 }],
        projects: [
          { id: 'J1', need: 'N1', cost: 70 },
          { id: 'J2', need: 'N1', cost: 80, status },
        ],
      }),
    );
    expect(needs[0]).toMatchObject({ requirement: 80, project: 'J2', cells: [{ requirement: 80, inKindLimit: 40 }] });
  });

  test('closed and withdrawn needs do not count, and money for them alone is stranded', async () => {
    const { needs, totals, stranded } = await analysisOf({
      needs: [
        { id: 'N1', requirement: 100, status: 'closed' },
        { id: 'N2', requirement: 100, status: 'withdrawn' },
        { id: 'N3', requirement: 100, status: 'under way' },
      ],
      pledges: [{ id: 'P1', amount: 40, needs: ['N1', 'N2'] }],
    });
    expect(needs.map(({ id }) => id)).toEqual(['N3']);
    expect(totals).toMatchObject({ requirement: 100, covered: 0, stranded: 40 });
    expect(stranded[0]!.reason).toBe('no such need');
  });

  test('cost per outcome is that of the project carried out, else the lowest among the options', () => {
    const { needs } = value(
      build({
        needs: ['N1', 'N2', 'N3', 'N4'].map((id) => ({ id, requirement: 100 })),
        projects: [
          { id: 'J1', need: 'N1', cost: 100, outcome: 5 },
          { id: 'J2', need: 'N1', cost: 90, outcome: 3, status: 'chosen' },
          { id: 'J3', need: 'N2', cost: 100, outcome: 5 },
          { id: 'J4', need: 'N2', cost: 90, outcome: 3 },
          { id: 'J5', need: 'N3', cost: 100, outcome: 50, status: 'dropped' },
          { id: 'J6', need: 'N3', cost: 100, outcome: 0 },
        ],
      }),
    );
    // N1: 90 / 3 = 30. N2: the lower of 100 / 5 = 20 and 90 / 3 = 30. N3 and N4: no outcome.
    expect(needs.map(({ costPerOutcome }) => costPerOutcome)).toEqual([30, 20, null, null]);
  });
});
