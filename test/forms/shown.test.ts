import { shownIn } from '../../src/forms/shown';
import { LANGUAGES } from '../../src/words/languages';
import { builtInStates } from '../../src/register/states/builtInStates';
import { knownStates } from '../../src/register/states/knownStates';

const builtIn = builtInStates();

describe.each(LANGUAGES)('in %s', (language) => {
  const shown = shownIn(language, builtIn);

  it('every State is shown by a name of its own, by which the register finds it again', () => {
    const names = [...builtIn.states.keys()].map((iso3) => [iso3, shown.state(iso3)] as const);
    for (const [iso3, name] of names) expect([iso3, builtIn.find(name)]).toEqual([iso3, iso3]);
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
  });
});

// United Nations Terminology Database and M49, in each language.
it.each([
  ['fr', 'PRK', 'République populaire démocratique de Corée'],
  ['fr', 'PSE', 'État de Palestine'],
  ['fr', 'CZE', 'Tchéquie'],
  ['es', 'VEN', 'Venezuela (República Bolivariana de)'],
  ['es', 'RUS', 'Federación de Rusia'],
  ['ru', 'CHN', 'Китай'],
  ['ru', 'GBR', 'Соединенное Королевство Великобритании и Северной Ирландии'],
  ['zh', 'KOR', '大韩民国'],
  ['zh', 'TWN', '中国台湾省'],
  ['ar', 'SYR', 'الجمهورية العربية السورية'],
  ['ar', 'KEN', 'كينيا'],
] as const)('%s: %s is %s, as the United Nations writes it', (language, iso3, name) => {
  expect(shownIn(language, builtIn).state(iso3)).toBe(name);
});

it('the register’s own name stands in English, and for what is no country of ISO 3166', () => {
  const at = { table: 'States', row: 1, sheet: 'States', sheetRow: 2, sheetColumn: 1 };
  const own = knownStates([
    { iso3: 'KEN', name: 'Republic of Kenya', region: 'East', group: null, at },
    { iso3: 'XYZ', name: 'The Union', region: 'East', group: null, at },
  ]);
  expect(shownIn('en', own).state('KEN')).toBe('Republic of Kenya');
  expect(shownIn('fr', own).state('KEN')).toBe('Kenya');
  expect(shownIn('fr', own).state('XYZ')).toBe('The Union');
  expect(shownIn('fr', own).region('East')).toBe('East');
});

it('regions of the register’s data are shown in the language', () => {
  expect(shownIn('en', builtIn).region('Sub-Saharan Africa')).toBe('Sub-Saharan Africa');
  expect(shownIn('en', builtIn).region('constructor')).toBe('constructor');
});
