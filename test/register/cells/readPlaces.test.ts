import fc from 'fast-check';
import { readPlaces } from '../../../src/register/cells/readPlaces';
import { sharesAddUp, sharesOf, type GivenPlace } from '../../../src/register/places';
import { builtInStates } from '../../../src/register/states/builtInStates';
import { knownPlaces } from '../../../src/register/states/knownPlaces';
import { stateNameIn } from '../../../src/register/states/stateNames';
import { stateWordsOf } from '../../../src/words/allStates';
import { LANGUAGES } from '../../../src/words/languages';
import { REGION_NAMES } from '../../../src/words/regions';
import { writtenPlaces } from '../../../src/register/writtenPlaces';

const known = knownPlaces(builtInStates());
const read = (cell: string | number, keepsUnknown = false) => readPlaces(cell, known, keepsUnknown);

/** Places as "KEN 0.6", with kinds other than States in front. */
const told = (places: readonly GivenPlace[] | undefined): string[] | undefined =>
  places?.map(({ kind, name, share }) =>
    [...(kind === 'state' ? [] : [kind]), name, ...(share === null ? [] : [share])].join(' '),
  );

describe('what stands apart', () => {
  it.each([
    ['Kenya', ['KEN']],
    ['Kenya; Uganda', ['KEN', 'UGA']],
    ['Kenya；Uganda', ['KEN', 'UGA']],
    ['كينيا؛ أوغندا', ['KEN', 'UGA']],
    ['Kenya\nUganda\r\nPeru', ['KEN', 'UGA', 'PER']],
    // Lists as offices keep them.
    ['KEN,UGA', ['KEN', 'UGA']],
    ['Kenya | Uganda', ['KEN', 'UGA']],
    ['Kenya / Uganda', ['KEN', 'UGA']],
    ['Kenya, Uganda and Peru', undefined],
    ['Kenya, Uganda, Peru', ['KEN', 'UGA', 'PER']],
    ['肯尼亚、乌干达，秘鲁', ['KEN', 'UGA', 'PER']],
    ['Congo, Dem. Rep.', ['COD']],
    ['Congo, Dem. Rep., Kenya', ['COD', 'KEN']],
    ['Kenya, Congo, Dem. Rep., Congo', ['KEN', 'COD', 'COG']],
    ['Korea, Republic of', ['KOR']],
    ['Egypt, Arab Rep.; Yemen, Rep.', ['EGY', 'YEM']],
    ["Korea, Democratic People's Republic of, Iran, Islamic Rep.", ['PRK', 'IRN']],
    ['Hong Kong, China', ['HKG']],
    ['Kenya; Kenya; KEN', ['KEN']],
    ['Kenya;; Uganda;', ['KEN', 'UGA']],
    ['Eastern Africa; Peru; Global', ['region Eastern Africa', 'PER', 'world Global']],
    ['LDCs, SIDS', undefined],
    ['least developed countries', ['region least developed']],
    ['Inter-regional', ['world Global']],
    ['World', ['world Global']],
    ['Micronesia', ['FSM']],
  ] as const)('%j is %j', (cell, places) => {
    expect(told(read(cell).value)).toEqual(places);
  });

  it('may have nothing between: that is an error, for it must not come to restrict nothing', () => {
    expect(read(' ; ')).toMatchObject({ value: undefined, finding: { code: 'empty-list' } });
  });
});

