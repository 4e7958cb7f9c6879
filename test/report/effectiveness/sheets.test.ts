import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../src/words/reportWords';
import { type Language } from '../../../src/words/languages';
import { asText } from '../asText';
import { checkSheets } from '../checkSheets';
import { assessed, blockOf, HERC, TWO_NEEDS, type Assessed } from './assessed';

const EXPECTED = join(__dirname, '..', 'expected');
const NEW = ['cost-effectiveness', 'league-table', 'best-buys', 'uncertainty'];
const LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

describe('the sheets on the projects of two needs', () => {
  let of: Assessed;
  beforeAll(async () => {
    of = await assessed(TWO_NEEDS);
  });

  test('stand before the data issues', () => {
    expect(of.report.sheets.map(({ name }) => name).slice(5)).toEqual([
      'Stranded funds',
      'Cost-effectiveness',
      'League table',
      'Best buys',
      'Uncertainty',
      'Data issues',
    ]);
  });

  // To keep a wanted change: UPDATE_SHEETS=1 npx jest test/report, then review the difference.
  test.each(NEW)('%s is as kept', (id) => {
    const file = join(EXPECTED, `${id}.txt`);
    const text = asText(of.report.sheets.find((sheet) => sheet.id === id)!);
    if (process.env['UPDATE_SHEETS'] === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('have values that their live formulas give', () => {
    expect(() => checkSheets(of.report)).not.toThrow();
  });

  test('type no number into a formula', () => {
    const formulas = of.report.sheets
      .filter(({ id }) => NEW.includes(id) || id === 'overview')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.columns : [])))
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    // Comparisons with 0 guard against dividing by it.
    expect(formulas.filter((formula) => /\d/.test(formula.replaceAll(']=0,', ']')))).toEqual([]);
  });

  test('tell net benefit at the willingness to pay: 13,000 for each of the outcome, less the cost', () => {
    const { rows } = blockOf(of.report, 'cost-effectiveness', 'table', 'options-1');
    expect(rows.map(({ project, netBenefit }) => [project, netBenefit])).toEqual([
      ['A', 8000],
      ['B', 16_000],
      ['D', 17_000],
      ['E', 10_000],
      ['F', 7500],
      ['C', 14_000],
    ]);
  });

  test('rank all options of a unit in the league table', () => {
    const { rows } = blockOf(of.report, 'league-table', 'table', 'league-1');
    // 5,000 for B and A (the larger outcome first), 8,000 F, 8,333 C and G (50,000 / 6; the larger outcome first),
    // 8,750 D, 11,000 E.
    expect(rows.map(({ rank, project, bestOfNeed }) => [rank, project, bestOfNeed])).toEqual([
      [1, 'B', 'Yes'],
      [1, 'A', 'No'],
      [3, 'F', 'No'],
      [4, 'G', 'Yes'],
      [4, 'C', 'No'],
      [6, 'D', 'No'],
      [7, 'E', 'No'],
    ]);
  });

  test('say what the flexible money, the gap and the typed budget buy', () => {
    const { figures } = blockOf(of.report, 'best-buys', 'figures', 'money');
    expect(figures.map(({ key, value }) => [key, value])).toEqual([
      ['unearmarked', 20_000],
      ['stranded', 0],
      ['flexible', 20_000],
      ['gap', 91_000],
      ['typed', 60_000],
    ]);
    const buys = (source: string) => {
      const { rows } = blockOf(of.report, 'best-buys', 'table', `buys-${source}`);
      const projects = blockOf(of.report, 'best-buys', 'table', `projects-${source}`).rows.map(
        ({ project }) => project,
      );
      return rows.map(({ budget, cost, left, outcome, ruleOutcome, forgone }) => [
        projects.join(' '),
        budget,
        cost,
        left,
        outcome,
        ruleOutcome,
        forgone,
      ]);
    };
    // With 20,000 only B (2) or less. With 60,000 B and G: 8; E alone gives 5. With 91,000 D and G, 85,000: 10; the
    // table's rule takes B and G.
    expect(buys('flexible')).toEqual([['B', 20_000, 10_000, 10_000, 2, 2, 0]]);
    expect(buys('typed')).toEqual([['B G', 60_000, 60_000, 0, 8, 8, 0]]);
    expect(buys('gap')).toEqual([['D G', 91_000, 85_000, 6000, 10, 8, 2]]);
  });

  test('say on the overview what the next money would achieve, up to what closes every gap', () => {
    const gaps = blockOf(of.report, 'overview', 'table', 'next-gaps');
    // 91,000 closes all gaps: 40,000 + 50,000 + 1,000, in this order. A quarter of it is 22,750, a half 45,500, three
    // quarters 68,250; each in two digits.
    expect(
      gaps.rows.map(({ added, needsClosed, gapClosed, gapLeft, perMillion }) => [
        added,
        needsClosed,
        gapClosed,
        gapLeft,
        perMillion,
      ]),
    ).toEqual([
      [0, 0, 0, 91_000, null],
      [0.023, 0, 23_000, 68_000, 1_000_000],
      [0.046, 1, 46_000, 45_000, 1_000_000],
      [0.068, 1, 68_000, 23_000, 1_000_000],
      [0.091, 3, 91_000, 0, 1_000_000],
    ]);
    const outcomes = blockOf(of.report, 'overview', 'table', 'next-outcomes');
    // N1 is covered by 20,000 already, more than A costs; N2 gains 6 of G for 50,000, from 40,000 on.
    expect(
      outcomes.rows.map(({ what, added, achieved, perMillion, share }) => [what, added, achieved, perMillion, share]),
    ).toEqual([
      ['officers trained', 0, 0, null, 0],
      ['officers trained', 0.023, 0, 0, 0],
      ['officers trained', 0.046, expect.closeTo(0.72, 9), expect.closeTo(0.72 / 0.023, 9), expect.closeTo(0.12, 9)],
      ['officers trained', 0.068, expect.closeTo(3.36, 9), expect.closeTo(120, 9), expect.closeTo(0.56, 9)],
      ['officers trained', 0.091, 6, expect.closeTo(2.64 / 0.023, 9), 1],
    ]);
  });

  test('say it in whole officers where the register calls the unit whole, without a whole one being lost', async () => {
    const { report } = await assessed({ ...TWO_NEEDS, wholeUnits: ['Officers trained'] });
    // 0.72 and 3.36 officers, as above; 6 are reached by sums of parts.
    expect(
      blockOf(report, 'overview', 'table', 'next-outcomes').rows.map(({ added, achieved, share }) => [
        added,
        achieved,
        share,
      ]),
    ).toEqual([
      [0, 0, 0],
      [0.023, 0, 0],
      [0.046, 0, 0],
      [0.068, 3, 0.5],
      [0.091, 6, 1],
    ]);
    expect(blockOf(report, 'overview', 'paragraph', 'next-notes').lines).toContain(
      'Outcomes in people or things are whole: parts of one are left out of the table; the curves are exact.',
    );
    expect(blockOf(report, 'overview', 'table', 'next-corners').rows.map(({ achieved }) => achieved)).toEqual([
      0, 0, 6, 6,
    ]);
  });

  test('draw the outcomes through every point where their curve bends', () => {
    const corners = blockOf(of.report, 'overview', 'table', 'next-corners');
    // N1 takes the first 40,000 and gains nothing; N2 gains all 6 with the next 50,000; the last 1,000 gain nothing.
    expect(corners.rows.map(({ added, achieved, share }) => [added, achieved, share])).toEqual([
      [0, 0, 0],
      [0.04, 0, 0],
      [0.09, 6, 1],
      [0.091, 6, 1],
    ]);
  });

  test('list among the data issues what cannot be compared', () => {
    const { rows } = blockOf(of.report, 'data-issues', 'table', 'issues');
    expect(rows.map(({ table, row, code }) => [table, row, code])).toEqual([
      ['Projects', 9, 'project-without-outcome'],
    ]);
  });

  test('add up: the probabilities of a threshold come to 1 where every option is shown', () => {
    const { columns, rows } = blockOf(of.report, 'uncertainty', 'table', 'acceptability-1');
    const keys = columns.filter(({ format }) => format === 'percent').map(({ key }) => key);
    expect(keys).toHaveLength(HERC.length);
    for (const row of rows) expect(keys.reduce((so, key) => so + Number(row[key]), 0)).toBeCloseTo(1, 9);
    // Nothing is uncertain in N1: at 13,000 the net benefit of D is the largest in every draw.
    const at = rows.find(({ threshold }) => threshold === 13_000)!;
    expect([at['best'], at['evpi']]).toEqual(['D', 0]);
  });
});

