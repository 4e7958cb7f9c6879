import type { GivenPlace } from '../../../src/register/places';
import { build, KENYA, PERU, stateGiven, type Stated } from '../build';
import { analysisOf } from '../solver';

const UGANDA = { ...KENYA, iso3: 'UGA', name: 'Uganda' };
const states = [KENYA, PERU, UGANDA];
const place = (kind: GivenPlace['kind'], name: string, share: number | null = null): GivenPlace => ({
  kind,
  name,
  share,
});
const region = (name: string): GivenPlace => place('region', name);
const WORLD = place('world', 'Global');

const cellsOf = async (stated: Stated) => {
  const { needs } = await analysisOf({ states, ...stated });
  return needs.map(({ cells }) => cells.map((cell) => [cell.year, cell.place, cell.requirement, cell.covered]));
};

describe('R5: a requirement falls into cells of year and place', () => {
  test('evenly over its years, by the shares of its places, earlier years first, places by name', async () => {
    const places = [place('state', 'UGA', 0.4), place('state', 'KEN', 0.6)];
    const needs = [{ id: 'N1', requirement: 1000, firstYear: 2020, lastYear: 2021, places }];
    expect(await cellsOf({ needs })).toEqual([
      [
        [2020, 'KEN', 300, 0],
        [2020, 'UGA', 200, 0],
        [2021, 'KEN', 300, 0],
        [2021, 'UGA', 200, 0],
      ],
    ]);
  });

  test('by NeedYears in their proportions; their sum replaces the requirement', async () => {
    const needYears = [
      { need: 'N1', year: 2022, requirement: 100 },
      { need: 'N1', year: 2021, requirement: 300 },
    ];
    expect(await cellsOf({ needs: [{ id: 'N1', requirement: 999 }], needYears })).toEqual([
      [
        [2021, 'KEN', 300, 0],
        [2022, 'KEN', 100, 0],
      ],
    ]);
    // with a project the cost is the requirement, in the same proportions
    const projects = [{ id: 'J1', need: 'N1', cost: 200, status: 'chosen' as const }];
    expect(await cellsOf({ needs: [{ id: 'N1', requirement: 999 }], needYears, projects })).toEqual([
      [
        [2021, 'KEN', 150, 0],
        [2022, 'KEN', 50, 0],
      ],
    ]);
  });

  test('whole cents by largest remainder, earlier years first', async () => {
    // 1.00 over three years: 0.34, 0.33, 0.33
    const needs = [{ id: 'N1', requirement: 1, firstYear: 2020, lastYear: 2022 }];
    expect((await cellsOf({ needs }))[0]!.map(([, , requirement]) => requirement)).toEqual([0.34, 0.33, 0.33]);
  });

  test('shares that do not add up to 1 are scaled; places without one divide the rest', async () => {
    const scaled = [place('state', 'KEN', 0.6), place('state', 'UGA', 0.6)];
    const rest = [place('state', 'KEN', 0.5), stateGiven('PER'), stateGiven('UGA')];
    const needs = [
      { id: 'N1', requirement: 100, places: scaled },
      { id: 'N2', requirement: 100, places: rest },
    ];
    expect(
      (await cellsOf({ needs })).map((cells) => cells.map(([, name, requirement]) => [name, requirement])),
    ).toEqual([
      [
        ['KEN', 50],
        ['UGA', 50],
      ],
      [
        ['KEN', 50],
        ['PER', 25],
        ['UGA', 25],
      ],
    ]);
  });

  test('a cost below zero requires nothing', async () => {
    const projects = [{ id: 'J1', need: 'N1', cost: -50, status: 'chosen' as const }];
    expect((await analysisOf({ needs: [{ id: 'N1', requirement: 10 }], projects })).totals.requirement).toBe(0);
  });

  test('a blank end is that of the period, else the other end; without years one cell, which any year may cover', async () => {
    const needs = [
      { id: 'N1', requirement: 90, firstYear: 2020 },
      { id: 'N2', requirement: 10 },
    ];
    const years = async (settings: Stated['settings']) =>
      (await cellsOf({ needs, settings: settings! })).map((cells) => cells.map(([year]) => year));
    expect(await years({})).toEqual([[2020], [null]]);
    expect(await years({ firstYear: 2019, lastYear: 2021 })).toEqual([
      [2020, 2021],
      [2019, 2020, 2021],
    ]);
  });
});

