import { analysisOf } from './solver';

describe('R6 coverage', () => {
  test('a surplus on one need never hides the gap on another', async () => {
    const { needs, totals } = await analysisOf({
      needs: [
        { id: 'N1', requirement: 100 },
        { id: 'N2', requirement: 100 },
      ],
      pledges: [
        { id: 'P1', amount: 160, needs: ['N1'] },
        { id: 'P2', amount: 40, needs: ['N2'] },
      ],
    });
    // firm 200 of 200 (funded share 1), but covered 100 + 40 = 140, gap 60, stranded 60
    expect(totals).toMatchObject({ fundedShare: 1, coverage: 0.7, covered: 140, gap: 60, stranded: 60 });
    expect(needs[0]).toMatchObject({ earmarked: 160, covered: 100, gap: 0, coverage: 1 });
    expect(needs[1]).toMatchObject({ earmarked: 40, covered: 40, gap: 60, coverage: 0.4 });
  });

  test('earmarked to a need is the available money that names it, by need or by project, and no other', async () => {
    const { needs } = await analysisOf({
      settings: { supportCostRate: 0.25 },
      needs: [
        { id: 'N1', requirement: 100 },
        { id: 'N2', requirement: 100 },
      ],
      projects: [
        { id: 'J1', need: 'N1', cost: 1 },
        { id: 'J2', need: 'N1', cost: 1 },
      ],
      pledges: [
        { id: 'P1', amount: 25, needs: ['N1'] },
        { id: 'P2', amount: 50, projects: ['J1', 'J2'] },
        { id: 'P3', amount: 75, needs: ['N1', 'N2'] },
        { id: 'P4', amount: 5, needs: ['N2'], status: 'pledged' },
        { id: 'P5', amount: 5, themes: ['Corruption'] },
      ],
    });
    // 25 / 1.25 + 50 / 1.25 = 20 + 40 = 60; P3 names two needs, P4 is not firm, P5 names none
    expect(needs.map(({ earmarked }) => earmarked)).toEqual([60, 0]);
  });

  test('a need without a requirement has no coverage share', async () => {
    const { needs, totals } = await analysisOf({
      needs: [{ id: 'N1', requirement: 0 }],
      pledges: [{ id: 'P1', amount: 5 }],
    });
    expect(needs[0]).toMatchObject({ covered: 0, gap: 0, coverage: null });
    expect(totals).toMatchObject({ coverage: null, fundedShare: null, stranded: 5 });
  });

  test('a register without needs or pledges has no figures but zeros', async () => {
    const { totals, themes, years } = await analysisOf({});
    expect(totals).toMatchObject({ requirement: 0, firm: 0, covered: 0, gap: 0, stranded: 0, coverage: null });
    expect([themes, years]).toEqual([[], []]);
  });
});