describe.each(LANGUAGES)('the sheets on projects in %s', (language) => {
  let of: Assessed;
  beforeAll(async () => {
    of = await assessed({ ...TWO_NEEDS, settings: { ...TWO_NEEDS.settings, language } });
  });

  test('have the figures that their formulas give, and names of their own', () => {
    expect(() => checkSheets(of.report)).not.toThrow();
    expect(of.report.sheets).toHaveLength(11);
    expect(new Set(of.report.sheets.map(({ name }) => name)).size).toBe(11);
  });

  test('leave no word undefined, and tell the options of the statuses apart', () => {
    const texts = of.report.sheets.map((sheet) => asText(sheet)).join('\n');
    expect(texts).not.toMatch(/undefined|NaN|\[object/);
    const statuses = Object.values(wordsOf(language).effectiveness.statuses);
    expect(new Set(statuses).size).toBe(4);
  });
});

describe('a register whose projects are many', () => {
  test('draws the first twenty needs, and lists the others in one table with live comparisons', async () => {
    const needs = Array.from({ length: 25 }, (_, place) => ({
      id: `N${String(place + 1).padStart(2, '0')}`,
      requirement: 1,
    }));
    const { report } = await assessed({
      needs,
      projects: needs.flatMap(({ id }) => [
        { id: `${id}*A`, need: id, cost: 100, outcome: 1 },
        { id: `${id}*B`, need: id, cost: 300, outcome: 2 },
      ]),
    });
    const { blocks } = report.sheets.find(({ id }) => id === 'cost-effectiveness')!;
    expect(blocks.filter(({ type }) => type === 'chart')).toHaveLength(20);
    const further = blockOf(report, 'cost-effectiveness', 'table', 'further');
    expect(further.rows).toHaveLength(10);
    expect(further.rows[1]).toMatchObject({ need: 'N21', against: 'N21*A', incrementalCost: 200, icer: 200 });
    expect(blockOf(report, 'uncertainty', 'table', 'further').rows).toHaveLength(10);
    expect(() => checkSheets(report)).not.toThrow();
  });
});

describe('a register without projects that can be compared', () => {
  test.each([
    ['none', []],
    ['dropped ones only', [{ id: 'A', need: 'N1', cost: 5, outcome: 1, status: 'dropped' as const }]],
  ])('has seven sheets and the overview that it had: %s', async (_, projects) => {
    const { report } = await assessed({ needs: [{ id: 'N1', requirement: 10 }], projects });
    expect(report.sheets).toHaveLength(7);
    expect(report.sheets[0]!.blocks.filter(({ id }) => id.startsWith('next'))).toEqual([]);
  });
});
