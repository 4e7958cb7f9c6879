import { needsForm } from '../../src/forms/needsForm';
import { partyFinder } from '../../src/forms/parties';
import type { Language } from '../../src/words/languages';
import { groundOf } from './grounds';
import { sampleSource } from './sources';

const REFERENCE = 'PB1-N-EN-00000000-00000000-20260701-00';

const formOf = async (state: string, language: Language = 'en') => {
  const source = sampleSource();
  const party = partyFinder('needs', source)(state);
  return needsForm(await groundOf(source, language), party, { reference: REFERENCE, newRows: 4 });
};

// By hand from src/register/sample/needs.ts: N-001 is Kenya’s only need.
it('lists the needs of the State, in the register’s words', async () => {
  const form = await formOf('KEN', 'es');
  expect(form).toMatchObject({ kind: 'needs', language: 'es', party: 'Kenya', newRows: 4, entered: [] });
  expect(form.earlier).toEqual([
    {
      id: 'N-001',
      answer: null,
      problems: {},
      cells: {
        places: 'Kenya',
        title: 'Training investigators and prosecutors to trace, freeze and confiscate the proceeds of crime',
        theme: 'Proceeds of crime',
        modality: 'training',
        priority: 1,
        currency: 'USD',
        requirement: 420000,
        firstYear: 2025,
        lastYear: 2027,
        inKindShare: 0.4,
        years: null,
        requestedOn: '2025-01-20',
        notes: null,
      },
    },
  ]);
  expect(form.asSent).toEqual(form.earlier);
});

it('leaves out needs that are closed or withdrawn', async () => {
  expect((await formOf('Bosnia and Herzegovina')).earlier).toEqual([]);
  expect((await formOf('United Republic of Tanzania')).earlier).toEqual([]);
});

it('can be made for a State that has stated no need yet', async () => {
  expect(await formOf('Namibia')).toMatchObject({ party: 'Namibia', earlier: [] });
});

it('offers themes, modalities and currencies, and tells nothing of other States', async () => {
  const { lists, columns } = await formOf('Kenya');
  expect(lists).toMatchObject({ needs: [], regions: [], categories: [], statuses: [], kinds: [] });
  // Every State of the States table, with their regions: not those that have stated needs.
  const { states } = sampleSource();
  const regions = new Set([...states.states.values()].map(({ region }) => region));
  expect(lists.states).toHaveLength(states.states.size + regions.size);
  expect([lists.themes.length, lists.modalities.length, lists.currencies.length]).toEqual([11, 5, 6]);
  expect(columns.filter(({ required }) => required).map(({ key }) => key)).toEqual([
    'title',
    'theme',
    'currency',
    'requirement',
  ]);
});
