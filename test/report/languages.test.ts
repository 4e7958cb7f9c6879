import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sessionReport } from '../../src/report/sessionReport';
import { wordsOf } from '../../src/words/reportWords';
import { type Language } from '../../src/words/languages';
import { countedIn } from '../../src/words/countedIn';
import { asText } from './asText';
import { checkSheets } from './checkSheets';
import { analysis, issues, register } from './sample';

const LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const COUNTS = [0, 1, 2, 5, 21];

const reportIn = (language: Language) =>
  sessionReport({ ...register, settings: { ...register.settings, language } }, analysis, issues);

/** What the functions among the words are called with, by the last part of their path. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  money: [0, 1, 2, 4].map((decimals) => ['USD', decimals]),
  made: ['priority', 'even', 'cost-effective'].map((policy) => [policy]),
  assignment: ['priority', 'even', 'cost-effective'].map((policy) => [policy]),
  supportCosts: [['13%', '1.13']],
  byThemeChartLargest: COUNTS.map((count) => [count]),
  chartLargest: COUNTS.map((count) => [count]),
  otherThemes: COUNTS.map((count) => [count]),
  otherRegions: COUNTS.map((count) => [count]),
  summary: COUNTS.map((count) => [count, count, count]),
  more: COUNTS.map((count) => [count, count]),
  rows: [['QQQ', 'XXX']],
  table: [['QQQ', 'XXX']],
  aUnit: [['USD']],
  amount: [1, 5, 10].map((millions) => [millions, 'USD']),
  millionsOf: [['USD']],
  plane: [['QQQ']],
  acceptabilityChart: [['QQQ']],
  chart: [['QQQ']],
  chartLowest: COUNTS.map((count) => ['QQQ', count]),
  others: COUNTS.map((count) => [count]),
  otherNeeds: COUNTS.map((count) => [count]),
  notExplained: COUNTS.map((count) => [count]),
  usedHere: COUNTS.map((count) => ['USD 1', count]),
  usedOnSeveral: COUNTS.map((count) => ['USD 1', count, count, count]),
  otherYears: [['USD 1']],
  outside: [['QQQ', 'XXX']],
  goods: [['USD 1']],
  leftOut: [5, 21].map((count) => [count]),
  notTried: COUNTS.map((count) => [count]),
  sentence: [['QQQ', 'XXX', 'USD 1']],
  buys: [['QQQ']],
  chosen: [['QQQ']],
  intervals: [['QQQ']],
  acceptability: [['QQQ']],
  tornado: [['QQQ']],
  years: [
    [2025, null],
    [null, 2025],
    [2025, 2025],
    [2025, 2027],
  ],
};

/** Every text among the words by its path; functions are called with all of their examples. */
function texts(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (part === null) return [];
  if (typeof part === 'function') {
    const calls = CALLS[path.split('.').at(-1)!];
    if (calls === undefined) throw new Error(`No example calls for ${path}`);
    return calls.map((values) => [
      `${path}(${values.join()})`,
      String((part as (...of: unknown[]) => unknown)(...values)),
    ]);
  }
  return Object.entries(part as object).flatMap(([key, of]) => texts(of, path === '' ? key : `${path}.${key}`));
}
const textsOf = (language: Language): Map<string, string> => new Map(texts(wordsOf(language), ''));

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsOf(language);

  it('are there, every one, and say something', () => {
    const found = [...textsOf(language).keys()].filter((path) => path !== 'dataIssues.language');
    const wanted = [...textsOf('en').keys()];
    expect(found).toEqual(wanted);
    for (const [path, text] of textsOf(language)) {
      if (!path.startsWith('punctuation.')) expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text]).toEqual([path, text.normalize('NFC')]);
      expect([path, /undefined|null|NaN|#|\[object/.test(text)]).toEqual([path, false]);
    }
  });

  it('name sheets as Excel allows: 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe at an end, all different', () => {
    const names = Object.values(words.sheets).map(({ name }) => name);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(name).toBe(name.trim());
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('tell the columns of each kind of table apart', () => {
    const { covered, gap, requirement, coverage, firm, pledged, received, outstanding, stranded } = words.columns;
    const figures = [covered, gap, requirement, coverage, firm, pledged, received, outstanding, stranded];
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('keep the numbers that they are given', () => {
    // 5 and 21 are written as figures in every language; 1 and 2 may be words.
    for (const count of [5, 21]) {
      const figures = String(count);
      expect(words.themeAndRegion.otherThemes(count)).toContain(figures);
      expect(words.themeAndRegion.otherRegions(count)).toContain(figures);
      expect(words.overview.byThemeChartLargest(count)).toContain(figures);
      expect(words.donors.chartLargest(count)).toContain(figures);
      expect(words.dataIssues.summary(count, 34, 55)).toMatch(new RegExp(`${count}.*34.*55`));
      expect(words.dataIssues.more(5000, count)).toMatch(new RegExp(`5000.*${count}`));
    }
    expect(words.method.supportCosts('13%', '1.13')).toContain('13%');
    expect(words.notCounted.rows('Pledges', 'ambiguous-number')).toMatch(/Pledges.*ambiguous-number/);
    expect(words.earmark.years(2025, 2027)).toMatch(/2025.*2027/);
  });

  it('make sheets whose figures agree', () => {
    expect(() => checkSheets(reportIn(language))).not.toThrow();
  });

  it('give sheets the same figures, formulas and places as in English', () => {
    const bare = (of: Language) =>
      reportIn(of).sheets.map(({ id, blocks }) => [
        id,
        blocks.map((block) =>
          block.type === 'table'
            ? block.columns.map(({ key, formula, control }) => [key, formula, control])
            : block.type === 'figures'
              ? block.figures.map(({ key, value }) => [key, value])
              : block.id,
        ),
      ]);
    expect(bare(language)).toEqual(bare('en'));
  });
});

/** Words that are the same in both languages. */
const SHARED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: ['Services', 'Type', 'Notes', 'M', 'Session', 'Total', 'Code', 'Option', 'Budget', 'Source'],
  es: ['M', 'Total', 'No', 'Error'],
};
const ENGLISH_WORDS =
  /\b(the|of|and|is|are|with|which|not|by|to|from|no|need|needs|pledge|pledges|gap|covered|funding|row|rows|total|made|firm|earmarked?|stranded|received|share)\b/i;

describe.each(OTHERS)('no English is left in %s', (language) => {
  const english = textsOf('en');
  const translated = [...textsOf(language)].filter(([path]) => !path.startsWith('punctuation.'));

  it('as every text differs from the English one', () => {
    const same = translated.filter(([path, text]) => english.get(path) === text).map(([, text]) => text);
    expect(same.filter((text) => text !== '%' && !(SHARED[language] ?? []).includes(text))).toEqual([]);
  });

  it('as none has an English word', () => {
    const names = /Pledgebook|FTS|“coverage”|”coverage“|«coverage»|USD|QQQ|XXX/g;
    const left = translated
      .filter(([, text]) => !(SHARED[language] ?? []).includes(text))
      .filter(([, text]) => {
        const own = text.replace(names, '');
        return ['ar', 'ru', 'zh'].includes(language) ? /[A-Za-z]/.test(own) : ENGLISH_WORDS.test(own);
      });
    // "total" is Spanish and French, "no" Spanish.
    const really = left.filter(([, text]) => ENGLISH_WORDS.test(text.replace(/\b(total|no)\b/gi, '')));
    expect(['es', 'fr'].includes(language) ? really : left).toEqual([]);
  });

  it('says that the texts of issues are in English', () => {
    const sheet = reportIn(language).sheets.find(({ id }) => id === 'data-issues')!;
    expect(sheet.notes).toEqual([wordsOf(language).dataIssues.language]);
    const clean = sessionReport({ ...register, settings: { ...register.settings, language } }, analysis, []);
    expect(clean.sheets.find(({ id }) => id === 'data-issues')!.notes).toEqual([]);
  });
});

describe('numbers with their words', () => {
  // Unicode CLDR, Language Plural Rules: Russian 1, 21 one; 2, 3, 4 few; 0, 5 to 20 many. Arabic 0 zero, 1 one, 2 two,
  // 3 to 10 few, 11 to 99 many, 100 other.
  it.each([
    [0, '0 ошибок'],
    [1, '1 ошибка'],
    [2, '2 ошибки'],
    [5, '5 ошибок'],
    [11, '11 ошибок'],
    [21, '21 ошибка'],
    [22, '22 ошибки'],
  ])('in Russian: %i', (count, wanted) => {
    expect(wordsOf('ru').dataIssues.summary(count, 0, 0).split(' (')[0]).toBe(wanted);
  });

  it.each([
    [0, 'لا أخطاء'],
    [1, 'خطأ واحد'],
    [2, 'خطآن'],
    [5, '5 أخطاء'],
    [21, '21 خطأ'],
  ])('in Arabic: %i', (count, wanted) => {
    expect(wordsOf('ar').dataIssues.summary(count, 0, 0).split(' (')[0]).toBe(wanted);
  });

  it.each([
    [0, '0 erreur (0 ligne non comptée), 0 avertissement (ligne comptée)'],
    [1, '1 erreur (1 ligne non comptée), 1 avertissement (ligne comptée)'],
    [2, '2 erreurs (2 lignes non comptées), 2 avertissements (lignes comptées)'],
  ])('in French, where nought is singular: %i', (count, wanted) => {
    expect(wordsOf('fr').dataIssues.summary(count, count, count)).toBe(wanted);
  });

  it.each([
    [0, '0 errores (0 filas excluidas de las cifras), 0 advertencias (las filas están incluidas)'],
    [1, '1 error (1 fila excluida de las cifras), 1 advertencia (la fila está incluida)'],
  ])('in Spanish: %i', (count, wanted) => {
    expect(wordsOf('es').dataIssues.summary(count, count, count)).toBe(wanted);
  });

  it('fall back on the general form', () => {
    expect(countedIn('ru')(2, { one: '# x', other: '# y' })).toBe('2 y');
  });
});

describe('a report in another language', () => {
  it('runs from right to left in Arabic only', () => {
    expect(LANGUAGES.filter((language) => reportIn(language).rightToLeft)).toEqual(['ar']);
  });

  it('leaves what the register says as it is: themes, titles, donors, codes', () => {
    const text = reportIn('ru')
      .sheets.map((sheet) => asText(sheet))
      .join('\n');
    for (const own of ['Border control', 'Title of N1', 'Open Fund', 'ambiguous-number', 'Thirtieth session'])
      expect(text).toContain(own);
  });

  // To keep a wanted change: UPDATE_SHEETS=1 npx jest test/report, then review the difference.
  it.each(['fr', 'ar'] as const)('the overview in %s is as kept', (language) => {
    const file = join(__dirname, 'expected', `overview.${language}.txt`);
    const text = asText(reportIn(language).sheets[0]!);
    if (process.env['UPDATE_SHEETS'] === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
