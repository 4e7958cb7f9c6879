import { inStates } from '../fixtures/inStates';
import type { Stated } from './build';
import { analysisOf } from './solver';

const REGISTER: Stated = {
  settings: { firstYear: 2020, lastYear: 2021 },
  themes: ['Corruption', 'Trafficking in Persons'],
  donors: ['Norway'],
  needs: [
    { id: 'N1', requirement: 100, theme: 'CORRUPTION', modality: 'Training', firstYear: 2020, lastYear: 2020 },
    { id: 'N2', requirement: 60, theme: 'Trafficking in persons', places: inStates('PER') },
    { id: 'N3', requirement: 40, theme: 'Corruption', modality: 'training', firstYear: 2021, lastYear: 2022 },
  ],
  pledges: [
    { id: 'P1', amount: 110, donor: 'NORWAY', firstYear: 2021, lastYear: 2021 },
    { id: 'P2', amount: 20, donor: 'Japan', kind: 'in kind', places: inStates('PER'), status: 'paid' },
    { id: 'P3', amount: 7, donor: 'Norway', status: 'pledged' },
  ],
};

describe('R8 every total by each dimension', () => {
  // Cells: N1 100 in 2020; N2 30 in 2020 and 30 in 2021; N3 20 in 2021 and 20 in 2022. P2 (goods for Peru) gives N2 its
  // 20 in 2020, for P1 may be used in 2021 only: 30 to N2, 20 to N3, 60 stranded. Covered: N1 0, N2 50, N3 20.
  test('by theme, spelled as the Themes table does', async () => {
    const { themes } = await analysisOf(REGISTER);
    expect(themes).toEqual([
      { key: 'Corruption', name: 'Corruption', count: 2, requirement: 140, covered: 20, gap: 120, coverage: 20 / 140 },
      {
        key: 'Trafficking in Persons',
        name: 'Trafficking in Persons',
        count: 1,
        requirement: 60,
        covered: 50,
        gap: 10,
        coverage: 50 / 60,
      },
    ]);
  });

  test('by region, Member State and modality', async () => {
    const { regions, states, modalities } = await analysisOf(REGISTER);
    const brief = (groups: typeof regions) =>
      groups.map(({ key, name, requirement, covered }) => [key, name, requirement, covered]);
    expect(brief(regions)).toEqual([
      ['Africa', 'Africa', 140, 20],
      ['Americas', 'Americas', 60, 50],
    ]);
    expect(brief(states)).toEqual([
      ['KEN', 'Kenya', 140, 20],
      ['PER', 'Peru', 60, 50],
    ]);
    expect(brief(modalities)).toEqual([
      ['', '(not stated)', 60, 50],
      ['Training', 'Training', 140, 20],
    ]);
  });

  test('by theme and region, the pairs that occur', async () => {
    const { themeByRegion } = await analysisOf(REGISTER);
    expect(themeByRegion.map(({ theme, region, gap }) => [theme, region, gap])).toEqual([
      ['Corruption', 'Africa', 120],
      ['Trafficking in Persons', 'Americas', 10],
    ]);
  });

  test('by year: what is needed and covered in it; firm money evenly over the years of the row, else over the period', async () => {
    const { years } = await analysisOf(REGISTER);
    // requirement: 2020 N1 100 + N2 60 / 2 = 130; 2021 N2 30 + N3 20 = 50; 2022 N3 20
    // covered: 2020 N2 20; 2021 N2 30 + N3 20; 2022 nothing. firm: P1 110 in 2021; P2 20 over 2020 and 2021: 10 each
    expect(years.map(({ year, requirement, covered, gap, firm }) => [year, requirement, covered, gap, firm])).toEqual([
      [2020, 130, 20, 110, 10],
      [2021, 50, 50, 0, 120],
      [2022, 20, 0, 20, 0],
    ]);
  });

  test('rows without years in a register without a period stand apart', async () => {
    const { years } = await analysisOf({ needs: [{ id: 'N1', requirement: 10 }], pledges: [{ id: 'P1', amount: 4 }] });
    expect(years).toEqual([
      { year: null, requirement: 10, covered: 4, gap: 6, firm: 4, coverage: 0.4, carriedOver: 0, expiring: 0 },
    ]);
  });

  test('by donor, kind and level of earmarking', async () => {
    const { donors, kinds, levels } = await analysisOf(REGISTER);
    const brief = (groups: typeof donors) =>
      groups.map(({ key, count, pledged, firm, covered, stranded }) => [key, count, pledged, firm, covered, stranded]);
    expect(brief(donors)).toEqual([
      ['Japan', 1, 0, 20, 20, 0],
      ['Norway', 2, 7, 110, 50, 60],
    ]);
    expect(brief(kinds)).toEqual([
      ['cash', 2, 7, 110, 50, 60],
      ['in kind', 1, 0, 20, 20, 0],
    ]);
    expect(brief(levels)).toEqual([
      ['tightly earmarked', 1, 0, 20, 20, 0],
      ['unearmarked', 2, 7, 110, 50, 60],
    ]);
  });
});
