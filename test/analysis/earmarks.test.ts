import type { Stated } from './build';
import { analysisOf } from './solver';

const NEEDS: NonNullable<Stated['needs']> = [
  {
    id: 'N1',
    requirement: 10,
    state: 'KEN',
    theme: 'Corruption',
    modality: 'Training',
    firstYear: 2020,
    lastYear: 2021,
  },
  { id: 'N2', requirement: 10, state: 'PER', theme: 'Trafficking', modality: null },
];

async function reached(
  earmark: NonNullable<Stated['pledges']>[number] extends infer P ? Omit<P, 'id' | 'amount'> : never,
) {
  const { assignments, pledges } = await analysisOf({
    needs: NEEDS,
    projects: [{ id: 'J2', need: 'N2', cost: 10 }],
    pledges: [{ id: 'P1', amount: 100, ...earmark }],
  });
  return {
    needs: [...new Set(assignments.map(({ need }) => need))],
    level: pledges[0]!.level,
    reason: pledges[0]!.reason,
  };
}

describe('R7 earmarks: every part that is not blank matches', () => {
  test.each([
    ['nothing', {}, ['N1', 'N2'], 'unearmarked'],
    ['a need', { needs: ['N1'] }, ['N1'], 'tightly earmarked'],
    ['several needs', { needs: ['N2', 'N1'] }, ['N1', 'N2'], 'tightly earmarked'],
    ['a project, which means its need', { projects: ['J2'] }, ['N2'], 'tightly earmarked'],
    ['a State', { states: ['PER'] }, ['N2'], 'earmarked'],
    ['a region, in any letter case', { regions: ['AFRICA'] }, ['N1'], 'softly earmarked'],
    ['a region below the reporting region', { regions: ['South America'] }, ['N2'], 'softly earmarked'],
    ['a group of States', { regions: ['Developing'] }, ['N1', 'N2'], 'softly earmarked'],
    ['a theme, in any letter case', { themes: ['trafficking'] }, ['N2'], 'softly earmarked'],
    ['a modality', { modalities: ['training'] }, ['N1'], 'softly earmarked'],
    ['a State and a theme', { states: ['KEN'], themes: ['Corruption'] }, ['N1'], 'tightly earmarked'],
    ['a State and a modality', { states: ['KEN'], modalities: ['Training'] }, ['N1'], 'tightly earmarked'],
  ] as const)('%s', async (_, earmark, needs, level) => {
    expect(await reached(earmark)).toEqual({ needs, level, reason: 'earmark met' });
  });

  test.each([
    ['years that overlap, in the year that both have', { firstYear: 2021 }, ['N1', 'N2'], 5],
    ['years that end before: a need without years only', { lastYear: 2019 }, ['N2'], 0],
  ] as const)('%s', async (_, earmark, reachedNeeds, ofN1) => {
    const { needs, level, reason } = await reached(earmark);
    // N1 needs 5 in 2020 and 5 in 2021
    expect({ needs, level, reason }).toEqual({ needs: reachedNeeds, level: 'unearmarked', reason: 'years' });
    const { needs: analysed } = await analysisOf({ needs: NEEDS, pledges: [{ id: 'P1', amount: 100, ...earmark }] });
    expect(analysed[0]!.covered).toBe(ofN1);
  });

  test.each([
    ['a State and a theme that no need has together', { states: ['KEN'], themes: ['Trafficking'] }, 'no such need'],
    ['a need and another need’s project', { needs: ['N1'], projects: ['J2'] }, 'no such need'],
    ['an unknown region', { regions: ['Atlantis'] }, 'no such need'],
    ['a need, in other years', { needs: ['N1'], firstYear: 2022 }, 'years'],
    ['goods, all taken', { kind: 'in kind' }, 'earmark met'],
  ] as const)('%s: stranded', async (_, earmark, reason) => {
    expect((await reached(earmark)).reason).toBe(reason);
  });
});
