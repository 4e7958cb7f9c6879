import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { wordsOf } from '../../src/words/reportWords';
import type { Terms } from '../../src/words/english/terms';
import glossary from '../fixtures/glossary.json';

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
  (jest.requireActual(path.join(folderOf(language), 'terms.ts')) as { terms: Terms }).terms;

/** Labels of further concepts that the glossary has and terms.ts has not. */
const labelsOf = (language: Language) => {
  const { sheets, levels } = wordsOf(language);
  const { titles, answers, statuses, kinds } = formWords(language);
  return { sheets, levels, titles, answers, statuses, kinds };
};

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

type Labels = ReturnType<typeof labelsOf>;
const IN_TERMS: Readonly<Record<string, keyof Terms>> = {
  need: 'need',
  'open need': 'openNeeds',
  requirement: 'requirement',
  pledged: 'pledged',
  'firm funding': 'firmFunding',
  received: 'received',
  outstanding: 'outstanding',
  covered: 'covered',
  gap: 'gap',
  'covered share': 'coveredShare',
  'funded share': 'fundedShare',
  earmark: 'earmark',
  'no possible use': 'strandedFunds',
  'available for needs': 'available',
  'as of': 'asOf',
  donor: 'donor',
  'cost per outcome': 'costPerOutcome',
  'incremental ratio (ICER)': 'incrementalRatio',
  efficient: 'efficient',
  dominated: 'dominated',
  'dominated by a mix': 'dominatedByMix',
  'willingness to pay': 'willingnessToPay',
  'value of perfect information': 'perfectInformation',
};
const IN_WORDS: Readonly<Record<string, (labels: Labels) => string>> = {
  committed: ({ statuses }) => statuses.committed,
  paid: ({ statuses }) => statuses.paid,
  'in kind': ({ kinds }) => kinds['in kind'],
  'unchanged (answer)': ({ answers }) => answers.confirmed,
  'pledge form': ({ titles }) => titles.pledges,
  unearmarked: ({ levels }) => levels.unearmarked,
  'softly earmarked': ({ levels }) => levels['softly earmarked'],
  'earmarked (to a State)': ({ levels }) => levels.earmarked,
  'tightly earmarked': ({ levels }) => levels['tightly earmarked'],
  'best buys': ({ sheets }) => sheets.bestBuys.name,
  'ranking by cost per outcome': ({ sheets }) => sheets.leagueTable.name,
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

it.each(LANGUAGES)('the labels in %s have the words of the glossary', (language) => {
  const terms = termsOf(language);
  const labels = labelsOf(language);
  const missing = glossary
    .map((entry) => ({ name: entry.term, said: entry[language] }))
    .filter(({ name }) => name in IN_TERMS || name in IN_WORDS)
    .filter(({ name, said }) => {
      const label = plain(name in IN_TERMS ? terms[IN_TERMS[name]!] : IN_WORDS[name]!(labels));
      return !wordsFor(said).some((word) => word !== '' && label.includes(word));
    })
    .map(({ name }) => `${name} ${language}`);
  expect(missing.sort()).toEqual([...OTHERWISE].filter((one) => one.endsWith(` ${language}`)).sort());
});
