import type { Form } from '../../src/forms/form';
import { partyFinder } from '../../src/forms/parties';
import { pledgeForm } from '../../src/forms/pledgeForm';
import type { FormSource } from '../../src/forms/formSource';
import { LANGUAGES } from '../../src/words/languages';
import type { Language } from '../../src/words/languages';
import type { Rows } from '../register/rawWorkbook';
import { groundOf } from './grounds';
import { sampleSource, sourceOf } from './sources';

const REFERENCE = 'PB1-P-EN-00000000-00000000-20260701-00';

const formOf = async (source: FormSource, donor: string, language: Language = 'en'): Promise<Form> =>
  pledgeForm(await groundOf(source, language), partyFinder('pledges', source)(donor, true), { reference: REFERENCE });

describe('the form of Government of Country E in the illustrative register', () => {
  // By hand from src/register/sample/pledges.ts: P-008, P-019, P-030, P-048 (withdrawn) and P-060.
  it('lists its pledges in the order of their identifiers, without the withdrawn one', async () => {
    const { earlier, asSent, entered } = await formOf(sampleSource(), 'government of country E');
    expect(earlier).toEqual([
      {
        id: 'P-008',
        answer: null,
        problems: {},
        cells: {
          pledgedOn: '2025-04-01',
          status: 'paid',
          kind: 'cash',
          currency: 'GBP',
          amount: 240000,
          category: null,
          quantity: null,
          needs: 'N-007',
          places: null,
          regions: null,
          themes: null,
          firstYear: null,
          lastYear: null,
          instalments: null,
          condition: null,
          notes: null,
        },
      },
      expect.objectContaining({ id: 'P-019' }),
      {
        id: 'P-030',
        answer: null,
        problems: {},
        cells: expect.objectContaining({
          status: 'paid',
          kind: 'in kind',
          currency: 'USD',
          amount: null,
          category: 'adviser day',
          quantity: 90,
        }),
      },
      expect.objectContaining({ id: 'P-060', cells: expect.objectContaining({ status: 'pledged', quantity: 6 }) }),
    ]);
    expect(asSent).toEqual(earlier);
    expect(entered).toEqual([]);
  });

  it('says for whom, for which programme, as of when and in which currency it is', async () => {
    expect(await formOf(sampleSource(), 'Government of Country E')).toMatchObject({
      kind: 'pledges',
      language: 'en',
      rightToLeft: false,
      reference: REFERENCE,
      party: 'Government of Country E',
      programme: 'Technical cooperation in crime prevention and criminal justice',
      session: 'Illustrative register: no figure is real',
      asOf: '2026-07-01',
      baseCurrency: 'USD',
      newRows: 15,
    });
  });

  it('names no other donor', async () => {
    const text = JSON.stringify(await formOf(sampleSource(), 'Government of Country E'));
    expect(text).not.toMatch(/Government of Country [^E]|Illustrative (Trust|Development|Foundation|League|Software)/);
  });

  it('offers every State in need and the regions of these, and what the words of its language are', async () => {
    const { lists } = await formOf(sampleSource(), 'Government of Country E', 'fr');
    // Thirty needs: of twenty-nine States, Zambia in two of them, and of a region (src/register/sample/needs.ts).
    expect(lists.states).toHaveLength(29);
    expect(lists.regions).toContain('Mélanésie');
    expect(lists.states).toEqual(expect.arrayContaining(['Pérou', 'République-Unie de Tanzanie', 'Viet Nam']));
    expect(lists.states).toEqual([...lists.states].sort(new Intl.Collator('fr').compare));
    expect(lists.themes.slice(0, 3)).toEqual(['Proceeds of crime', 'Urban crime', 'Environmental crime']);
    expect(lists.themes).toHaveLength(11);
    expect(lists.modalities).toEqual([
      'advisory services',
      'equipment',
      'research',
      'technical cooperation',
      'training',
    ]);
    expect(lists.currencies.map(({ code }) => code)).toEqual(['USD', 'CAD', 'CHF', 'EUR', 'GBP', 'JPY']);
    expect(lists.categories).toContainEqual({ name: 'equipment item', unit: 'item', currency: 'EUR', unitValue: 1900 });
    expect(lists.categories).toHaveLength(7);
  });

  it('offers to pledge, to commit and to pay; to withdraw is an answer', async () => {
    const { lists, words } = await formOf(sampleSource(), 'Government of Country E');
    expect([lists.statuses, lists.kinds]).toEqual([
      ['pledged', 'committed', 'paid'],
      ['cash', 'in kind'],
    ]);
    expect(Object.keys(words.answers)).toEqual(['confirmed', 'amended', 'withdrawn']);
  });
});

