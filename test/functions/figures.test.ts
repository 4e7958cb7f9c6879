import { inStates } from '../fixtures/inStates';
import { convert } from '../../src/functions/convert';
import { costPerOutcome } from '../../src/functions/costPerOutcome';
import { coverage } from '../../src/functions/coverage';
import type { Figures } from '../../src/functions/figures';
import { FunctionError } from '../../src/functions/functionError';
import { funded } from '../../src/functions/funded';
import { gap } from '../../src/functions/gap';
import { build, KENYA, PERU } from '../analysis/build';
import { analyse } from '../../src/analysis/analyse';

let figures: Figures;
beforeAll(async () => {
  const register = build({
    needs: [
      { id: 'N-1', requirement: 1000, theme: 'Corruption', places: inStates('KEN') },
      { id: 'N-2', requirement: 500, theme: 'Terrorism', places: inStates('PER') },
      { id: 'N-3', requirement: 300, theme: 'Corruption', places: inStates('PER'), status: 'closed' },
      { id: 'N-4', requirement: 0, theme: 'Piracy', places: inStates('PER') },
      { id: 'N-5', requirement: 10, theme: 'Piracy', places: inStates('PER'), currency: 'XAF' },
    ],
    projects: [
      { id: 'A', need: 'N-1', cost: 1500, currency: 'EUR', outcome: 60 },
      { id: 'B', need: 'N-1', cost: 100, outcome: 0 },
      { id: 'C', need: 'N-1', cost: 100, currency: 'XAF', outcome: 4 },
    ],
    pledges: [
      { id: 'P-1', donor: 'Norway', amount: 250, needs: ['N-1'], pledgedOn: '2019-12-31' },
      { id: 'P-2', donor: 'Norway', amount: 75, currency: 'EUR', needs: ['N-1'], pledgedOn: '2020-03-01' },
      { id: 'P-3', donor: 'norway', amount: 40, needs: ['N-1'], pledgedOn: '2020-12-31', status: 'paid' },
      { id: 'P-4', donor: 'Norway', amount: 999, pledgedOn: '2020-06-01', status: 'pledged' },
      { id: 'P-5', donor: 'Japan', amount: 400, needs: ['N-2'], pledgedOn: '2020-06-01' },
    ],
    rates: [
      ['EUR', '2020-01-01', 0.75],
      ['EUR', '2020-07-01', 0.5],
    ],
    donors: ['Norway', 'Japan', 'Chile'],
    themes: ['Corruption', 'Terrorism', 'Piracy'],
    states: [KENYA, PERU],
  });
  figures = { register, analysis: await analyse(register, {}), date1904: false };
});

