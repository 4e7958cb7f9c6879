import { summaryJson } from '../../src/report/toJson';
import { analysis, issues, register } from './sample';

describe('the summary as JSON', () => {
  const json = summaryJson(register, analysis, null, issues, new Map([['p2', '2025-03-04']]), [
    'Overview',
    'Gap by need',
  ]);

  test('is spelled as programs rely on it, and holds nothing else', () => {
    expect(Object.keys(json)).toEqual([
      'session',
      'reportingDate',
      'baseCurrency',
      'totals',
      'years',
      'wholePeriod',
      'needs',
      'themes',
      'regions',
      'donors',
      'confirmations',
      'stranded',
      'requests',
      'projects',
      'issues',
      'sheets',
    ]);
    expect(Object.keys(json.totals)).toEqual([
      'requirement',
      'announced',
      'exchangeDifference',
      'firm',
      'received',
      'outstanding',
      'overdue',
      'pledged',
      'conditional',
      'inKind',
      'available',
      'covered',
      'gap',
      'stranded',
      'allotted',
      'spent',
      'expiring',
      'fundedShare',
      'coverage',
    ]);
    expect(json.needs[1]).toEqual({
      id: 'N2',
      state: 'KEN',
      region: 'Eastern Africa',
      theme: 'Prison reform',
      requirement: 50_000.5,
      earmarked: 0,
      covered: 0,
      gap: 50_000.5,
      coverage: 0,
      allotted: 0,
      spent: 0,
      years: [{ year: null, place: 'KEN', requirement: 50_000.5, covered: 0, gap: 50_000.5 }],
    });
    expect(json.years[0]).toEqual({
      year: 2025,
      requirement: 100_000.5,
      covered: 30_000,
      gap: 70_000.5,
      coverage: 30_000 / 100_000.5,
      firm: 52_500.25,
      carriedOver: 0,
      expiring: 0,
    });
    expect(Object.keys(json.wholePeriod)).toEqual(['covered', 'gap', 'coverage']);
    expect(json.themes[0]).toEqual({
      theme: 'Border control',
      requirement: 175_000,
      covered: 65_000.5,
      gap: 109_999.5,
      coverage: 65_000.5 / 175_000,
    });
    expect(json.regions.map((row) => Object.keys(row))).toEqual([
      ['region', 'requirement', 'covered', 'gap', 'coverage'],
      ['region', 'requirement', 'covered', 'gap', 'coverage'],
    ]);
    expect(json.donors[0]).toEqual({
      donor: 'Japan',
      pledged: 0,
      conditional: 0,
      announced: 38_000.5,
      exchangeDifference: 0,
      firm: 38_000.5,
      received: 11_000,
      outstanding: 27_000.5,
      overdue: 0,
    });
    expect(json.confirmations).toEqual([{ pledge: 'P2', donor: 'Japan', confirmedOn: '2025-03-04' }]);
    expect(json.stranded).toEqual([
      { pledge: 'P2', donor: 'Japan', amount: 10_000, reason: 'earmark met' },
      { pledge: 'P6', donor: 'Open Fund', amount: 1_000 / 1.1, reason: 'no such need' },
    ]);
    expect(Object.keys(json.issues[0]!)).toEqual([
      'severity',
      'table',
      'row',
      'column',
      'cell',
      'code',
      'found',
      'wanted',
    ]);
    expect(json.issues).toHaveLength(issues.length);
    expect(json.sheets).toEqual(['Overview', 'Gap by need']);
  });

  test('gives amounts at full precision, not as printed', () => {
    expect(json.totals).toMatchObject({ requirement: 245_000.5, firm: 105_000.5, covered: 85_000.5, gap: 160_000 });
    expect(json.totals.stranded).toBeCloseTo(10_909.0909, 4);
  });

  test('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
