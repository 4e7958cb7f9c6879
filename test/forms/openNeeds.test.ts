import { formGround } from '../../src/forms/formGround';
import { openNeeds } from '../../src/forms/openNeeds';
import { shownIn } from '../../src/forms/shown';
import { LANGUAGES } from '../../src/words/languages';
import { builtInStates } from '../../src/register/states/builtInStates';
import afghanistan from '../fixtures/afghanistan2020/flows.json';
import { build, type Stated } from '../analysis/build';
import { analysisOf } from '../analysis/solver';
import type { Rows } from '../register/rawWorkbook';
import { groundOf } from './grounds';
import { sampleSource, sourceOf } from './sources';

const english = shownIn('en', builtInStates());

// By hand: 300 paid for urban crime cover 300 of N1; 700 committed for proceeds of crime cover N2 whole, and 200 of
// them nothing; what is only pledged covers nothing (R2, R6).
const NEEDS: Rows = [
  [
    'Need ID',
    'Member State',
    'Title',
    'Theme',
    'Modality',
    'Priority',
    'Currency',
    'Requirement',
    'First year',
    'Last year',
    'Status',
  ],
  ['N1', 'Kenya', 'Court management', 'Urban crime', 'training', 2, 'USD', 1000, 2026, 2027, 'approved'],
  ['N2', 'Peru', 'Asset recovery', 'Proceeds of crime', '', '', 'USD', 500, '', '', 'approved'],
  ['N3', 'Fiji', 'No longer', 'Urban crime', '', '', 'USD', 500, '', '', 'withdrawn'],
];
const PLEDGES: Rows = [
  ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme'],
  ['P1', 'Donor A', 44000, 'paid', 'USD', 300, 'Urban crime'],
  ['P2', 'Donor B', 44010, 'committed', 'USD', 700, 'Proceeds of crime'],
  ['P3', 'Donor C', 44020, 'pledged', 'USD', 100, ''],
];

it('a need that is covered, closed or withdrawn is not open; the others say what they lack', async () => {
  const { needs } = await groundOf(sourceOf({ Needs: NEEDS, Pledges: PLEDGES }));
  expect(needs).toEqual([
    {
      id: 'N1',
      title: 'Court management',
      state: 'Kenya',
      region: 'Africa',
      theme: 'Urban crime',
      modality: 'training',
      priority: 2,
      firstYear: 2026,
      lastYear: 2027,
      requirement: 1000,
      covered: 300,
      gap: 700,
    },
  ]);
});

it('a gap that is none in the printed decimals is not open', async () => {
  const stated = (decimals: number): Stated => ({
    settings: { decimals },
    needs: [{ id: 'N1', requirement: 1000.3 }],
    pledges: [{ id: 'P1', amount: 1000 }],
  });
  const gaps = async (decimals: number) => {
    const register = build(stated(decimals));
    return openNeeds(register, await analysisOf(register), english).map(({ gap }) => gap);
  };
  expect(await gaps(0)).toEqual([]);
  expect(await gaps(2)).toEqual([0.3]);
});

it('the gaps of Afghanistan 2020 add up to what an independent program computed: 576,534,611', async () => {
  const register = build({
    settings: { reportingDate: '2020-12-31' },
    states: [{ iso3: 'AFG', name: 'Afghanistan', region: 'Asia', regions: ['Asia'], group: null }],
    ...(afghanistan as Pick<Stated, 'needs' | 'pledges'>),
  });
  const needs = openNeeds(register, await analysisOf(register), english);
  expect(needs.reduce((sum, { gap }) => sum + gap, 0)).toBe(576_534_611);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('needs of one State stand together, in the order of the language, then of identifiers', async () => {
    const rows = ['Peru', 'Kenya', 'Peru', 'Côte d’Ivoire', 'China', 'Kenya'].map((state, place) => [
      `N${place + 8}`,
      state,
      'Title',
      'Urban crime',
      'USD',
      100,
    ]);
    const Needs: Rows = [['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'], ...rows];
    const { needs } = await groundOf(sourceOf({ Needs, Pledges: [PLEDGES[0]!, PLEDGES[3]!] }), language);
    const states = needs.map(({ state }) => state);
    expect(states).toHaveLength(6);
    expect(states).toEqual([...states].sort(new Intl.Collator(language).compare));
    const runs = states.filter((state, place) => state !== states[place - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(needs.filter(({ id }) => ['N8', 'N10'].includes(id)).map(({ id }) => id)).toEqual(['N8', 'N10']);
  });

  it('requirement, covered and gap agree in every row of the illustrative register', async () => {
    const source = sampleSource();
    const analysis = await analysisOf(source.register);
    const { needs } = formGround(source, analysis, { language, madeOn: '2026-07-01' });
    expect(needs.length).toBeGreaterThan(10);
    for (const { requirement, covered, gap } of needs) expect(requirement - covered).toBe(gap);
    expect(needs.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(analysis.totals.gap, -2);
  });
});