describe('R7: money in its years', () => {
  const three = { needs: [{ id: 'N1', requirement: 300, firstYear: 2025, lastYear: 2027 }] };
  const in2025 = { pledges: [{ id: 'P1', amount: 300, firstYear: 2025, lastYear: 2025 }] };

  test('money of one year covers that year only', async () => {
    const found = await analysisOf({ ...three, ...in2025, settings: { reportingDate: '2025-12-31' } });
    expect(found.totals).toMatchObject({ covered: 100, gap: 200, stranded: 200, expiring: 200 });
    expect(found.stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 200, reason: 'years' }]);
    expect(found.years.map(({ year, covered, gap, expiring }) => [year, covered, gap, expiring])).toEqual([
      [2025, 100, 0, 200],
      [2026, 0, 100, 0],
      [2027, 0, 100, 0],
    ]);
    expect(found.wholePeriod).toEqual({ covered: 300, gap: 0, coverage: 1 });
  });

  test('with Years = whole period spans need only touch', async () => {
    const found = await analysisOf({ ...three, ...in2025, settings: { years: 'whole period' } });
    expect(found.totals).toMatchObject({ covered: 300, gap: 0, stranded: 0 });
    expect(found.years.map(({ covered }) => covered)).toEqual([100, 100, 100]);
  });

  test('an instalment covers no year before it falls due, and is carried forward to the last year', async () => {
    // 100 are due at once (the sum is 200 of 300), 50 in 2026 and 150 in 2027: 2025 gets 100, 2026 50, 2027 100 of 150
    const found = await analysisOf({
      ...three,
      pledges: [{ id: 'P1', amount: 300, lastYear: 2027 }],
      instalments: [
        { pledge: 'P1', dueOn: '2027-03-01', amount: 150 },
        { pledge: 'P1', dueOn: '2026-03-01', amount: 50 },
      ],
    });
    expect(found.years.map(({ year, covered, firm }) => [year, covered, firm])).toEqual([
      [2025, 100, 0],
      [2026, 50, 50],
      [2027, 100, 250],
    ]);
    expect(found.stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 50, reason: 'years' }]);
  });

  test('receipts settle the earliest instalments and free them of their days', async () => {
    // 60 of 100 came: the instalment of 2026 is free; 40 fall due in 2027 and cover 2027
    const found = await analysisOf({
      needs: [{ id: 'N1', requirement: 200, firstYear: 2025, lastYear: 2027 }],
      pledges: [{ id: 'P1', amount: 100 }],
      instalments: [
        { pledge: 'P1', dueOn: '2026-03-01', amount: 60 },
        { pledge: 'P1', dueOn: '2027-03-01', amount: 40 },
      ],
      receipts: [{ id: 'R1', pledge: 'P1', amount: 60 }],
    });
    expect(found.needs[0]!.cells.map(({ covered }) => covered)).toEqual([60, 0, 40]);
  });

  test('money that fell due earlier is carried over', async () => {
    const found = await analysisOf({
      needs: [{ id: 'N1', requirement: 100, firstYear: 2026, lastYear: 2026 }],
      pledges: [{ id: 'P1', amount: 80 }],
      instalments: [{ pledge: 'P1', dueOn: '2025-03-01', amount: 80 }],
    });
    expect(found.years.map(({ year, firm, covered, carriedOver }) => [year, firm, covered, carriedOver])).toEqual([
      [2025, 80, 0, 0],
      [2026, 0, 80, 80],
    ]);
  });
});

