import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settingDefinitions } from '../../src/register/schema/settings';
import { allWordsOf } from '../../src/words/allWords';
import { factsOf, LANGUAGES, OFFERED, type Language } from '../../src/words/languages';

const WORDS = path.resolve('src/words');
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** The pane and the issues of registers speak English alone. */
const ENGLISH_ONLY = [
  'errors.ts',
  'pane.ts',
  'paneForms.ts',
  'phrases',
  'registerIssues.ts',
  'returnIssues.ts',
  'says.ts',
];

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

/** The path of every text and of every function that makes one; what only some languages have aside. */
function places(words: unknown, at = ''): string[] {
  if (typeof words !== 'object' || words === null) return [at];
  return Object.entries(words).flatMap(([key, part]) => (key === 'readToo' ? [] : places(part, `${at}.${key}`)));
}

describe('a language is a folder and a line', () => {
  const folders = foldersIn(WORDS);

  it('as each has a folder', () => {
    expect(folders).toHaveLength(LANGUAGES.length);
  });

  it.each(folders)('the folder %s has the files that every language has', (folder) => {
    const files = readdirSync(path.join(WORDS, folder)).filter((name) => !ENGLISH_ONLY.includes(name));
    expect(files.sort()).toEqual(
      readdirSync(path.join(WORDS, 'english'))
        .filter((name) => !ENGLISH_ONLY.includes(name))
        .sort(),
    );
  });

  it.each(OTHERS)('%s has a word for everything for which English has one', (language) => {
    expect(places(allWordsOf(language)).sort()).toEqual(places(allWordsOf('en')).sort());
  });

  it('as the Settings table takes the languages of the list', () => {
    expect(settingDefinitions.language.allowed).toEqual(LANGUAGES);
  });

  it('as each is described', () => {
    expect(OFFERED.map(({ code }) => code).sort()).toEqual(LANGUAGES);
    for (const { code, name, months, locale } of OFFERED) {
      expect(name).not.toBe('');
      expect(months?.length ?? 12).toBe(12);
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toHaveLength(1);
      expect(factsOf(code).code).toBe(code);
    }
  });

  // The gatherings stand apart from the list, so that the pane's first screen does not load all words of six languages:
  // the compiler asks for their lines.
  it('as no file of src beside the list and the gatherings of words names languages by their codes', () => {
    const named = (text: string): Set<string> =>
      new Set(OTHERS.filter((code: Language) => new RegExp(`['"\`]${code}['"\`]|(?<![\\w.])${code}: `).test(text)));
    const listing = filesIn(path.resolve('src'))
      .filter((file) => !file.startsWith(WORDS) && named(readFileSync(file, 'utf8')).size > 1)
      .map((file) => path.relative('.', file));
    expect(listing).toEqual([]);
    const inWords = filesIn(WORDS)
      .filter((file) => path.dirname(file) === WORDS && named(readFileSync(file, 'utf8')).size > 1)
      .map((file) => path.basename(file));
    expect(inWords).toEqual(['allGlossaries.ts', 'allStates.ts', 'allWords.ts']);
  });
});

it('the folders of words that stood elsewhere are gone', () => {
  for (const old of ['src/i18n', 'src/report/words', 'src/forms/words']) expect(existsSync(old)).toBe(false);
});
