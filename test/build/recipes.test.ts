import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/words/languages';

/** Rows of the table in CONTRIBUTING.md under "Recipes": what is added, how many files change, which. */
const RECIPES = readFileSync('CONTRIBUTING.md', 'utf8')
  .split('\n')
  .map((line) => /^\| (an? [^|]+?) +\| (\d+) +\| (.+?) +\|$/.exec(line))
  .flatMap((row) => (row ? [{ what: row[1]!, count: Number(row[2]), which: row[3]! }] : []));

const pathsIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, one]) => one!);
const isOfEachLanguage = (place: string): boolean => place.startsWith('src/words/*/');

it('there are recipes', () => {
  expect(RECIPES.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['a register column', 'a session sheet', 'a language', 'a screen']),
  );
});

describe.each(RECIPES)('the recipe for $what', ({ count, which }) => {
  it('names what is there', () => {
    const folders = readdirSync('src/words', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const places = pathsIn(which).flatMap((place) =>
      isOfEachLanguage(place) ? folders.map(({ name }) => place.replace('*', name)) : [place],
    );
    expect(places.filter((place) => !existsSync(path.resolve(place)))).toEqual([]);
  });

  it('counts the files', () => {
    const counts = pathsIn(which).map((place) => (isOfEachLanguage(place) ? LANGUAGES.length : 1));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
  });
});