describe('R7: money in its places', () => {
  test('money for one State covers the part of that State', async () => {
    const places = [place('state', 'KEN', 0.6), place('state', 'UGA', 0.4)];
    const found = await analysisOf({
      states,
      needs: [{ id: 'N1', requirement: 1000, places }],
      pledges: [{ id: 'P1', amount: 700, states: ['KEN'] }],
    });
    expect(found.totals).toMatchObject({ covered: 600, stranded: 100 });
    expect(found.states.map(({ key, requirement, covered, count }) => [key, requirement, covered, count])).toEqual([
      ['KEN', 600, 600, 1],
      ['UGA', 400, 0, 1],
    ]);
    expect(found.needs[0]).toMatchObject({ state: 'KEN; UGA', stateName: 'Kenya; Uganda', region: 'Africa' });
  });

  test.each([
    ['no earmark', {}, 100],
    ['that region', { regions: ['Eastern Africa'] }, 100],
    ['a wider region', { places: [region('Africa')] }, 100],
    ['the world', { places: [WORLD] }, 100],
    ['a State within it', { states: ['KEN'] }, 0],
    ['both its States', { states: ['KEN', 'UGA'] }, 0],
    ['another region', { regions: ['Americas'] }, 0],
  ] as const)('a regional need takes money for %s', async (_, earmark, covered) => {
    const needs = [{ id: 'N1', requirement: 1000, places: [region('Eastern Africa')] }];
    const found = await analysisOf({ states, needs, pledges: [{ id: 'P1', amount: 100, ...earmark }] });
    expect(found.totals).toMatchObject({ requirement: 1000, covered });
    expect(found.regions.map(({ key }) => key)).toEqual(['Eastern Africa']);
    expect(found.states.map(({ key, name }) => [key, name])).toEqual([['Eastern Africa', 'Eastern Africa']]);
  });

  test('a global need takes money without a place or for the world only', async () => {
    const needs = [{ id: 'N1', requirement: 1000, places: [WORLD] }];
    const pledges = [
      { id: 'P1', amount: 10 },
      { id: 'P2', amount: 20, places: [WORLD] },
      { id: 'P3', amount: 40, regions: ['Africa'] },
      { id: 'P4', amount: 80, states: ['KEN'] },
    ];
    expect((await analysisOf({ states, needs, pledges })).totals.covered).toBe(30);
  });

  test('a pledge with shares of places is as many supplies', async () => {
    // 70 for Kenya and 30 for Peru: Kenya takes 50 of its 70, Peru 30
    const places = [place('state', 'KEN', 0.7), place('state', 'PER', 0.3)];
    const needs = [
      { id: 'N1', requirement: 50 },
      { id: 'N2', requirement: 50, state: 'PER' },
    ];
    const found = await analysisOf({ needs, pledges: [{ id: 'P1', amount: 100, places }] });
    expect(found.needs.map(({ covered }) => covered)).toEqual([50, 30]);
    expect(found.stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 20, reason: 'earmark met' }]);
  });

  test('a place that the register does not know matches nothing', async () => {
    const needs = [{ id: 'N1', requirement: 50 }];
    const found = await analysisOf({ needs, pledges: [{ id: 'P1', amount: 100, places: [region('Atlantis')] }] });
    expect(found.stranded.map(({ reason }) => reason)).toEqual(['no such need']);
  });
});