describe('earmarks', () => {
  it('of several stand in one cell, apart by semicolons, in the language of the form', async () => {
    // P-005 of Country D: Member State=Nepal; Bangladesh.
    const { earlier } = await formOf(sampleSource(), 'Government of Country D', 'ru');
    expect(earlier.find(({ id }) => id === 'P-005')!.cells.places).toBe('Непал; Бангладеш');
  });

  it('that nobody needs are offered to the donor who named them', async () => {
    // P-038 of Country F: Member State=Namibia, which has no need; P-054 of Country G: Papua New Guinea.
    expect((await formOf(sampleSource(), 'Government of Country F')).lists.states).toContain('Namibia');
    expect((await formOf(sampleSource(), 'Government of Country E')).lists.states).not.toContain('Namibia');
    // P-034 of Country H: Region=Southern Asia; South-eastern Asia.
    const { lists } = await formOf(sampleSource(), 'Government of Country H');
    expect(lists.regions).toEqual(expect.arrayContaining(['Southern Asia', 'South-eastern Asia']));
  });
});

describe('currencies', () => {
  const RATES: Rows = [
    ['Currency', 'Effective from', 'Units per USD'],
    ['EUR', '2026-01-01', 0.5],
    ['EUR', '2026-07-01', 0.8],
    ['EUR', '2026-07-02', 2],
    ['JPY', '2026-06-01', 160],
    ['CHF', '2026-08-01', 0.9],
  ];

  // R1, by hand: on 1 July 2026 a dollar is 0.8 euro or 160 yen; the franc has no rate yet.
  it('are worth what the newest rate on or before the day of the form says', async () => {
    const { lists } = await formOf(sourceOf({ ExchangeRates: RATES }), 'Donor A');
    expect(lists.currencies).toEqual([
      { code: 'USD', inBase: 1 },
      { code: 'EUR', inBase: 1.25 },
      { code: 'JPY', inBase: 0.00625 },
    ]);
  });

  it('are worth so in another base currency', async () => {
    const Settings: Rows = [
      ['Setting', 'Value'],
      ['Base currency', 'EUR'],
    ];
    const { lists, baseCurrency } = await formOf(sourceOf({ ExchangeRates: RATES, Settings }), 'Donor A');
    expect(baseCurrency).toBe('EUR');
    expect(lists.currencies).toEqual([
      { code: 'EUR', inBase: 1 },
      { code: 'USD', inBase: 0.8 },
      { code: 'JPY', inBase: 0.005 },
    ]);
  });
});

describe('columns', () => {
  it('are those of the register’s own table, in the order of the form', async () => {
    const { columns, earlier } = await formOf(sourceOf({}), 'Donor A');
    expect(columns.map(({ key }) => key)).toEqual(['pledgedOn', 'status', 'currency', 'amount']);
    expect(Object.keys(earlier[0]!.cells)).toEqual(['pledgedOn', 'status', 'currency', 'amount']);
    // Serial day 44000 is 18 June 2020.
    expect(earlier[0]!.cells).toEqual({ pledgedOn: '2020-06-18', status: 'paid', currency: 'USD', amount: 300 });
  });

  it('say what must be filled in; an amount and its currency need not, where a quantity is given', async () => {
    const { columns } = await formOf(sampleSource(), 'Government of Country E');
    expect(columns).toHaveLength(16);
    expect(columns.filter(({ required }) => required).map(({ key }) => key)).toEqual(['pledgedOn', 'status']);
  });

  it.each(LANGUAGES)('have a header, a prompt and an alert as Excel takes them: %s', async (language) => {
    const { columns, rightToLeft } = await formOf(sampleSource(), 'Government of Country E', language);
    expect(rightToLeft).toBe(language === 'ar');
    for (const { header, prompt, alert } of columns) {
      expect(header).not.toBe('');
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(alert.length).toBeLessThanOrEqual(225);
      expect(alert).not.toContain('#');
    }
  });
});

it('a new donor has a form without earlier rows', async () => {
  const form = await formOf(sampleSource(), 'Republic of Somewhere');
  expect([form.party, form.earlier]).toEqual(['Republic of Somewhere', []]);
  expect(form.lists.needs.length).toBeGreaterThan(0);
});

it.each([0, -1, 1.5, 501])('%p new rows are refused', async (newRows) => {
  const source = sampleSource();
  const ground = await groundOf(source);
  const donor = partyFinder('pledges', source)('Government of Country E');
  expect(() => pledgeForm(ground, donor, { reference: REFERENCE, newRows })).toThrow(/whole number from 1 to 500/);
});
