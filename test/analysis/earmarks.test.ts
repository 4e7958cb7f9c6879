import { inStates } from '../fixtures/inStates';
import type { Stated } from './build';
import { analysisOf } from './solver';

const NEEDS: NonNullable<Stated['needs']> = [
  {
    id: 'N1',
    requirement: 10,
    places: inStates('KEN'),
    theme: 'Corruption',
    modality: 'Training',
    firstYear: 2020,
    lastYear: 2021,
  },
  { id: 'N2', requirement: 10, places: inStates('PER'), theme: 'Trafficking', modality: null },
];

async function reached(
  earmark: NonNullable<Stated['pledges']>[number] extends infer P ? Omit<P, 'id' | 'amount'> : never,
) {
  const { assignments, pledges } = await analysisOf({
    needs: NEEDS,
    projects: [{ id: 'J2', need: 'N2', cost: 10 }],
    pledges: [{ id: 'P1', amount: 100, ...earmark }],
  });
  return { needs: assignments.map(({ need }) => need), level: pledges[0]!.level, reason: pledges[0]!.reason };
}

describe('R7 earmarks: every part that is not blank matches', () => {
  test.each([
    ['nothing', {}, ['N1', 'N2'], 'unearmarked'],
    ['a need', { needs: ['N1'] }, ['N1'], 'tightly earmarked'],
    ['several needs', { needs: ['N2', 'N1'] }, ['N1', 'N2'], 'tightly earmarked'],
    ['a project, which means its need', { projects: ['J2'] }, ['N2'], 'tightly earmarked'],
    ['a State', { places: inStates('PER') }, ['N2'], 'earmarked'],
    ['a region, in any letter case', { regions: ['AFRICA'] }, ['N1'], 'softly earmarked'],
    ['a region below the reporting region', { regions: ['South America'] }, ['N2'], 'softly earmarked'],
    ['a group of States', { regions: ['Developing'] }, ['N1', 'N2'], 'softly earmarked'],
    ['a theme, in any letter case', { themes: ['trafficking'] }, ['N2'], 'softly earmarked'],
    ['a modality', { modalities: ['training'] }, ['N1'], 'softly earmarked'],
    ['a State and a theme', { places: inStates('KEN'), themes: ['Corruption'] }, ['N1'], 'earmarked'],
    ['years that overlap', { firstYear: 2021 }, ['N1', 'N2'], 'unearmarked'],
    ['years that end before', { lastYear: 2019 }, ['N2'], 'unearmarked'],
  ] as const)('%s', async (_, earmark, needs, level) => {
    expect(await reached(earmark)).toEqual({ needs, level, reason: 'earmark met' });
  });

  test.each([
    [
      'a State and a theme that no need has together',
      { places: inStates('KEN'), themes: ['Trafficking'] },
      'no such need',
    ],
    ['a need and another need’s project', { needs: ['N1'], projects: ['J2'] }, 'no such need'],
    ['an unknown region', { regions: ['Atlantis'] }, 'no such need'],
    ['a need, in other years', { needs: ['N1'], firstYear: 2022 }, 'years'],
    ['goods, all taken', { kind: 'in kind' }, 'earmark met'],
  ] as const)('%s: stranded', async (_, earmark, reason) => {
    expect((await reached(earmark)).reason).toBe(reason);
  });
});
