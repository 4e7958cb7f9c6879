import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { wordsOf } from '../../src/words/reportWords';
import { glossaryIn, type GlossaryTerm } from '../../src/words/allGlossaries';
import type { Terms } from '../../src/words/english/terms';
import fieldTerms from '../fixtures/glossary.json';

const FOLDERS: Readonly<Record<Language, string>> = {
  ar: 'arabic',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
  zh: 'chinese',
};
const folderOf = (language: Language): string => path.resolve('src/words', FOLDERS[language]);
const termsOf = (language: Language): Terms =>
  jest.requireActual<{ terms: Terms }>(path.join(folderOf(language), 'terms.ts')).terms;

describe.each(LANGUAGES)('the terms in %s', (language) => {
  const terms = termsOf(language);

  it('stand as labels in no second place', () => {
    const texts = new Set(Object.values(terms));
    const second = readdirSync(folderOf(language))
      .filter((file) => file.endsWith('.ts') && file !== 'terms.ts' && file !== 'states.ts')
      .flatMap((file) => {
        const text = readFileSync(path.join(folderOf(language), file), 'utf8');
        return [...text.matchAll(/^(?!.*(?:readToo|import )).*?\b\w+: '((?:[^'\\]|\\.)*)'/gm)]
          .map(([, label]) => label!.replaceAll('\\u00a0', '\u00a0'))
          .filter((label) => texts.has(label))
          .map((label) => [file, label]);
      });
    expect(second).toEqual([]);
  });

  it('say on sheets and forms the same', () => {
    const { columns, header, overview, total } = wordsOf(language);
    const { head, headers, openNeeds, totals } = formWords(language);
    expect([columns.coverage, overview.fundedShare]).toEqual([terms.coveredShare, terms.fundedShare]);
    expect([head.donor, head.state, head.session, head.asOf]).toEqual([
      columns.donor,
      columns.state,
      header.session,
      header.asOf,
    ]);
    expect([headers.needs, headers.regions, headers.themes]).toEqual([terms.need, columns.region, columns.theme]);
    expect([openNeeds.columns.requirement, openNeeds.columns.covered]).toEqual([columns.requirement, columns.covered]);
    expect([openNeeds.total, totals.all]).toEqual([total, total]);
  });
});

/** The letters of languages that have others than English. */
const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/**
 * Letters alone, without accents, Arabic articles and the Chinese sign of what is done: an article or a noun may stand
 * before the glossary's word.
 */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )ال/g, '$1')
    .replace(/^已/, '')
    .trim();

/**
 * What the glossary says of a word: without what stands in brackets, or what stands there, and without the feminine.
 */
const wordsFor = (entry: string): string[] =>
  [entry.replace(/\([^)]*\)/g, ''), ...[...entry.matchAll(/\(([^)]*)\)/g)].map(([, inner]) => inner!)].map((word) =>
    plain(word.replace(/o\/a/g, '').replace(/^de /, '')),
  );

/** Our names of the terms that the glossary of the field lists. */
const IN_TERMS: Readonly<Record<string, GlossaryTerm>> = {
  need: 'need',
  'open need': 'openNeeds',
  requirement: 'requirement',
  contribution: 'pledge',
  pledged: 'pledged',
  committed: 'committed',
  paid: 'paid',
  'firm funding': 'firmFunding',
  received: 'received',
  outstanding: 'outstanding',
  covered: 'covered',
  gap: 'gap',
  'covered share': 'coveredShare',
  'funded share': 'fundedShare',
  earmark: 'earmark',
  unearmarked: 'unearmarked',
  'softly earmarked': 'softlyEarmarked',
  'earmarked (to a State)': 'earmarked',
  'tightly earmarked': 'tightlyEarmarked',
  'no possible use': 'strandedFunds',
  'available for needs': 'available',
  'programme support costs': 'supportCosts',
  'in kind': 'inKind',
  'United Nations operational rate of exchange': 'exchangeRate',
  'distribution rule': 'distributionRule',
  'as of': 'asOf',
  donor: 'donor',
  register: 'register',
  'pledge form': 'pledgeForm',
  'unchanged (answer)': 'unchanged',
  option: 'option',
  'cost per outcome': 'costPerOutcome',
  'incremental ratio (ICER)': 'incrementalRatio',
  efficient: 'efficient',
  dominated: 'dominated',
  'dominated by a mix': 'dominatedByMix',
  'willingness to pay': 'willingnessToPay',
  'ranking by cost per outcome': 'leagueTable',
  'best buys': 'bestBuys',
  'value of perfect information': 'perfectInformation',
};
/** The glossary and our labels differ here, each for a reason. */
const OTHERWISE: ReadonlySet<string> = new Set([
  // Labels in the plural, or without the words that a header has no room for.
  'open need fr',
  'open need es',
  'open need ru',
  'open need ar',
  'ranking by cost per outcome en',
  // A sheet is named by a noun.
  'no possible use ru',
]);

it('every term of the field is one of ours', () => {
  expect(fieldTerms.map(({ term }) => term).sort()).toEqual(Object.keys(IN_TERMS).sort());
});

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const entries = glossaryIn(language);

  it('has the words of terms.ts, which are those of the field', () => {
    const terms = termsOf(language);
    for (const { term, word } of entries) expect(word.toLowerCase()).toBe(terms[term].toLowerCase());
    const missing = fieldTerms
      .filter((entry) => {
        const label = plain(terms[IN_TERMS[entry.term]!]);
        return !wordsFor(entry[language]).some((word) => word !== '' && label.includes(word));
      })
      .map(({ term }) => `${term} ${language}`);
    expect(missing.sort()).toEqual([...OTHERWISE].filter((one) => one.endsWith(` ${language}`)).sort());
  });

  it('explains each in one to three sentences of its own, in the language', () => {
    const meanings = entries.map(({ meaning }) => meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) {
      expect(meaning).toMatch(/[.。]$/);
      expect(meaning.length).toBeLessThan(260);
      expect(meaning).not.toMatch(/ {2}|^\s/);
      if (SCRIPTS[language] !== undefined) expect(meaning).toMatch(SCRIPTS[language]);
    }
  });
});
