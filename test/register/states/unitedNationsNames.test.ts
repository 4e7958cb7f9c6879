import { builtInStates } from '../../../src/register/states/builtInStates';
import { stateNameIn } from '../../../src/register/states/stateNames';
import { LANGUAGES, type Language } from '../../../src/words/languages';
import { languages, states as official } from '../../fixtures/unitedNationsNames.json';

const { states, find } = builtInStates();

/** Shown by another name than that of the fixture: what the United Nations says since, or M49 says. */
const SHOWN_OTHERWISE: readonly string[] = [
  // "Netherlands (Kingdom of the)" since 2023.
  ...LANGUAGES.map((language) => `NLD ${language}`),
  // M49 has a space before the dash.
  'TLS ar',
  // M49; 罗马教廷 and 刚果（布） are read.
  'COG zh',
  'VAT zh',
];

const officialName = (names: readonly string[], language: Language): string => names[languages.indexOf(language)]!;

describe.each(LANGUAGES)('the United Nations’ short names of States in %s', (language) => {
  it('are all understood', () => {
    const wrong = Object.entries(official).filter(([iso3, names]) => find(officialName(names, language)) !== iso3);
    expect(wrong).toEqual([]);
  });

  it('are those that are shown', () => {
    const shown = Object.entries(official).map(([iso3, names]) => ({
      what: `${iso3} ${language}`,
      ours: stateNameIn(language, iso3),
      official: officialName(names, language),
    }));
    const different = shown.filter(({ ours, official: name }) => ours !== name).map(({ what }) => what);
    expect(different.filter((what) => !SHOWN_OTHERWISE.includes(what))).toEqual([]);
  });

  it('and the names of all other countries and areas are read back as what they are shown for', () => {
    const wrong = [...states.keys()].filter((iso3) => find(stateNameIn(language, iso3)!) !== iso3);
    expect(wrong).toEqual([]);
  });
});

it('cover the 193 Member States and the two observer States', () => {
  expect(Object.keys(official)).toHaveLength(195);
});