describe('R7: allotments', () => {
  const needs = [
    { id: 'N1', requirement: 100, priority: 1 },
    { id: 'N2', requirement: 100, priority: 2 },
  ];

  test('what was allotted stays, the rest goes by the policy; ignored, all goes by the policy', async () => {
    const stated: Stated = {
      needs,
      pledges: [{ id: 'P1', amount: 100 }],
      allotments: [{ id: 'A1', pledge: 'P1', need: 'N2', amount: 100, expended: 30 }],
    };
    const found = await analysisOf(stated);
    expect(found.needs.map(({ covered, allotted, spent }) => [covered, allotted, spent])).toEqual([
      [0, 0, 0],
      [100, 100, 30],
    ]);
    expect(found.totals).toMatchObject({ allotted: 100, spent: 30 });
    const ignored = await analysisOf({ ...stated, settings: { allotments: 'ignored' } });
    expect(ignored.needs.map(({ covered }) => covered)).toEqual([100, 0]);
  });

  test('beyond the requirement it is stranded; beyond the money the latest do not count', async () => {
    const found = await analysisOf({
      needs,
      pledges: [{ id: 'P1', amount: 200 }],
      allotments: [
        { id: 'A1', pledge: 'P1', need: 'N1', amount: 150, allottedOn: '2020-08-01' },
        { id: 'A2', pledge: 'P1', need: 'N2', amount: 80, allottedOn: '2020-09-01' },
        { id: 'A3', pledge: 'P1', need: 'N2', amount: 80, allottedOn: '2021-09-01' },
      ],
    });
    // A1 150 of which N1 takes 100; A2 50 of 80; A3 has not happened yet
    expect(found.needs.map(({ covered, allotted }) => [covered, allotted])).toEqual([
      [100, 150],
      [50, 50],
    ]);
    expect(found.stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 50, reason: 'allotted' }]);
    expect(found.issues.map(({ code, row }) => [code, row])).toEqual([['allotted-above-available', 2]]);
  });

  test('outside the earmark it counts, with a warning; within the years of the pledge only', async () => {
    const found = await analysisOf({
      needs: [{ id: 'N1', requirement: 100, firstYear: 2020, lastYear: 2021 }],
      pledges: [{ id: 'P1', amount: 100, themes: ['Trafficking'], lastYear: 2020 }],
      allotments: [{ id: 'A1', pledge: 'P1', need: 'N1', amount: 100 }],
    });
    expect(found.needs[0]!.cells.map(({ covered }) => covered)).toEqual([50, 0]);
    expect(found.stranded).toEqual([{ pledge: 'P1', donor: 'Norway', amount: 50, reason: 'allotted' }]);
    expect(found.issues.map(({ code }) => code)).toEqual(['allotted-outside-earmark']);
  });

  test('in the currency of its pledge it is that part of what the pledge is worth now, net of support costs', async () => {
    // 113 EUR at 1.0 now are 113 dollars, 100 available; half of the net 100 EUR is 50 dollars
    const found = await analysisOf({
      settings: { supportCostRate: 0.13 },
      needs,
      rates: [
        ['EUR', '2020-06-01', 0.8],
        ['EUR', '2020-12-01', 1],
      ],
      pledges: [{ id: 'P1', amount: 113, currency: 'EUR' }],
      allotments: [{ id: 'A1', pledge: 'P1', need: 'N2', amount: 50, currency: 'EUR', allottedOn: '2020-07-01' }],
    });
    expect(found.needs.map(({ covered, allotted }) => [covered, allotted])).toEqual([
      [50, 0],
      [50, 50],
    ]);
  });
});

test('R8: levels of earmarking', async () => {
  const needs = [{ id: 'N1', requirement: 1 }];
  const given: NonNullable<Stated['pledges']> = [
    { id: 'P1', amount: 1, kind: 'in kind' },
    { id: 'P2', amount: 1, states: ['KEN'], modalities: ['Training'] },
    { id: 'P3', amount: 1, states: ['KEN', 'PER'] },
    { id: 'P4', amount: 1, places: [stateGiven('KEN'), region('Africa')] },
    { id: 'P5', amount: 1, places: [stateGiven('KEN'), WORLD] },
    { id: 'P6', amount: 1, places: [WORLD], themes: ['Corruption'] },
  ];
  const { pledges } = await analysisOf({ needs, pledges: given });
  expect(pledges.map(({ level }) => level)).toEqual([
    'tightly earmarked',
    'tightly earmarked',
    'earmarked',
    'softly earmarked',
    'unearmarked',
    'softly earmarked',
  ]);
});

test('the register of a test knows its regions', () => {
  expect(build({ states }).regions.get('Eastern Africa')).toEqual(['KEN', 'UGA']);
});