describe('a share beside a place', () => {
  it.each([
    ['Kenya 60%; Uganda 40%', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya (60%), Uganda (40%)', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya: 0.6 / Uganda: 0.4', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya 0,6; Uganda 0,4', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya - 60 %; Uganda – 40\u00a0%', ['KEN 0.6', 'UGA 0.4']],
    ['60% Kenya, 40% Uganda', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya 33,3%, Uganda 66,7%', ['KEN 0.333', 'UGA 0.667']],
    ['Kenya %60; Uganda %40', ['KEN 0.6', 'UGA 0.4']],
    ['كينيا ٦٠٪؛ أوغندا ٤٠٪', ['KEN 0.6', 'UGA 0.4']],
    ['肯尼亚60％、乌干达40％', ['KEN 0.6', 'UGA 0.4']],
    ['Кения 60 %; Уганда 40 %', ['KEN 0.6', 'UGA 0.4']],
    ['Kenya 60 per cent; Uganda 40 per cent', ['KEN 0.6', 'UGA 0.4']],
    ['Congo, Dem. Rep. 12.5%, Kenya 87.5%', ['COD 0.125', 'KEN 0.875']],
    ['Congo (Dem. Rep.) 60%; Kenya', ['COD 0.6', 'KEN']],
    ['Kenya 60%; Kenya 20%; Uganda', ['KEN 0.8', 'UGA']],
    ['Eastern Africa 50%; Global 50%', ['region Eastern Africa 0.5', 'world Global 0.5']],
    ['Kenya 100%', ['KEN 1']],
    ['Kenya-20%; Uganda', ['KEN 0.2', 'UGA']],
  ] as const)('%j is read', (cell, places) => {
    const { value, finding } = read(cell);
    expect([told(value), finding]).toEqual([places, null]);
  });

  it.each(['Kenya 0%', 'Kenya -20%', 'Kenya: -0.2', 'Kenya 120%; Uganda', 'Kenya 1.5'])('%j is an error', (cell) => {
    expect(read(cell)).toMatchObject({ value: undefined, finding: { code: 'not-a-share', severity: 'error' } });
    expect(read(cell, true).value).toBeUndefined();
  });

  it('needs a sign: nothing says what "Kenya 60" is', () => {
    expect(read('Kenya 60; Uganda 40')).toMatchObject({ value: undefined, finding: { code: 'unknown-state' } });
  });
});

describe('an unknown place', () => {
  it('is an error, with what is possible and the nearest names', () => {
    expect(read('Kenyaa; Uganda').finding).toMatchObject({
      code: 'unknown-state',
      severity: 'error',
      wanted: { kind: 'placesInstead', unknown: ['Kenyaa'], near: expect.arrayContaining(['Kenya']) as string[] },
    });
  });

  it('of an earmark stays, with a warning and with its share, as a region of which nobody knows the States', () => {
    const { value, finding } = read('Kenya 40%; Region 60%', true);
    expect(told(value)).toEqual(['KEN 0.4', 'region Region 0.6']);
    expect(finding).toMatchObject({ code: 'unknown-place', severity: 'warning' });
    expect(known.statesOf('Region')).toEqual([]);
  });
});

describe('shares (R5)', () => {
  const parts = (cell: string) => {
    const { value } = read(cell);
    return [sharesOf(value!).map((share) => Number(share.toFixed(6))), sharesAddUp(value!)];
  };

  it.each([
    // Equal without any; what is left is divided equally; scaled where they do not add up.
    ['Kenya; Uganda; Peru', [0.333333, 0.333333, 0.333333], true],
    ['Kenya 60%; Uganda; Peru', [0.6, 0.2, 0.2], true],
    ['Kenya 60%; Uganda 60%', [0.5, 0.5], false],
    ['Kenya 10%; Uganda 30%', [0.25, 0.75], false],
    ['Kenya 60%; Uganda 40%; Peru', [0.6, 0.4, 0], false],
    ['Kenya 33.4%; Uganda 33.3%; Peru 33.3%', [0.334, 0.333, 0.333], true],
  ] as const)('of %j are %j', (cell, shares, adds) => {
    expect(parts(cell)).toEqual([shares, adds]);
  });
});

/** Every State in every language, regions and the world, with what each is. */
const NAMES: readonly (readonly [name: string, place: string])[] = [
  ...[...builtInStates().states.keys()].flatMap((iso3) =>
    LANGUAGES.map((language) => [stateNameIn(language, iso3) ?? iso3, iso3] as const),
  ),
  ...REGION_NAMES.filter((name) => known.find(name)?.kind === 'region').map(
    (name) => [name, `region ${name}`] as const,
  ),
  ...LANGUAGES.flatMap((language) => stateWordsOf(language).world).map((name) => [name, 'world Global'] as const),
];

it('reads back any places with anything between them', () => {
  const between = fc.constantFrom('; ', ';', '；', '؛ ', '\n', ' | ', ' / ', ', ', '、');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }), between, (places, sign) => {
      const { value, finding } = read(places.map(([name]) => name).join(sign));
      expect([told(value), finding]).toEqual([[...new Set(places.map(([, place]) => place))], null]);
    }),
    { numRuns: 300 },
  );
});

it('reads back what it writes, and shares come to 1', () => {
  const place = fc.constantFrom(...[...builtInStates().states.keys()].slice(0, 40));
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 1, maxLength: 6 }),
      fc.array(fc.option(fc.integer({ min: 1, max: 10_000 }).map((basis) => basis / 10_000)), {
        minLength: 6,
        maxLength: 6,
      }),
      (codes, shares) => {
        const given = codes.map((name, at): GivenPlace => ({ kind: 'state', name, share: shares[at]! }));
        const { value } = read(writtenPlaces(given, (iso3) => builtInStates().states.get(iso3)!.name));
        expect(value).toEqual(given);
        expect(sharesOf(value!).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 200 },
  );
});

it('takes a cell of the greatest length without delay', () => {
  const began = performance.now();
  for (const text of [
    '1'.repeat(32_767),
    'A, '.repeat(10_922),
    '1.'.repeat(16_383),
    'Kenya, '.repeat(4_681),
    '%'.repeat(32_767),
  ])
    read(text, true);
  expect(performance.now() - began).toBeLessThan(2_000);
});
