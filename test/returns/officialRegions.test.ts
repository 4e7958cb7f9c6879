import { formWords } from '../../src/words/formWords';
import { REGION_NAMES } from '../../src/words/regions';
import { formWord } from '../../src/returns/cells/formWord';
import { LANGUAGES } from '../../src/words/languages';
import { languages, regions as official } from '../fixtures/unitedNationsNames.json';

const namesOf: Readonly<Record<string, readonly string[]>> = official;

describe.each(LANGUAGES)('regions and groups in %s', (language) => {
  it('are read back as what they are shown for', () => {
    const { regions } = formWords(language);
    expect(REGION_NAMES.map((name) => formWord('regions', regions[name]!, language))).toEqual([...REGION_NAMES]);
  });

  it('are understood by the names of M49', () => {
    const place = languages.indexOf(language);
    const read = Object.entries(namesOf).map(([name, names]) => [name, formWord('regions', names[place]!, language)]);
    expect(read.filter(([name, region]) => name !== region)).toEqual([]);
  });
});

it('in Russian are not named as the State South Africa is', () => {
  expect(formWords('ru').regions['Southern Africa']).toBe('Южная часть Африки');
  expect(formWord('regions', 'Южная Африка', 'ru')).toBeUndefined();
});