const errorOf = (work: () => unknown): FunctionError => {
  try {
    work();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

// By hand: N-1 has 250 + 75 / 0.5 (what is outstanding, at the reporting date) + 40 = 440 of 1000, N-2 has 400 of 500; Kenya is in Africa, Peru in the Americas,
// both are developing.
describe('GAP', () => {
  it('is the requirement less what is covered', () => {
    expect(gap('N-1', null, figures)).toBeCloseTo(560, 9);
    expect(gap(' n-2 ', null, figures)).toBeCloseTo(100, 9);
  });

  it.each([
    ['N-9', '#N/A', 'The register has no need "N-9".'],
    ['N-3', '#N/A', 'The need "N-3" is closed and does not count.'],
    ['N-5', '#N/A', 'The need "N-5" does not count: its currency XAF has no rate of exchange.'],
    ['  ', '#VALUE!', 'What is there: a blank. What is needed: a Need ID.'],
  ])('of "%s" is %s: %s', (need, code, message) => {
    expect(errorOf(() => gap(need, null, figures))).toMatchObject({ code, message });
  });
});

describe('COVERAGE', () => {
  it.each([
    ['N-1', 0.44],
    ['terrorism', 0.8],
    ['Corruption', 0.44],
    ['Africa', 0.44],
    ['South America', 0.8],
    ['developing', 840 / 1500],
  ])('of %s is %d', (name, share) => {
    expect(coverage(name, null, figures)).toBeCloseTo(share, 9);
  });

  it.each([
    ['Mars', 'The register has no need, theme or region "Mars".'],
    ['Piracy', 'Nothing is required of "Piracy", so that no share of it can be covered.'],
  ])('of %s is #N/A', (name, message) => {
    expect(errorOf(() => coverage(name, null, figures))).toMatchObject({ code: '#N/A', message });
  });
});

// N-1 of 300 in 2025 and 2026 has 100 in 2025; N-2, half Kenya and half of the region Africa, 200 in 2026, has 60 in
// Kenya.
describe('of one year', () => {
  let ofYears: Figures;
  beforeAll(async () => {
    const register = build({
      settings: { firstYear: 2025, lastYear: 2026 },
      needs: [
        { id: 'N-1', requirement: 300, firstYear: 2025, lastYear: 2026 },
        {
          id: 'N-2',
          requirement: 200,
          firstYear: 2026,
          lastYear: 2026,
          places: [
            { kind: 'state', name: 'KEN', share: 0.5 },
            { kind: 'region', name: 'Africa', share: 0.5 },
          ],
        },
      ],
      pledges: [
        { id: 'P-1', amount: 100, needs: ['N-1'], firstYear: 2025, lastYear: 2025 },
        { id: 'P-2', amount: 60, needs: ['N-2'], places: inStates('KEN') },
      ],
    });
    ofYears = { register, analysis: await analyse(register, {}), date1904: false };
  });

  it('is what the need lacks then', () => {
    expect([gap('N-1', 2025, ofYears), gap('N-1', '2026', ofYears), gap('N-1', 0, ofYears)]).toEqual([50, 150, 200]);
    expect(gap('N-1', 2030, ofYears)).toBe(0);
  });

  it('is the share that is covered then; a need of several places counts where it is', () => {
    expect(coverage('N-1', 2025, ofYears)).toBeCloseTo(100 / 150, 9);
    expect(coverage('Africa', 2026, ofYears)).toBeCloseTo(60 / 350, 9);
    expect(coverage('Africa', null, ofYears)).toBeCloseTo(160 / 500, 9);
    expect(errorOf(() => coverage('N-1', 2030, ofYears))).toMatchObject({
      code: '#N/A',
      message: 'Nothing is required of "N-1" in 2030, so that no share of it can be covered.',
    });
  });

  it.each([2, 2025.5, 'next', true])('is refused for %p', (year) => {
    expect(errorOf(() => gap('N-1', year, ofYears))).toMatchObject({
      code: '#VALUE!',
      message: `What is there: "${year}" as the year. What is needed: a year, as 2027.`,
    });
  });

  it('is spread over the years of the need where the whole period counts', async () => {
    const register = {
      ...ofYears.register,
      settings: { ...ofYears.register.settings, years: 'whole period' as const },
    };
    const whole = { ...ofYears, register, analysis: await analyse(register, {}) };
    expect(gap('N-1', 2025, whole)).toBeCloseTo(100, 9);
  });
});

describe('CONVERT', () => {
  it('takes the newest rate that is in force on the day; without a day, on the reporting date', () => {
    // 43921 is 31 March 2020, 44013 is 1 July 2020, in the date system of 1900.
    expect(convert(75, 'EUR', 43921, figures)).toBe(100);
    expect(convert(75, 'eur', 44013, figures)).toBe(150);
    expect(convert(75, 'EUR', '2020-03-31', figures)).toBe(100);
    for (const blank of ['', null, undefined, 0]) expect(convert(75, 'EUR', blank, figures)).toBe(150);
    expect(convert(75, 'USD', 1, figures)).toBe(75);
  });

  it('counts days from 1904 where the workbook does', () => {
    // 43921 less 1462 days.
    expect(convert(75, 'EUR', 42459, { ...figures, date1904: true })).toBe(100);
  });

  it.each([
    [75, 'EURX', '', '#VALUE!', 'What is there: "EURX" as the currency. What is needed: a code of ISO 4217, as EUR.'],
    [
      75,
      'EUR',
      '03/04/2020',
      '#VALUE!',
      'What is there: "03/04/2020". What is needed: a date, or text like 2020-12-31.',
    ],
    [NaN, 'EUR', '', '#VALUE!', 'What is there: "NaN". What is needed: a number as the amount.'],
    [75, 'EUR', '2019-12-31', '#N/A', 'ExchangeRates has no rate for EUR that is in force on 2019-12-31.'],
  ])('of %d %s on "%s" is %s: %s', (amount, currency, date, code, message) => {
    expect(errorOf(() => convert(amount, currency, date, figures))).toMatchObject({ code, message });
  });
});

describe('COSTPEROUTCOME', () => {
  it('is the cost at the reporting date for one unit of outcome', () => {
    // By hand: 1500 / 0.5 = 3000 dollars for 60.
    expect(costPerOutcome('a', figures)).toBe(50);
  });

  it.each([
    ['Z', '#N/A', 'The register has no project "Z".'],
    ['B', '#N/A', 'The project "B" states no outcome above zero.'],
    ['C', '#N/A', 'ExchangeRates has no rate for XAF that is in force on 2020-12-31.'],
    ['', '#VALUE!', 'What is there: a blank. What is needed: a Project ID.'],
  ])('of "%s" is %s: %s', (project, code, message) => {
    expect(errorOf(() => costPerOutcome(project, figures))).toMatchObject({ code, message });
  });
});

describe('FUNDED', () => {
  it.each([
    ['NORWAY', '', '', 440],
    ['Norway', 2020, 2020, 190],
    ['Norway', '2020', '', 190],
    ['Norway', '', 2019, 250],
    // 43890 is 29 February 2020, 44195 is 30 December 2020.
    ['Norway', 43890, 44195, 150],
    ['Norway', '2020-12-31', '2020-12-31', 40],
    ['Japan', 2021, '', 0],
    ['Chile', '', '', 0],
  ])('of %s from %p to %p is %d', (donor, from, to, amount) => {
    expect(funded(donor, from, to, figures)).toBeCloseTo(amount, 9);
  });

  it.each([
    ['Atlantis', '', '', '#N/A', 'The register has no donor "Atlantis".'],
    ['', '', '', '#VALUE!', 'What is there: a blank. What is needed: the name of a donor.'],
    [
      'Norway',
      2021,
      2020,
      '#VALUE!',
      'What is there: a period from 2021-01-01 to 2020-12-31. What is needed: one that ends after it begins.',
    ],
    ['Norway', 'soon', '', '#VALUE!', 'What is there: "soon". What is needed: a date, or text like 2020-12-31.'],
  ])('of "%s" from %p to %p is %s: %s', (donor, from, to, code, message) => {
    expect(errorOf(() => funded(donor, from, to, figures))).toMatchObject({ code, message });
  });
});
